using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Figures;

public sealed class FiguresPageTests(SiteFixture fixture)
{
    private CrawledPage Page => fixture.Page("/figures");

    [Fact]
    public void Index_Figures_HasEachOnceUnderItsKind()
    {
        Page.All(".pc-ledger__item")
            .Select(item => item.Id)
            .ShouldBe(fixture.Content.Figures.Select(figure => figure.Anchor), ignoreOrder: true);
        foreach (var kind in fixture.Content.Figures.GroupBy(figure => figure.Kind))
        {
            var section = Page.All("main section").Single(section => section.QuerySelector("h2")!.Words() == Labels.Of(kind.Key));

            section
                .QuerySelectorAll(".pc-ledger__item")
                .Select(item => item.Id)
                .ShouldBe(kind.Select(figure => figure.Anchor), ignoreOrder: true);
            section
                .QuerySelector(".pc-band__lead")
                ?.Words()
                .ShouldBe(kind.Key.LongestAge() is { } months ? $"Relied on for {months} months after its date." : null);
        }
    }

    [Fact]
    public void Index_Figure_HasItsValueDateSourceAndMarks()
    {
        foreach (var figure in fixture.Content.Figures)
        {
            var item = Page.Find($"[id='{figure.Anchor}']");
            var source = fixture.Content.Source(figure.Source);

            item.QuerySelector("h3")!.Words().ShouldBe(figure.Label.Shown());
            item.QuerySelector(".pc-ledger__value")!
                .Words()
                .ShouldBe(
                    figure.InWords() + (figure.Unconfirmed ? " Unconfirmed" : "") + (figure.IsOld(fixture.Today) ? " Latest published" : "")
                );
            item.QuerySelector(".pc-as-at")!.Words().ShouldBe(figure.AsAt());
            item.QuerySelector(".pc-as-at")!.ClassList.Contains("pc-as-at--old").ShouldBe(figure.IsOld(fixture.Today));
            item.QuerySelector(".pc-ledger__note")?.Words().ShouldBe(figure.Note?.Shown());
            item.QuerySelector(".pc-ledger__source > p > a")!.GetAttribute("href").ShouldBe("/sources/" + source.Key);
            item.Words()
                .ShouldContain($"{source.Title}, {source.Publisher}. How sure: {Labels.Of(source.Sure).ToLowerInvariant()}".Shown());
        }
    }

    [Fact]
    public void Index_FigureWithAHistory_FoldsItsEarlierValuesNewestFirst()
    {
        var withHistory = fixture.Content.Figures.Where(figure => figure.History.Count > 0).ToList();

        withHistory.ShouldNotBeEmpty();
        foreach (var figure in withHistory)
        {
            var history = Page.Find($"[id='{figure.Anchor}'] details");
            history
                .QuerySelector("summary")!
                .Words()
                .ShouldStartWith(figure.History.Count == 1 ? "1 earlier value" : $"{figure.History.Count} earlier values");
            history
                .QuerySelectorAll("li")
                .Select(past => past.Words())
                .ShouldBe(
                    figure
                        .History.OrderByDescending(past => past.Until)
                        .Select(past =>
                            $"{FigureWords.Of(past, figure.Unit)}, {past.DateInWords()}. "
                            + $"{fixture.Content.Source(past.Source).Title}{(past.Unconfirmed ? " (unconfirmed)" : "")}".Shown()
                        )
                );
            history
                .QuerySelectorAll("li a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(figure.History.OrderByDescending(past => past.Until).Select(past => "/sources/" + past.Source));
        }
    }

    [Fact]
    public void Index_Address_OfEachFigureIsThatOfLinksToIt() =>
        fixture.Content.Figures.ShouldAllBe(figure => SiteAddresses.Figure(figure.Key) == "/figures#" + figure.Anchor);
}
