using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Discovery;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Changes;

/// <summary>What each release changed, as a page and as a feed.</summary>
internal sealed class ChangesController(Catalogue catalogue, IOptions<SiteOptions> options) : Controller
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The newest releases.</summary>
    [HttpGet("changes")]
    public IActionResult Index() =>
        View(
            new ChangesPage(
                new PageMeta(
                    "What changed",
                    "Which figures and pages changed on this site, and when: in words, newest first, and as a feed.",
                    SiteAddresses.Changes,
                    Crumb.Home
                ),
                ReleaseChanges.AllOf(catalogue)
            )
        );

    /// <summary>The newest releases as an Atom feed, one entry a release.</summary>
    [HttpGet("changes.atom")]
    public IActionResult Feed()
    {
        var releases = ReleaseChanges.AllOf(catalogue);
        var page = options.Value.Absolute(SiteAddresses.Changes);
        var frame = SiteFrame.Of(HttpContext);
        var feed = new XElement(
            Atom + "feed",
            new XElement(Atom + "id", page),
            new XElement(Atom + "title", $"{frame.Name}: what changed"),
            new XElement(Atom + "updated", Instant(releases.Count > 0 ? releases[0].PublishedAt : DateTime.UnixEpoch)),
            new XElement(Atom + "author", new XElement(Atom + "name", frame.Name)),
            new XElement(
                Atom + "link",
                new XAttribute("rel", "self"),
                new XAttribute("href", options.Value.Absolute(SiteAddresses.Changes + ".atom"))
            ),
            new XElement(Atom + "link", new XAttribute("href", page)),
            releases.Select(Entry)
        );
        return XmlResult.Of(feed, "application/atom+xml");

        XElement Entry(ReleaseChanges release) =>
            new(
                Atom + "entry",
                new XElement(Atom + "id", $"{page}#{release.Anchor}"),
                new XElement(Atom + "title", release.Title),
                new XElement(Atom + "updated", Instant(release.PublishedAt)),
                new XElement(Atom + "link", new XAttribute("href", $"{page}#{release.Anchor}")),
                new XElement(Atom + "content", new XAttribute("type", "text"), release.InWords)
            );
    }

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
