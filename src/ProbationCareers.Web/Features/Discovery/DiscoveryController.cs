using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Discovery;

/// <summary>What search engines read: the sitemap and robots.txt.</summary>
internal sealed class DiscoveryController(IOptions<SiteOptions> options) : Controller
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>
    /// Every page with the day it was last reviewed. An index page has the newest day among the pages that it lists: the
    /// day of publishing would say that everything changed whenever a server starts on an empty store.
    /// </summary>
    [HttpGet("sitemap.xml")]
    public IActionResult Sitemap([FromServices] Catalogue catalogue)
    {
        var (pages, sources) = (catalogue.Pages, catalogue.Sources);
        var newest = pages.Max(page => (DateOnly?)page.Reviewed);
        var all = pages
            .Where(page => page.Kind != PageKind.Story)
            .Select(page => (Address: page.Address, Day: (DateOnly?)page.Reviewed))
            .Concat(SiteAddresses.Indexed.Select(kind => (Address: SiteAddresses.Index(kind), Day: Newest(kind))))
            .Concat(sources.Select(source => (Address: SiteAddresses.Source(source.Key), Day: (DateOnly?)source.Looked)))
            .Concat(
                SiteAddresses.Lists.Select(list =>
                    (Address: list, Day: list == SiteAddresses.Sources ? sources.Max(source => (DateOnly?)source.Looked) : newest)
                )
            )
            .Concat(SiteAddresses.Tools.Select(tool => (Address: tool, Day: newest)))
            .Append((Address: SiteAddresses.Home, Day: newest))
            .OrderBy(page => page.Address, StringComparer.Ordinal);
        var urls = new XElement(
            Sitemaps + "urlset",
            all.Select(page => new XElement(
                Sitemaps + "url",
                new XElement(Sitemaps + "loc", options.Value.Absolute(page.Address)),
                page.Day is { } day ? new XElement(Sitemaps + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null
            ))
        );
        return XmlResult.Of(urls, "application/xml");

        DateOnly? Newest(PageKind kind) => pages.Where(page => page.Kind == kind).Max(page => (DateOnly?)page.Reviewed);
    }

    /// <summary>Lets every search engine in and shows it the sitemap.</summary>
    [WithoutRelease]
    [HttpGet("robots.txt")]
    public IActionResult Robots() =>
        Content($"User-agent: *\nAllow: /\nSitemap: {options.Value.Absolute("/sitemap.xml")}\n", "text/plain; charset=utf-8");
}
