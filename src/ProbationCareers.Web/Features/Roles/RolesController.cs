using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Vacancies;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>The list of roles and the page of each.</summary>
[Route("roles")]
internal sealed class RolesController(Catalogue catalogue) : Controller
{
    /// <summary>All roles, or those that the query asks for.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public IActionResult Index()
    {
        var text = catalogue.IndexTextOf(PageKind.Role);
        IReadOnlyList<Link> places =
        [
            .. catalogue
                .WorkingEnvironments.InAlphabeticalOrder(place => place.Title, place => place.Address)
                .Select(place => new Link(place.Title, place.Address)),
        ];
        var filter = RoleFilter.Read(Request.Query, places, catalogue);
        return View(
            new RoleIndexPage(
                new PageMeta(text.Title, text.Summary, "/roles", Crumb.Home) { Asked = filter.ToQuery() },
                text.Introduction,
                filter,
                places,
                filter.Sort(catalogue.Roles)
            )
        );
    }

    /// <summary>One role.</summary>
    [ReadsStore]
    [HttpGet("{slug:slug}")]
    public IActionResult Role(string slug)
    {
        if (catalogue.FindPage<Role>(PageKind.Role, slug) is not { } role)
            return NotFound();
        IReadOnlyList<Crumb> crumbs = role.PartOf is { } whole
            ? [Crumb.Home, new Crumb("Roles", "/roles"), new Crumb(whole.Title, whole.Address)]
            : [Crumb.Home, new Crumb("Roles", "/roles")];
        return View(
            new RolePage(
                new PageMeta(role.Title, role.Summary, role.Address, crumbs),
                PageBody.Of(role, HttpContext),
                role,
                catalogue,
                ApplyModule.Of(role, catalogue, SiteFrame.Of(HttpContext)),
                SiteFrame.Of(HttpContext).Today
            )
        );
    }
}
