using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Pay;

/// <summary>Every page about pay.</summary>
public sealed class PayPageTests(SiteFixture fixture)
{
    public static TheoryData<string> Slugs { get; } = [.. Repository.Slugs("pay")];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pay_HasATableRowForEveryFigureWithDateAndSource(string slug)
    {
        var (page, pay) = Open(slug);
        var figures = fixture.Content.FiguresOf(pay);

        Rows(page, "table-what-we-know").ShouldBe(figures.Select(figure => Row(figure, figure)));
        Rows(page, "table-how-it-has-changed")
            .ShouldBe(HasHistory(pay) ? NewestFirst(figures).Select(row => Row(row.Figure, row.Value)) : []);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pay_DrawsTheAmountsOfTheTable(string slug)
    {
        var (page, pay) = Open(slug);
        var values = fixture
            .Content.FiguresOf(pay)
            .Where(figure => figure.Unit == FigureUnit.PoundsAYear)
            .SelectMany(figure => figure.History.Prepend<FigureValue>(figure))
            .ToList();
        var dates = values.GroupBy(value => value.Until).OrderBy(date => date.Key).ToList();
        if (!HasHistory(pay) || dates.Count < 2)
        {
            page.All("svg.pc-range__plot").ShouldBeEmpty();
            return;
        }

        var rows = page.All("svg.pc-range__plot .pc-range__row");
        rows.Select(row => row.QuerySelector(".pc-range__date")!.Words())
            .ShouldBe(dates.Select(date => Labels.Sentence(date.Key.ToWords())));
        rows.Select(row => row.ClassList.Contains("pc-range__row--weak"))
            .ShouldBe(dates.Select(date => date.All(value => value.Unconfirmed)));
        foreach (var (row, date) in rows.Zip(dates))
        {
            var amounts = date.SelectMany(Ends).Distinct().Order().ToList();
            row.QuerySelectorAll(".pc-range__value").Select(value => value.Words()).ShouldBe(amounts.Select(Pounds));
            var places = row.QuerySelectorAll("circle").Select(dot => Percent(dot.GetAttribute("cx")!)).ToList();
            places.Count.ShouldBe(amounts.Count);
            places.ShouldBe(places.Order());
            row.QuerySelectorAll(".pc-range__value").Select(value => Percent(value.GetAttribute("x")!)).ShouldBe(places);
            if (amounts.Count > 1)
                row.QuerySelectorAll(".pc-range__bar")
                    .Select(bar => (Percent(bar.GetAttribute("x1")!), Percent(bar.GetAttribute("x2")!)))
                    .ShouldBe([(places[0], places[^1])]);
        }

        var table = page.Texts("section[aria-labelledby=table-how-it-has-changed] .pc-table__number")
            .SelectMany(amount => amount.Split(" to "))
            .ToHashSet();
        page.Texts(".pc-range__value").ShouldAllBe(amount => table.Contains(amount));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pay_SaysWhatIsNotKnown(string slug)
    {
        var (page, pay) = Open(slug);

        page.Texts(".pc-unknown__list li").ShouldBe(pay.NotKnown.Select(unknown => unknown.Shown()));
        page.Texts(".pc-needs__text").ShouldBe(pay.Benefits.Select(benefit => benefit.Title.Shown()));
        page.Texts(".pc-needs__detail").ShouldBe(pay.Benefits.Select(benefit => benefit.Text.Shown()));
        page.All(".pc-needs__source a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(pay.Benefits.Select(benefit => $"{pay.Address}/evidence#source-{benefit.Source}"));
        page.Find(".pc-summary__main-note").Words().ShouldBe(pay.InShort.Shown());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Band_SummarisesItsRangeWithTheOlderDate(string slug)
    {
        var (page, pay) = Open(slug);
        if (pay.Topic != PayTopic.Band)
            return;
        var range = fixture.Content.FiguresOf(pay.Lowest, pay.Highest);
        var main = page.Find(".pc-summary__main-value");

        main.Words().ShouldBe(range.Count > 0 ? $"{range.InWords()} a year" : fixture.Content.LastKnownPayOf(pay));
        if (range.Count > 0)
            page.Texts(".pc-summary__main .pc-as-at").ShouldBe([range.AsAt()]);
    }

    [Fact]
    public void Index_Pay_HasARowForEachBandAndACardForEverythingElse()
    {
        var page = fixture.Page("/pay");
        var pages = fixture.Content.Pages.OfType<PayDocument>().ToLookup(pay => pay.Topic == PayTopic.Band);

        page.All("tbody th a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(pages[true].OrderBy(band => band.Band).Select(band => band.Address));
        page.All(".pc-card__link")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(pages[false].Select(pay => pay.Address), ignoreOrder: true);
        foreach (var (row, band) in page.All("tbody tr").Zip(pages[true].OrderBy(band => band.Band)))
        {
            var range = fixture.Content.FiguresOf(band.Lowest, band.Highest);
            row.Children[1].Words().ShouldBe(range.Count > 0 ? $"{range.InWords()} {range.AsAt()}" : fixture.Content.LastKnownPayOf(band));
            row.QuerySelectorAll("td:last-child a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(
                    fixture.Content.Roles.Where(role => role.Pay.Band == band.Slug && role.PartOf is null).Select(role => role.Address),
                    ignoreOrder: true
                );
        }
    }

    private static decimal Percent(string place)
    {
        var percent = decimal.Parse(place.AsSpan().TrimEnd('%'), CultureInfo.InvariantCulture);
        percent.ShouldBeInRange(0, 100);
        return percent;
    }

    private static string Pounds(decimal amount) => FormattableString.Invariant($"£{amount:#,0}");

    private static IEnumerable<decimal> Ends(FigureValue value) => value.ValueTo is { } to ? [value.Value, to] : [value.Value];

    private bool HasHistory(PayDocument pay) => fixture.Content.FiguresOf(pay).Any(figure => figure.History.Count > 0);

    private static IEnumerable<(FigureDocument Figure, FigureValue Value)> NewestFirst(IEnumerable<FigureDocument> figures) =>
        figures
            .SelectMany(figure =>
                figure.History.OrderByDescending(value => value.Until).Prepend(figure).Select(value => (Figure: figure, Value: value))
            )
            .OrderByDescending(row => row.Value.Until)
            .ThenBy(row => row.Figure.Label, AlphabeticalOrder.ForReaders);

    private string Row(FigureDocument figure, FigureValue value)
    {
        var source = fixture.Content.Source(value.Source);
        var marks = (value.Unconfirmed ? " Unconfirmed" : "") + (value == figure && figure.IsOld(fixture.Today) ? " Latest published" : "");
        return $"{figure.Label} {value.AsAt()} {value.Note}".Shown()
            + $" | {FigureWords.Of(value, figure.Unit)}{marks} | "
            + $"{source.Title} How sure: {Labels.Of(source.Sure).ToLowerInvariant()} | /sources/{source.Key}".Shown();
    }

    private static IEnumerable<string> Rows(CrawledPage page, string caption) =>
        page.All($"section[aria-labelledby={caption}] tbody tr")
            .Select(row =>
                string.Join(
                    " | ",
                    row.Children.Select(cell => cell.Words()).Append(row.QuerySelector("td:last-child a")!.GetAttribute("href"))
                )
            );

    private (CrawledPage Page, PayDocument Pay) Open(string slug) =>
        (fixture.Page(PageKind.Pay.Address(slug)), fixture.Content.PageOf<PayDocument>(slug));
}
