using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>The list of roles and the page of each.</summary>
[Route("roles")]
public sealed class RolesController(CareersContext context) : Controller
{
    /// <summary>All roles, or those that the query asks for.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.Role, cancellationToken);
        var places = (await context.WorkingEnvironments.AsNoTracking().OrderBy(place => place.Address).Select(place => new FrameLink(place.Title, place.Address)).ToListAsync(cancellationToken))
            .InAlphabeticalOrder(place => place.Title, place => place.Address);
        var filter = RoleFilter.Read(Request.Query, places);
        var cards = await context.Roles.CardsAsync(await context.FigureBookAsync(cancellationToken), cancellationToken);
        return View(new RoleIndexPage(
            new PageMeta(text.Title, text.Summary, "/roles", Crumb.Home) { Asked = filter.ToQuery() }, text.Introduction, filter, places, filter.Sort(cards)));
    }

    /// <summary>One role.</summary>
    [HttpGet("{slug:slug}")]
    public async Task<IActionResult> Role(string slug, CancellationToken cancellationToken)
    {
        var address = PageKind.Role.Address(slug);
        var book = await context.FigureBookAsync(cancellationToken);
        if (await context.FactsAsync(address, book, cancellationToken) is not { } facts) return NotFound();
        var body = (await context.BodyAsync(address, book, cancellationToken))!;
        IReadOnlyList<Crumb> crumbs = facts.PartOf is { } whole
            ? [Crumb.Home, new Crumb("Roles", "/roles"), new Crumb(whole.Title, whole.Address)]
            : [Crumb.Home, new Crumb("Roles", "/roles")];
        return View(new RolePage(new PageMeta(body.Title, body.Summary, address, crumbs), body, facts));
    }
}
