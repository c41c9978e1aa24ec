using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Guides;

/// <summary>The list of guides and the page of each.</summary>
[Route("guides")]
public sealed class GuidesController(CareersContext context) : Controller
{
    /// <summary>All guides.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.Guide, cancellationToken);
        var cards = await context.Guides.GuideCardsAsync(cancellationToken);
        return View(new GuideIndexPage(
            new PageMeta(text.Title, text.Summary, "/guides", Crumb.Home), text.Introduction, [.. cards.GroupBy(card => card.Topic).OrderBy(topic => topic.Key)]));
    }

    /// <summary>One guide.</summary>
    [HttpGet("{slug:slug}")]
    public async Task<IActionResult> Guide(string slug, CancellationToken cancellationToken)
    {
        var address = PageKind.Guide.Address(slug);
        if (await context.GuideFactsAsync(address, cancellationToken) is not { } facts) return NotFound();
        var body = (await context.BodyAsync(address, await context.FigureBookAsync(cancellationToken), cancellationToken))!;
        return View(new GuidePage(new PageMeta(body.Title, body.Summary, address, Crumb.Home, new Crumb("Guides", "/guides")), body, facts));
    }
}
