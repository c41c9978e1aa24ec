using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The list of pathways and the page of each.</summary>
[Route("pathways")]
public sealed class PathwaysController(CareersContext context) : Controller
{
    /// <summary>All pathways.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.Pathway, cancellationToken);
        var cards = await context.Pathways.CardsAsync(await context.FigureBookAsync(cancellationToken), cancellationToken);
        return View(new PathwayIndexPage(
            new PageMeta(text.Title, text.Summary, "/pathways", Crumb.Home),
            text.Introduction,
            PathwayGroup.ByRole(cards.Where(card => card.Status != PathwayStatus.Closed)),
            [.. cards.Where(card => card.Status == PathwayStatus.Closed)]));
    }

    /// <summary>One pathway.</summary>
    [HttpGet("{slug:slug}")]
    public async Task<IActionResult> Pathway(string slug, CancellationToken cancellationToken)
    {
        var address = PageKind.Pathway.Address(slug);
        var book = await context.FigureBookAsync(cancellationToken);
        if (await context.PathwayFactsAsync(address, book, cancellationToken) is not { } facts) return NotFound();
        var body = (await context.BodyAsync(address, book, cancellationToken))!;
        return View(new PathwayPage(new PageMeta(body.Title, body.Summary, address, Crumb.Home, new Crumb("Pathways", "/pathways")), body, facts));
    }
}
