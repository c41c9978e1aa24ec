using System.Globalization;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>Every page says where its facts are from and how old they are.</summary>
public sealed class RecordTests(SiteFixture fixture)
{
    /// <summary>The page on licences and the list of all sources quote every statement.</summary>
    private static readonly string[] AllStatements = ["/licence", "/sources"];

    [Fact]
    public void Pages_Sources_HavePublisherDateAndLicence()
    {
        foreach (var (page, document) in fixture.ContentPages)
        {
            var listed = fixture.EvidenceOf(document).All(".pc-record .pc-sources__item");

            listed.Select(item => item.Id).ShouldBe(document.NumberedSources.Select(key => "source-" + key), page.Address);
            foreach (var (item, source) in listed.Zip(document.NumberedSources.Select(fixture.Content.Source)))
            {
                item.QuerySelector($"a[href='/sources/{source.Key}']").ShouldNotBeNull(page.Address);
                item.QuerySelector(".pc-sources__title")!.Words().ShouldBe(source.Title.Shown(), page.Address);
                item.QuerySelector("a.pc-sources__title")?.GetAttribute("href").ShouldBe(source.Address, page.Address);
                item.Words().ShouldContain(source.Publisher.Shown(), Case.Sensitive, page.Address);
                item.Words().ShouldContain(Labels.DateOf(source.Dated, source.DateNote), Case.Sensitive, page.Address);
                item.Words().ShouldContain(Labels.Of(source.Licence), Case.Sensitive, page.Address);
                item.Words().ShouldContain($"How sure: {source.Sure}", Case.Sensitive, page.Address);
            }
        }
    }

    [Fact]
    public void Pages_SourcesOfTheirFrontMatter_AreListed()
    {
        foreach (var (page, document) in fixture.ContentPages)
            document.Sources.Except(document.NumberedSources).ShouldBeEmpty(page.Address);
    }

    [Fact]
    public void Sources_Numbers_StartAt1AndAreThoseOfTheReferences()
    {
        foreach (var (page, document) in fixture.ContentPages)
        {
            var evidence = fixture.EvidenceOf(document);
            var address = document.Kind == PageKind.Site ? "" : evidence.Address;
            var numbers = evidence
                .All(".pc-sources__item")
                .Index()
                .ToDictionary(
                    item => $"{address}#{item.Item.Id}",
                    item => (item.Index + 1).ToString(CultureInfo.InvariantCulture),
                    StringComparer.Ordinal
                );

            evidence.Texts(".pc-sources__number").ShouldBe([.. numbers.Values], customMessage: page.Address);
            evidence
                .All(".pc-sources__item")
                .Select(item => item.GetAttribute("value"))
                .ShouldBe(evidence.Texts(".pc-sources__number"), page.Address);
            foreach (var reference in page.All(".pc-ref a"))
                reference.Words().ShouldBe("Source " + numbers[reference.GetAttribute("href")!], customMessage: page.Address);
            foreach (var note in page.All(".pc-source-note").Concat(evidence.All(".pc-source-note")))
                note.Words().ShouldEndWith($"(source {numbers[note.GetAttribute("href")!]})", customMessage: page.Address);
        }
    }

    [Theory]
    [InlineData(Licence.OglUk30)]
    [InlineData(Licence.Opl30)]
    public void LicenceStatement_OpenLicence_IsOnExactlyThePagesThatUseIt(Licence kind)
    {
        var licence = fixture.Content.Settings.Licences.Single(licence => licence.Licence == kind);
        var open = fixture
            .Content.Sources.Where(source => source.Licence == kind)
            .Select(source => source.Key)
            .ToHashSet(StringComparer.Ordinal);
        var pages = fixture
            .ContentPages.Where(page => page.Document.NumberedSources.Any(open.Contains))
            .Select(page => page.Document.Address)
            .ToList();
        var evidence = fixture
            .ContentPages.Where(page => pages.Contains(page.Document.Address))
            .Select(page => fixture.EvidenceOf(page.Document).Address)
            .Distinct()
            .ToList();
        var expected = pages.Concat(evidence).Concat(open.Select(key => "/sources/" + key)).Except(AllStatements).Distinct();

        var shown = fixture
            .Pages.Where(page => page.Find("main").Words().Contains(licence.Statement.Shown(), StringComparison.Ordinal))
            .Select(page => page.Address)
            .Except(AllStatements);
        var acknowledged = fixture
            .Pages.Where(page =>
                page.All(".pc-record__licence").Any(part => part.Words() == $"{licence.Statement.Shown()} Read the licence")
            )
            .Where(page => page.All(".pc-record__licence a[rel~=license]").Any(link => link.GetAttribute("href") == licence.Address));

        pages.ShouldNotBeEmpty();
        pages.Count.ShouldBeLessThan(fixture.Pages.Count);
        shown.ShouldBe(expected, ignoreOrder: true);
        acknowledged.Select(page => page.Address).ShouldBe(evidence, ignoreOrder: true);
    }

    [Fact]
    public void Pages_Review_IsDatedAndNamesTheOwner()
    {
        foreach (var (page, document) in fixture.ContentPages.Where(page => page.Document.Kind != PageKind.Site))
        {
            var dates = fixture.EvidenceOf(document).Find(".pc-record__dates");

            page.Find(".pc-foot__line").Words().ShouldEndWith($"Reviewed {Day(document.Reviewed)}.", customMessage: page.Address);
            dates.ValueOf("Last reviewed").Words().ShouldBe(Day(document.Reviewed), page.Address);
            dates.ValueOf("Next review due by").Words().ShouldBe(Day(document.ReviewBy), page.Address);
            dates.ValueOf("Looked after by").Words().ShouldBe(document.Owner, page.Address);
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
