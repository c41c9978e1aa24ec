using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The list of all sources.</summary>
[Route("sources")]
public sealed class SourcesController(CareersContext context) : Controller
{
    /// <summary>Every source with its publisher, date, licence, how sure we are, and the pages that rest on it.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var licences = await context.Licences.AsNoTracking().OrderBy(licence => licence.Licence).ToListAsync(cancellationToken);
        var sources = await context.SourceEntriesAsync(cancellationToken);
        return View(new SourcesPage(
            new PageMeta("Where our facts are from", "Every source behind this site: who published it, when, on what terms, and how sure we are of it.", SiteAddresses.Sources, Crumb.Home),
            [.. licences.OrderBy(licence => licence.Licence).Select(licence => new SourceGroup(licence, [.. sources.Where(source => source.Licence == licence.Licence)])).Where(group => group.Sources.Count > 0)]));
    }

    /// <summary>One source, with everything that rests on it.</summary>
    [HttpGet("{key:slug}")]
    public async Task<IActionResult> Source(string key, CancellationToken cancellationToken)
    {
        if (await context.SourceAsync(key, cancellationToken) is not { } source) return NotFound();
        var licence = await context.Licences.AsNoTracking().SingleAsync(statement => statement.Licence == source.Entry.Licence, cancellationToken);
        return View(new SourcePage(
            new PageMeta(
                $"Source: {source.Entry.Title}",
                $"{source.Entry.Title}, {source.Entry.Publisher}: its date, its terms, how sure we are of it, and the pages and figures that rest on it.",
                SiteAddresses.Source(key),
                Crumb.Home,
                new Crumb("Sources", SiteAddresses.Sources)),
            source,
            licence));
    }
}
