using System.Globalization;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>Every page says where its facts are from and how old they are.</summary>
public sealed class RecordTests(SiteFixture fixture)
{
    private const string Ogl = "Contains public sector information licensed under the Open Government Licence v3.0.";

    [Fact]
    public void Every_page_lists_its_sources_with_publisher_date_and_licence()
    {
        var sources = fixture.Content.Sources.ToDictionary(source => source.Key, StringComparer.Ordinal);
        foreach (var (page, document) in fixture.ContentPages)
        {
            var listed = page.All(".pc-record .pc-sources__item");

            listed.Count.ShouldBe(document.Sources.Count, page.Address);
            foreach (var source in document.Sources.Select(key => sources[key]))
            {
                var item = listed.Single(item => item.QuerySelector($"a[href='/sources#{source.Key}']") is not null);
                item.QuerySelector(".pc-sources__title")!.Words().ShouldBe(Spaced(source.Title), page.Address);
                item.QuerySelector("a.pc-sources__title")?.GetAttribute("href").ShouldBe(source.Address, page.Address);
                item.Words().ShouldContain(Spaced(source.Publisher), Case.Sensitive, page.Address);
                item.Words().ShouldContain(Words.DateOf(source.Dated, source.DateNote), Case.Sensitive, page.Address);
                item.Words().ShouldContain(Words.Of(source.Licence), Case.Sensitive, page.Address);
                item.Words().ShouldContain($"How sure: {source.Sure}", Case.Sensitive, page.Address);
            }
        }
    }

    [Fact]
    public void Sources_are_numbered_from_1_and_every_reference_is_to_one_of_them()
    {
        foreach (var (page, _) in fixture.ContentPages)
        {
            var numbers = page.All(".pc-sources__item").Select(item => item.Id!).ToList();
            numbers.ShouldBe(Enumerable.Range(1, numbers.Count).Select(number => $"source-{number}"), page.Address);
            page.Texts(".pc-sources__number").ShouldBe(Enumerable.Range(1, numbers.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)), page.Address);
            page.All(".pc-ref a").Select(link => link.GetAttribute("href")![1..]).ShouldBeSubsetOf(numbers);
        }
    }

    [Fact]
    public void The_statement_of_the_Open_Government_Licence_is_on_exactly_the_pages_that_use_a_source_under_it()
    {
        var open = fixture.Content.Sources.Where(source => source.Licence == Licence.OglUk30).Select(source => source.Key).ToHashSet(StringComparer.Ordinal);
        var expected = fixture.Content.Pages.Where(page => page.Sources.Any(open.Contains)).Select(page => page.Address).ToList();

        // The page on licences and the list of all sources quote every statement.
        var shown = fixture.Pages.Where(page => page.Find("main").Words().Contains(Ogl, StringComparison.Ordinal)).Select(page => page.Address)
            .Except(["/licence", "/sources"]);

        expected.ShouldNotBeEmpty();
        expected.Count.ShouldBeLessThan(fixture.Pages.Count);
        shown.ShouldBe(expected, ignoreOrder: true);
        fixture.Pages.Where(page => page.All(".pc-record__licence a[rel~=license]").Count > 0).Select(page => page.Address).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Every_page_says_when_it_was_last_reviewed_and_by_whom()
    {
        foreach (var (page, document) in fixture.ContentPages)
        {
            var dates = page.Find(".pc-record__dates");

            dates.ValueOf("Last reviewed").Words().ShouldBe(Day(document.Reviewed), page.Address);
            dates.ValueOf("Review due by").Words().ShouldBe(Day(document.ReviewBy), page.Address);
            dates.ValueOf("Looked after by").Words().ShouldBe(document.Owner, page.Address);
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
