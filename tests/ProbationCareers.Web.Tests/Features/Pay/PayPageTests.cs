using System.Globalization;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Pay;

/// <summary>Every page about pay.</summary>
public sealed class PayPageTests(SiteFixture fixture)
{
    public static TheoryData<string> Slugs { get; } = [.. Repository.Slugs("pay")];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pay_HasATableRowForEveryAmountWithDateAndSource(string slug)
    {
        var (page, pay) = Open(slug);
        var hasHistory = pay.Values.GroupBy(value => (value.Label, value.Unit)).Any(label => label.Count() > 1);

        Rows(page, "table-what-we-know").ShouldBe(
            pay.Values.GroupBy(value => (value.Label, value.Unit)).Select(label => label.MaxBy(value => value.AsAt)!).Select(Row), ignoreOrder: true);
        Rows(page, "table-how-it-has-changed").ShouldBe(hasHistory ? pay.Values.OrderByDescending(value => value.AsAt).Select(Row) : []);
        page.All("td a[href^='#source-']").Count.ShouldBe(page.All("tbody tr").Count);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pay_DrawsTheAmountsOfTheTable(string slug)
    {
        var (page, pay) = Open(slug);
        var dates = pay.Values.Where(value => value.Unit == PayUnit.PoundsAYear).GroupBy(value => value.AsAt).OrderBy(date => date.Key).ToList();
        if (dates.Count < 2)
        {
            page.All("svg.pc-range__plot").ShouldBeEmpty();
            return;
        }

        var rows = page.All("svg.pc-range__plot .pc-range__row");
        rows.Select(row => row.QuerySelector(".pc-range__date")!.Words()).ShouldBe(dates.Select(date => Words.Sentence(date.Key.ToWords())));
        rows.Select(row => row.ClassList.Contains("pc-range__row--weak")).ShouldBe(dates.Select(date => date.All(value => value.Unconfirmed)));
        foreach (var (row, date) in rows.Zip(dates))
        {
            var amounts = date.Select(value => value.Amount).Distinct().Order().ToList();
            row.QuerySelectorAll(".pc-range__value").Select(value => value.Words()).ShouldBe(amounts.Select(ContentWords.Pounds));
            var places = row.QuerySelectorAll("circle").Select(dot => Percent(dot.GetAttribute("cx")!)).ToList();
            places.Count.ShouldBe(amounts.Count);
            places.ShouldBe(places.Order());
            row.QuerySelectorAll(".pc-range__value").Select(value => Percent(value.GetAttribute("x")!)).ShouldBe(places);
            if (amounts.Count > 1)
                row.QuerySelectorAll(".pc-range__bar").Select(bar => (Percent(bar.GetAttribute("x1")!), Percent(bar.GetAttribute("x2")!))).ShouldBe([(places[0], places[^1])]);
        }

        var table = Rows(page, "table-how-it-has-changed").Select(row => row.Split(" | ")[1].Split(' ')[0]).Where(amount => amount.StartsWith('£')).Distinct();
        page.Texts(".pc-range__value").Distinct().ShouldBe(table, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pay_SaysWhatIsNotKnown(string slug)
    {
        var (page, pay) = Open(slug);

        page.Texts(".pc-unknown__list li").ShouldBe(pay.NotKnown.Select(unknown => unknown.Shown()));
        page.Texts(".pc-needs__text").ShouldBe(pay.Benefits.Select(benefit => benefit.Title.Shown()));
        page.Find(".pc-summary__main-note").Words().ShouldBe(pay.InShort.Shown());
    }

    [Fact]
    public void Index_Pay_HasARowForEachBandAndACardForEverythingElse()
    {
        var page = fixture.Page("/pay");
        var pages = fixture.Content.Pages.OfType<PayDocument>().ToLookup(pay => pay.Topic == PayTopic.Band);

        page.All("tbody th a").Select(link => link.GetAttribute("href")).ShouldBe(pages[true].OrderBy(band => band.Band).Select(band => band.Address));
        page.All(".pc-card__link").Select(link => link.GetAttribute("href")).ShouldBe(pages[false].Select(pay => pay.Address), ignoreOrder: true);
        foreach (var (row, band) in page.All("tbody tr").Zip(pages[true].OrderBy(band => band.Band)))
        {
            if (band.NewestConfirmed() is { Count: > 0 } amounts)
            {
                row.Words().ShouldContain(ContentWords.Pounds(amounts.Max(amount => amount.Amount)));
                row.Words().ShouldContain("as at " + amounts.Min(amount => amount.AsAt)!.ToWords());
            }
            else
            {
                row.Words().ShouldContain("No recent figure found");
            }

            row.QuerySelectorAll("td:last-child a").Select(link => link.GetAttribute("href"))
                .ShouldBe(fixture.Content.Roles.Where(role => role.Pay.Band == band.Slug && role.PartOf is null).Select(role => role.Address), ignoreOrder: true);
        }
    }

    private static decimal Percent(string place)
    {
        var percent = decimal.Parse(place.AsSpan().TrimEnd('%'), CultureInfo.InvariantCulture);
        percent.ShouldBeInRange(0, 100);
        return percent;
    }

    private string Row(PayValueEntry value)
    {
        var source = fixture.Content.Sources.Single(source => source.Key == value.Source);
        return $"{value.Label} As at {value.AsAt.ToWords()} {value.Note}".Shown()
            + $" | {Words.Of(value.Amount, value.Unit)}{(value.Unconfirmed ? " Unconfirmed" : "")} | "
            + $"{source.Title} How sure: {Words.Of(source.Sure).ToLowerInvariant()}".Shown();
    }

    private static IEnumerable<string> Rows(CrawledPage page, string caption) =>
        page.All($"section[aria-labelledby={caption}] tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.Words())));

    private (CrawledPage Page, PayDocument Pay) Open(string slug) =>
        (fixture.Page(PageKind.Pay.Address(slug)), fixture.Content.PageOf<PayDocument>(slug));
}
