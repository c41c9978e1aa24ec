using System.Xml.Linq;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Tests.Running;

[assembly: AssemblyFixture(typeof(SiteFixture))]

namespace ProbationCareers.Web.Tests.Running;

/// <summary>One site for all tests: the repository's content, in a store of its own. Tests must leave it as it is.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    /// <summary>Questions to each page that takes one: with an answer, with several, with none, and with what it does not know.</summary>
    private static readonly IReadOnlyList<string> Questions =
    [
        "/pay?of=probation-officer&where=london&hours=22",
        "/pay?of=prison-officer&where=london&hours=625&per=year",
        "/pay?of=band-3&on=2010",
        "/pay?of=band-9&where=mars&hours=many&per=decade&on=never",
        "/search?q=can+i+join+with+a+criminal+record",
        "/search?q=victum+liason&kind=role",
        "/search?q=probation&page=2",
        "/search?q=xyzzyq",
        "/compare?roles=probation-officer&roles=court-officer&roles=case-administrator&roles=youth-justice-worker",
        "/compare?pathways=pqip-15-months&pathways=advance-into-justice&show=differences",
        "/compare?roles=probation-officer",
        "/compare?roles=nobody&roles=probation-oficer&pathways=pqip-15-months",
        "/roles?degree=not-needed&caseload=own&order=pay",
        "/roles?pay=35000&degree=needed&evenings=none&prison=inside&entry=inside&place=court",
        "/roles?pay=lots&order=size",
        "/find-your-route?qualification=level-3&experience=unpaid&age=adult&right-to-work=have"
            + "&residence=whole&post=elsewhere&forces=never&nights=can",
        "/find-your-route?qualification=phd&shoe-size=9",
        "/which-role?court=yes&cases=none&times=office&words=speaking",
        "/which-role?who=victims&colour=blue",
    ];

    private readonly TemporaryFolder _store = new();
    private RunningSite? _site;

    internal RunningSite Site => _site!;

    /// <summary>What the pages have to say, read from the same files.</summary>
    internal ContentSet Content { get; private set; } = null!;

    /// <summary>Every page that the sitemap names, and the evidence of each.</summary>
    internal IReadOnlyList<CrawledPage> Pages { get; private set; } = [];

    /// <summary>Answers of the pages that take a question in their address: what the sitemap does not name.</summary>
    internal IReadOnlyList<CrawledPage> Answers { get; private set; } = [];

    /// <summary>The day on which they are read.</summary>
    internal DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The pages that editors write: those with sources and dates. First-hand accounts share one page.</summary>
    internal IEnumerable<(CrawledPage Page, PageDocument Document)> ContentPages =>
        Content.Pages.Where(document => document.Kind != PageKind.Story).Select(document => (Page(document.Address), document));

    /// <summary>The page with the evidence of another; a page about the site itself has it at its own end.</summary>
    internal CrawledPage EvidenceOf(PageDocument document) =>
        Page(document.Kind == PageKind.Site ? document.Address : SiteAddresses.Evidence(document.Address));

    internal CrawledPage Page(string address) => Pages.Single(page => page.Address == address);

    public async ValueTask InitializeAsync()
    {
        _site = await RunningSite.StartAsync(Repository.Content, _store.Path);
        Content = ContentReader.Read(ContentFolder.Open(Repository.Content), Today).Content.ShouldNotBeNull();
        using var response = await Site.GetAsync("/sitemap.xml");
        var sitemap = XDocument.Parse(await response.Content.ReadAsStringAsync());
        var addresses = sitemap
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).AbsolutePath);
        var pages = new List<CrawledPage>();
        foreach (var address in addresses)
            pages.Add(await CrawledPage.GetAsync(Site, address));
        foreach (var document in Content.Pages.Where(document => document.Kind is not (PageKind.Story or PageKind.Site)))
            pages.Add(await CrawledPage.GetAsync(Site, SiteAddresses.Evidence(document.Address)));
        Pages = pages;
        var answers = new List<CrawledPage>();
        foreach (var address in Questions)
            answers.Add(await CrawledPage.GetAsync(Site, address));
        Answers = answers;
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _store.Dispose();
    }
}
