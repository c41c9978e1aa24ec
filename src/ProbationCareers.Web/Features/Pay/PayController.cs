using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>The list of pages about pay and each of them.</summary>
[Route("pay")]
public sealed class PayController(CareersContext context) : Controller
{
    /// <summary>All pages about pay.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.Pay, cancellationToken);
        var cards = await context.PayCardsAsync(await context.FigureBookAsync(cancellationToken), cancellationToken);
        return View(new PayIndexPage(
            new PageMeta(text.Title, text.Summary, "/pay", Crumb.Home),
            text.Introduction,
            [.. cards.Where(card => card.Topic == PayTopic.Band)],
            [.. cards.Where(card => card.Topic != PayTopic.Band).OrderBy(card => card.Topic)]));
    }

    /// <summary>One page about pay.</summary>
    [HttpGet("{slug:slug}")]
    public async Task<IActionResult> Detail(string slug, CancellationToken cancellationToken)
    {
        var address = PageKind.Pay.Address(slug);
        var book = await context.FigureBookAsync(cancellationToken);
        if (await context.PayFactsAsync(address, book, cancellationToken) is not { } facts) return NotFound();
        var body = (await context.BodyAsync(address, book, cancellationToken))!;
        return View(new PayDetailPage(new PageMeta(body.Title, body.Summary, address, Crumb.Home, new Crumb("Pay", "/pay")), body, facts));
    }
}
