using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The list of all sources.</summary>
[Route("sources")]
internal sealed class SourcesController(Catalogue catalogue) : Controller
{
    /// <summary>Every source with its publisher, date, licence, how sure we are, and the pages that rest on it.</summary>
    [HttpGet("")]
    public IActionResult Index()
    {
        var sources = catalogue
            .Sources.InAlphabeticalOrder(source => source.Title, source => source.Key)
            .Select(SourceEntry.Of)
            .ToLookup(source => source.Licence);
        return View(
            new SourcesPage(
                new PageMeta(
                    "Where our facts are from",
                    "Every source behind this site: who published it, when, on what terms, and how sure we are of it.",
                    SiteAddresses.Sources,
                    Crumb.Home
                ),
                [
                    .. catalogue
                        .Licences.Select(licence => new SourceGroup(licence, [.. sources[licence.Licence]]))
                        .Where(group => group.Sources.Count > 0),
                ]
            )
        );
    }

    /// <summary>One source, with everything that rests on it.</summary>
    [HttpGet("{key:slug}")]
    public IActionResult Source(string key)
    {
        if (catalogue.FindSource(key) is not { } source)
            return NotFound();
        return View(
            new SourcePage(
                new PageMeta(
                    $"Source: {source.Title}",
                    $"{source.Title}, {source.Publisher}: its date, its terms, how sure we are of it, and the pages and figures "
                        + "that rest on it.",
                    SiteAddresses.Source(key),
                    Crumb.Home,
                    new Crumb("Sources", SiteAddresses.Sources)
                ),
                SourceWithUses.Of(source),
                catalogue.Licences.Single(statement => statement.Licence == source.Licence)
            )
        );
    }
}
