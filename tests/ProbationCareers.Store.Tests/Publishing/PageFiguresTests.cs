using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>Which figures stand on which pages.</summary>
public sealed class PageFiguresTests
{
    [Fact]
    public async Task Publish_FiguresInKeysAndTexts_AreStoredOnceInOrder()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        (await FiguresAsync(store, "/roles/officer")).ShouldBe([
            new StoredUse("hours.full-time", "hours-full-time", "A full-time week", "37 hours", null, "hours.full-time"),
            new StoredUse("cases.officer", "cases-officer", "People whom an officer supervises", "40", null, "cases.officer"),
            new StoredUse("pay.band-3.min", "pay-band-3-min", "Band 3, lowest point", "£26,475", null, "pay.band-3.min"),
            new StoredUse("pay.band-3.max", "pay-band-3-max", "Band 3, highest point", "£31,650", null, "pay.band-3.max"),
        ]);
    }

    [Fact]
    public async Task Publish_ValuesThatAreWorkedOut_AreStoredWithEveryFigureThatTheyRestOn()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        (await FiguresAsync(store, "/pay/band-3")).ShouldBe([
            new StoredUse("pay.band-3.min", "pay-band-3-min", "Band 3, lowest point", "£26,475", null, "pay.band-3.min"),
            new StoredUse("pay.band-3.max", "pay-band-3-max", "Band 3, highest point", "£31,650", null, "pay.band-3.max"),
            new StoredUse("pension.employer", "pension-employer", "Contribution of the employer", "28.97%", null, "pension.employer"),
            new StoredUse(
                "pay.band-3.min with pay.town-allowance",
                "pay-band-3-min-with-pay-town-allowance",
                "Band 3, lowest point, with town allowance",
                "£27,975",
                "£26,475 plus £1,500 (Town allowance)",
                "pay.band-3.min, pay.town-allowance"
            ),
            new StoredUse(
                "pay.band-3.min hourly",
                "pay-band-3-min-hourly",
                "Band 3, lowest point, for an hour",
                "£13.71",
                "£26,475 divided by 52.18 weeks of 37 hours",
                "pay.band-3.min, hours.full-time"
            ),
        ]);
    }

    [Theory]
    [InlineData("/roles/assistant", "pay.band-3.min, pay.band-3.max")]
    [InlineData("/pathways/apply", "training.officer, pay.band-3.min, training.on-the-job, pay.band-3.max")]
    [InlineData("/guides/how-to-start", "training.officer")]
    [InlineData("/privacy", "")]
    public async Task Publish_FiguresOfOtherPages_AreStored(string address, string expressions)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        string.Join(", ", (await FiguresAsync(store, address)).Select(use => use.Expression)).ShouldBe(expressions);
    }

    [Fact]
    public async Task Publish_ClaimOnAPage_BringsItsFigures()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Append("site/privacy.md", "\n::: sources-differ lowest-pay\n");

        await store.PublishAsync();

        (await FiguresAsync(store, "/privacy")).Select(use => (use.Expression, use.Text)).ShouldBe([("pay.band-3.min", "£26,475")]);
    }

    [Theory]
    [InlineData("{{ pay.band-3.min to pay.band-3.max }}", "£26,475 to £31,650", "pay.band-3.min, pay.band-3.max")]
    [InlineData("{{ pay.band-3.min for 18.5 hours }}", "£13,238", "pay.band-3.min, hours.full-time")]
    [InlineData("{{ pay.band-3.min rounded }}", "about £26,000", "pay.band-3.min")]
    [InlineData("{{ pay.band-3.min number }}", "£26,475", "pay.band-3.min")]
    [InlineData(
        "{{ pay.band-3.min to pay.band-3.max with pay.town-allowance hourly }}",
        "£14.49 to £17.17",
        "pay.band-3.min, pay.band-3.max, pay.town-allowance, hours.full-time"
    )]
    [InlineData("[{{ pay.band-3.max }}](/pay/band-3)", "£31,650", "pay.band-3.max")]
    public async Task Publish_EveryFormOfAFigure_IsStoredAsReadersSeeIt(string written, string text, string keys)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Append("site/privacy.md", $"\nIt comes to {written}.\n");

        await store.PublishAsync();

        (await FiguresAsync(store, "/privacy")).Select(use => (use.Text, use.Keys)).ShouldBe([(text, keys)]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_FigureTakenOutOfAText_IsNoLongerOnThePage()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("roles/officer.md", "{{ cases.officer }}, which", "Many, which");
        await store.PublishAsync();
        (await FiguresAsync(store, "/roles/officer")).Count.ShouldBe(4);
        store.Site.Replace("roles/officer.md", "About {{ cases.officer }} people.", "Many people.");

        await store.PublishAsync();

        (await FiguresAsync(store, "/roles/officer"))
            .Select(use => use.Expression)
            .ShouldBe(["hours.full-time", "pay.band-3.min", "pay.band-3.max"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_NewValue_RewritesEveryPageThatShowsItOrRestsOnIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/work.yml", "value: 37\n", "value: 36.5\n");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pay/band-3", "/roles/officer"]);
        (await FiguresAsync(store, "/roles/officer"))[0].Text.ShouldBe("36.5 hours");
        (await FiguresAsync(store, "/pay/band-3"))[^1].Text.ShouldBe("£13.90");
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_FigureRenamed_MovesWhatNamesIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.ReplaceEverywhere("pay.band-3.min", "pay.band-3.low");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pathways/apply", "/pay/band-3", "/roles/assistant", "/roles/officer"]);
        await using var context = store.Open();
        (await context.Figures.AnyAsync(figure => figure.Key == "pay.band-3.min", Stopping)).ShouldBeFalse();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    private static async Task<IReadOnlyList<StoredUse>> FiguresAsync(TemporaryStore store, string address)
    {
        await using var context = store.Open();
        var figures = await context
            .Set<PageFigure>()
            .Where(use => use.PageAddress == address)
            .OrderBy(use => use.Position)
            .Include(use => use.Parts.OrderBy(part => part.Position))
            .ToListAsync(Stopping);
        return
        [
            .. figures.Select(use => new StoredUse(
                use.Expression,
                use.Anchor,
                use.Label,
                use.Text,
                use.WorkedOut,
                string.Join(", ", use.Parts.Select(part => part.FigureKey))
            )),
        ];
    }

    private sealed record StoredUse(string Expression, string Anchor, string Label, string Text, string? WorkedOut, string Keys);
}
