using System.Net;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>Every link of every page, in its text and in its frame.</summary>
public sealed class LinkTests(SiteFixture fixture)
{
    [Fact]
    public async Task Links_InsideTheSite_LeadSomewhere()
    {
        var broken = new List<string>();

        foreach (
            var (address, from) in InternalLinks().Select(link => (link.Address.Split('#')[0], link.From)).DistinctBy(link => link.Item1)
        )
        {
            using var got = await fixture.Site.GetAsync(address);
            using var headed = await fixture.Site.SendAsync(HttpMethod.Head, address);
            if (got.StatusCode != HttpStatusCode.OK)
                broken.Add($"{address} on {from}: {got.StatusCode}");
            if (headed.StatusCode != HttpStatusCode.OK)
                broken.Add($"{address} on {from}, asked with HEAD: {headed.StatusCode}");
            if ((await headed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 0)
                broken.Add($"{address}: HEAD has a body");
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Links_ToAnAnchor_FindIt()
    {
        var pages = fixture.Pages.Concat(fixture.Answers).ToDictionary(page => page.Address, StringComparer.Ordinal);
        var links = InternalLinks().Where(link => link.Address.Contains('#', StringComparison.Ordinal)).ToList();

        links.Count.ShouldBeGreaterThan(100);
        foreach (
            var asked in links
                .Select(link => link.Address.Split('#')[0])
                .Where(address => address.Contains('?', StringComparison.Ordinal))
                .Distinct()
        )
            pages[asked] = await CrawledPage.GetAsync(fixture.Site, asked);
        links
            .Where(link => link.Address.Split('#') is var parts && pages[parts[0]].Document.GetElementById(parts[1]) is null)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Pages_FromHome_CanBeReached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(reached);
        var links = InternalLinks().ToLookup(link => link.From, link => link.Address.Split('#')[0], StringComparer.Ordinal);

        while (waiting.TryDequeue(out var page))
        {
            foreach (var next in links[page].Where(reached.Add))
                waiting.Enqueue(next);
        }

        fixture.Pages.Select(page => page.Address).Except(reached).ShouldBeEmpty();
    }

    [Fact]
    public void Links_ToOtherSites_AreAbsoluteAndMarked() =>
        fixture
            .Pages.SelectMany(page =>
                page.All("a[href]").Select(link => (page.Address, Href: link.GetAttribute("href")!, Rel: link.GetAttribute("rel") ?? ""))
            )
            .Where(link =>
                !link.Href.StartsWith('/') && !link.Href.StartsWith('#') && !link.Href.StartsWith("mailto:", StringComparison.Ordinal)
            )
            .Where(link => !Uri.TryCreate(link.Href, UriKind.Absolute, out _) || !link.Rel.Split(' ').Contains("external"))
            .ShouldBeEmpty();

    /// <summary>Links, styles, icons, pictures and forms, each with the page that it is on.</summary>
    private IEnumerable<(string Address, string From)> InternalLinks() =>
        fixture
            .Pages.Concat(fixture.Answers)
            .SelectMany(page =>
                page.All("a[href], link[href], area[href]")
                    .Select(element => element.GetAttribute("href"))
                    .Concat(page.All("[src]").Select(element => element.GetAttribute("src")))
                    // The place that a form leads to is there once something is asked.
                    .Concat(page.All("form").Select(form => form.GetAttribute("action")?.Split('#')[0]))
                    .OfType<string>()
                    .Select(address => address.StartsWith('#') ? page.Address + address : address)
                    .Where(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
                    .Select(address => (address, page.Address))
            );
}
