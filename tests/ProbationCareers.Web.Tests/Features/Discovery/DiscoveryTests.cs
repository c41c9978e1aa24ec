using System.Globalization;
using System.Net;
using System.Xml.Linq;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Discovery;

public sealed class DiscoveryTests(SiteFixture fixture)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Sitemap_Pages_AreAllOfTheContentAndTheIndexesAndNothingElse()
    {
        var files = Directory
            .EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Content, file[..^3]).Replace('\\', '/'));
        var expected = files
            .Where(file => !file.StartsWith("stories/", StringComparison.Ordinal))
            .Select(file => "/" + (file.StartsWith("site/", StringComparison.Ordinal) ? file["site/".Length..] : file))
            .Concat([
                "/",
                "/roles",
                "/pathways",
                "/pay",
                "/working-environments",
                "/skills",
                "/guides",
                "/stories",
                "/sources",
                "/figures",
                "/glossary",
                "/changes",
                "/search",
                "/compare",
                "/find-your-route",
                "/which-role",
            ])
            .Concat(fixture.Content.Sources.Select(source => "/sources/" + source.Key));

        var entries = await EntriesAsync();

        entries.Keys.ShouldBe(expected.Select(address => RunningSite.PublicUrl + address), ignoreOrder: true);
    }

    [Fact]
    public async Task Sitemap_LastChange_IsTheDayOfTheLastReview()
    {
        var entries = await EntriesAsync();

        foreach (var page in fixture.Content.Pages.Where(page => page.Kind != PageKind.Story))
            entries[RunningSite.PublicUrl + page.Address].ShouldBe(Day(page.Reviewed), page.Address);
        foreach (var kind in SiteAddresses.Indexed)
            entries[RunningSite.PublicUrl + SiteAddresses.Index(kind)]
                .ShouldBe(Day(fixture.Content.Pages.Where(page => page.Kind == kind).Max(page => page.Reviewed)));
        entries[RunningSite.PublicUrl + "/sources"].ShouldBe(Day(fixture.Content.Sources.Max(source => source.Looked)));
        foreach (var source in fixture.Content.Sources)
            entries[RunningSite.PublicUrl + "/sources/" + source.Key].ShouldBe(Day(source.Looked), source.Key);
        foreach (var address in new[] { "/", "/figures", "/glossary", "/changes" })
            entries[RunningSite.PublicUrl + address].ShouldBe(Day(fixture.Content.Pages.Max(page => page.Reviewed)));
    }

    [Fact]
    public async Task Robots_SearchEngines_AreLetInAndShownTheSitemap()
    {
        using var response = await fixture.Site.GetAsync("/robots.txt");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType?.ToString().ShouldBe("text/plain; charset=utf-8");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        lines.ShouldBe(["User-agent: *", "Allow: /", $"Sitemap: {RunningSite.PublicUrl}/sitemap.xml"]);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<Dictionary<string, string>> EntriesAsync()
    {
        using var response = await fixture.Site.GetAsync("/sitemap.xml");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType?.ToString().ShouldBe("application/xml; charset=utf-8");
        var document = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        document.Root!.Name.ShouldBe(Sitemaps + "urlset");
        return document
            .Root.Elements(Sitemaps + "url")
            .ToDictionary(
                url => url.Element(Sitemaps + "loc")!.Value,
                url => url.Element(Sitemaps + "lastmod")!.Value,
                StringComparer.Ordinal
            );
    }
}
