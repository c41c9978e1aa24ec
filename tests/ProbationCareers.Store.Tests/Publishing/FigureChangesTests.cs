using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>What a release says of figures that are not as they were.</summary>
public sealed class FigureChangesTests
{
    private const string LowestPoint = "value: 26475\n  asAt: 2025-11";

    [Fact]
    public async Task Publish_NewValue_SaysBothValuesAndWhereItIsSeen()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/pay.yml", LowestPoint, "value: 27500\n  asAt: 2026-01");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(
                ChangeKind.FigureChanged,
                "Band 3, lowest point",
                "£26,475",
                "£27,500, January 2026",
                "/pathways/apply, /roles/assistant, /pay/band-3, /roles/officer"
            ),
        ]);
        await using var context = store.Open();
        var change = await context.Changes.Include(change => change.Pages).SingleAsync(change => change.Release == 2, Stopping);
        change.FigureKey.ShouldBe("pay.band-3.min");
        change
            .Pages.OrderBy(page => page.Position)
            .Select(page => page.Title)
            .ShouldBe(["Applying to be an officer", "Assistant", "Band 3", "Officer"]);
    }

    [Fact]
    public async Task Publish_OlderValueMovedToTheHistory_SaysTheNewOneAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/pay.yml", LowestPoint, "value: 27500\n  asAt: 2026-01");
        store.Site.Replace("figures/pay.yml", "  history:\n", "  history:\n    - { value: 26475, asAt: 2025-11, source: advert }\n");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).Select(change => (change.Before, change.After)).ShouldBe([("£26,475", "£27,500, January 2026")]);
    }

    [Theory]
    [InlineData(
        "figures/work.yml",
        "value: 21\n  valueTo: 27",
        "value: 18\n  valueTo: 27",
        "Training of an officer",
        "21 to 27 months",
        "18 to 27 months, about 2025",
        "/pathways/apply, /guides/how-to-start"
    )]
    [InlineData(
        "figures/work.yml",
        "value: 40\n",
        "value: 42\n",
        "People whom an officer supervises",
        "40",
        "42, April 2025 to March 2026",
        "/roles/officer"
    )]
    [InlineData(
        "figures/work.yml",
        "value: 37\n",
        "value: 36.5\n",
        "A full-time week",
        "37 hours",
        "36.5 hours, August 2025",
        "/pay/band-3, /roles/officer"
    )]
    [InlineData("figures/pay.yml", "value: 1500\n", "value: 1600\n", "Town allowance", "£1,500", "£1,600, December 2025", "/pay/band-3")]
    [InlineData(
        "figures/pay.yml",
        "value: 28.97\n",
        "value: 28\n",
        "Contribution of the employer",
        "28.97%",
        "28%, about 2025",
        "/pay/band-3"
    )]
    [InlineData(
        "figures/pay.yml",
        "unit: percent",
        "unit: days",
        "Contribution of the employer",
        "28.97%",
        "28.97 days, about 2025",
        "/pay/band-3"
    )]
    public async Task Publish_OtherFigures_AreSaidWithTheirUnitsAndDates(
        string file,
        string old,
        string now,
        string label,
        string before,
        string after,
        string pages
    )
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace(file, old, now);

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([new StoredChange(ChangeKind.FigureChanged, label, before, after, pages)]);
    }

    [Fact]
    public async Task Publish_SameValueOfALaterDate_IsConfirmedAndRewritesNoPage()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/pay.yml", LowestPoint, "value: 26475\n  asAt: 2026-01");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBeEmpty();
        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(
                ChangeKind.FigureConfirmed,
                "Band 3, lowest point",
                "November 2025",
                "£26,475, January 2026",
                "/pathways/apply, /roles/assistant, /pay/band-3, /roles/officer"
            ),
        ]);
    }

    [Theory]
    [InlineData("note: \"From memory.\"", "note: \"From hearsay.\"")]
    [InlineData("value: 25000", "value: 24000")]
    [InlineData("source: forum, unconfirmed: true", "source: handbook")]
    public async Task Publish_AnotherPast_IsNoChange(string old, string now)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/pay.yml", old, now);

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        (await store.ChangesAsync(2)).ShouldBeEmpty();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_FigureAddedToAPage_SaysBoth()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        AddBonus(store.Site);
        store.Site.Replace("pay/band-3.md", "amounts: [pension.employer]", "amounts: [pension.employer, pay.bonus]");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.FigureAdded, "Bonus", null, "£500, March 2026", "/pay/band-3"),
            new StoredChange(ChangeKind.PageChanged, "Band 3", null, "What we know", "/pay/band-3"),
        ]);
    }

    [Fact]
    public async Task Publish_FigureThatNoPageShows_IsNoChange()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        AddBonus(store.Site);
        await store.PublishAsync();
        store.Site.Replace("figures/pay.yml", "value: 500", "value: 600");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBeEmpty();
        (await store.ChangesAsync(3)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_FigureTakenAway_SaysWhatItWas()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var figures = store.Site.Read("figures/pay.yml");
        store.Site.Write("figures/pay.yml", figures[..figures.IndexOf("- key: pension.employer", StringComparison.Ordinal)]);
        store.Site.Replace("pay/band-3.md", "amounts: [pension.employer]\n", "");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.FigureRemoved, "Contribution of the employer", "28.97%", null, ""),
            new StoredChange(ChangeKind.PageChanged, "Band 3", null, "What we know", "/pay/band-3"),
        ]);
    }

    [Fact]
    public async Task Publish_SameValueFromAnotherSource_IsConfirmedAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/pay.yml", LowestPoint + "\n  source: advert", LowestPoint + "\n  source: handbook");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.FigureConfirmed);
    }

    [Fact]
    public async Task Publish_UnusedFigureAddedAndTakenAway_IsNotSaid()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        AddBonus(store.Site);
        await store.PublishAsync();
        store.Site.Replace(
            "figures/pay.yml",
            "\n- { key: pay.bonus, label: Bonus, kind: pay, unit: pounds, value: 500, asAt: 2026-03, source: advert }\n",
            ""
        );

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBeEmpty();
        (await store.ChangesAsync(3)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_FigureInAClaim_IsSeenOnThePagesThatShowTheClaim()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Append("skills/listening.md", "\n::: sources-differ lowest-pay\n");
        await store.PublishAsync();
        store.Site.Replace("figures/pay.yml", LowestPoint, "value: 27500\n  asAt: 2026-01");

        await store.PublishAsync();

        (await store.ChangesAsync(3))
            .ShouldHaveSingleItem()
            .SeenOn.ShouldBe("/pathways/apply, /roles/assistant, /pay/band-3, /skills/listening, /roles/officer");
    }

    [Fact]
    public async Task Publish_FigureInALink_IsNoChangeOfThePage()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Append("skills/listening.md", "\nIt pays [{{ pay.band-3.max }}](/pay/band-3).\n");
        await store.PublishAsync();
        store.Site.Replace("figures/pay.yml", "value: 31650", "value: 32000");

        await store.PublishAsync();

        (await store.ChangesAsync(3)).ShouldBe([
            new StoredChange(
                ChangeKind.FigureChanged,
                "Band 3, highest point",
                "£31,650",
                "£32,000, November 2025",
                "/pathways/apply, /roles/assistant, /pay/band-3, /skills/listening, /roles/officer"
            ),
        ]);
    }

    private static void AddBonus(EditedSite site) =>
        site.Append(
            "figures/pay.yml",
            "\n- { key: pay.bonus, label: Bonus, kind: pay, unit: pounds, value: 500, asAt: 2026-03, source: advert }\n"
        );
}
