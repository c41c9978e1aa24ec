using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class FigureRowsTests
{
    [Fact]
    public async Task Publish_Figure_IsStoredWithItsHistoryNewestFirst()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        var figure = await FigureAsync(store, "pay.band-3.min");

        figure.ShouldSatisfyAllConditions(
            () => figure.Label.ShouldBe("Band 3, lowest point"),
            () => figure.Kind.ShouldBe(FigureKind.Pay),
            () => figure.Unit.ShouldBe(FigureUnit.PoundsAYear),
            () => figure.Value.ShouldBe(26475m),
            () => figure.ValueTo.ShouldBeNull(),
            () => figure.Until.ShouldBe(PartialDate.Parse("2025-11")),
            () => figure.Since.ShouldBeNull(),
            () => figure.Source!.Title.ShouldBe("Advert for officers"),
            () => figure.IsUnconfirmed.ShouldBeFalse()
        );
        figure
            .History.OrderBy(past => past.Position)
            .Select(past => (past.Value, past.Until.ToString(), past.SourceKey, past.Note, past.IsUnconfirmed))
            .ShouldBe([(25000m, "2024-10", "forum", "From memory.", true), (23637m, "about 2023", "handbook", null, false)]);
    }

    [Fact]
    public async Task Publish_FigureOverATime_IsStoredWithItsStartAndEnd()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        var figure = await FigureAsync(store, "cases.officer");

        (figure.Since, figure.Until, figure.Note).ShouldBe((PartialDate.Parse("2025-04"), PartialDate.Parse("2026-03"), "On average."));
        var past = figure.History.ShouldHaveSingleItem();
        (past.Value, past.ValueTo, past.Since, past.Until).ShouldBe((35m, 45m, PartialDate.Parse("2024-04"), PartialDate.Parse("2025-03")));
    }

    [Fact]
    public async Task Publish_LaterDateOfAFigure_WritesItsRowAndItsChange()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        store.Site.Replace("figures/pay.yml", "value: 31650\n  asAt: 2025-11", "value: 31650\n  asAt: 2026-01");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBeEmpty();
        (await store.ReadJournalAsync()).ShouldBe([
            new WrittenRow("ChangePages", "2"),
            new WrittenRow("Changes", "2"),
            new WrittenRow("Figures", "pay.band-3.max"),
            new WrittenRow("Releases", "2"),
        ]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_ValueMovedToTheHistory_IsStoredBeforeTheOlderOnes()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/pay.yml", "value: 26475\n  asAt: 2025-11", "value: 27500\n  asAt: 2026-01");
        store.Site.Replace("figures/pay.yml", "  history:\n", "  history:\n    - { value: 26475, asAt: 2025-11, source: advert }\n");

        await store.PublishAsync();

        (await FigureAsync(store, "pay.band-3.min"))
            .History.OrderBy(past => past.Position)
            .Select(past => past.Value)
            .ShouldBe([26475m, 25000m, 23637m]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_HistoryTakenOut_IsGoneAndSoIsItsSectionOfThePage()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var figures = store.Site.Read("figures/pay.yml");
        var start = figures.IndexOf("  history:", StringComparison.Ordinal);
        store.Site.Write("figures/pay.yml", figures.Remove(start, figures.IndexOf("\n\n", start, StringComparison.Ordinal) + 1 - start));

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pay/band-3"]);
        (await FigureAsync(store, "pay.band-3.min")).History.ShouldBeEmpty();
        await using var context = store.Open();
        (await context.Set<PageSection>().AnyAsync(section => section.Anchor == "history", Stopping)).ShouldBeFalse();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_FigureMovedToAnotherFile_ChangesNothing()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Rename("figures/work.yml", "figures/hours-and-training.yml");

        var result = await store.PublishAsync();

        result.ReleaseNumber.ShouldBe(1);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    private static async Task<Figure> FigureAsync(TemporaryStore store, string key)
    {
        await using var context = store.Open();
        return await context
            .Figures.AsNoTracking()
            .Include(figure => figure.History)
            .Include(figure => figure.Source)
            .OrderBy(figure => figure.Key)
            .SingleAsync(figure => figure.Key == key, Stopping);
    }
}
