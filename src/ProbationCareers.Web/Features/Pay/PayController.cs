using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Pay.Explorer;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>The list of pages about pay with the pay explorer, and each of the pages.</summary>
[Route("pay")]
public sealed class PayController(CareersContext context, IOptions<SiteOptions> options) : Controller
{
    /// <summary>All pages about pay, and what the query asks the pay explorer.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.Pay, cancellationToken);
        var book = await context.FigureBookAsync(cancellationToken);
        var cards = await context.PayCardsAsync(book, cancellationToken);
        var explorer = await context.PayExplorerAsync(Request.Query, book, Today, cancellationToken);
        return View(new PayIndexPage(
            new PageMeta(explorer.Title ?? (explorer.Question.Errors.Count > 0 ? $"Error: {text.Title}" : text.Title), text.Summary, SiteAddresses.Index(PageKind.Pay), Crumb.Home) { Asked = explorer.Question.ToQuery() },
            text.Title,
            text.Introduction,
            explorer,
            [.. cards.Where(card => card.Topic == PayTopic.Band)],
            [.. cards.Where(card => card.Topic != PayTopic.Band).OrderBy(card => card.Topic)]));
    }

    /// <summary>The answer of the pay explorer for a spreadsheet.</summary>
    [NotCached]
    [HttpGet("/pay.csv")]
    public async Task<IActionResult> Csv(CancellationToken cancellationToken)
    {
        var explorer = await context.PayExplorerAsync(Request.Query, await context.FigureBookAsync(cancellationToken), Today, cancellationToken);
        return explorer.Answer is { } answer
            ? File(PayCsv.Of(answer, options.Value.Absolute), PayCsv.MediaType, PayCsv.FileName(answer))
            : NotFound();
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

    private DateOnly Today => HttpContext.RequestServices.GetRequiredService<SiteDay>().Today;
}
