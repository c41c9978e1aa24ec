using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.WorkingEnvironments;

/// <summary>The list of working environments and the page of each.</summary>
[Route("working-environments")]
public sealed class WorkingEnvironmentsController(CareersContext context) : Controller
{
    /// <summary>All working environments.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.WorkingEnvironment, cancellationToken);
        var cards = await context.EnvironmentCardsAsync(cancellationToken);
        return View(new WorkingEnvironmentIndexPage(new PageMeta(text.Title, text.Summary, "/working-environments", Crumb.Home), text.Introduction, cards));
    }

    /// <summary>One working environment.</summary>
    [HttpGet("{slug:slug}")]
    public async Task<IActionResult> WorkingEnvironment(string slug, CancellationToken cancellationToken)
    {
        var address = PageKind.WorkingEnvironment.Address(slug);
        var book = await context.FigureBookAsync(cancellationToken);
        if (await context.EnvironmentFactsAsync(address, book, cancellationToken) is not { } facts) return NotFound();
        var body = (await context.BodyAsync(address, book, cancellationToken))!;
        return View(new WorkingEnvironmentPage(
            new PageMeta(body.Title, body.Summary, address, Crumb.Home, new Crumb("Working environments", "/working-environments")), body, facts));
    }
}
