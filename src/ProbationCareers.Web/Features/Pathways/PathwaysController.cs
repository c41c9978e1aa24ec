using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.RouteFinder;
using ProbationCareers.Web.Features.Vacancies;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The list of pathways and the page of each.</summary>
[Route("pathways")]
internal sealed class PathwaysController(Catalogue catalogue) : Controller
{
    /// <summary>All pathways.</summary>
    [HttpGet("")]
    public IActionResult Index()
    {
        var text = catalogue.IndexTextOf(PageKind.Pathway);
        var pathways = catalogue.Pathways.ByLength().ToList();
        return View(
            new PathwayIndexPage(
                new PageMeta(text.Title, text.Summary, "/pathways", Crumb.Home),
                text.Introduction,
                PathwayGroup.ByStart(pathways.Where(pathway => pathway.Status != PathwayStatus.Closed)),
                [.. pathways.Where(pathway => pathway.Status == PathwayStatus.Closed)]
            )
        );
    }

    /// <summary>One pathway.</summary>
    [ReadsStore]
    [HttpGet("{slug:slug}")]
    public IActionResult Pathway(string slug) =>
        catalogue.FindPage<Pathway>(PageKind.Pathway, slug) is { } pathway
            ? View(
                new PathwayPage(
                    new PageMeta(pathway.Title, pathway.Summary, pathway.Address, Crumb.Home, new Crumb("Pathways", "/pathways")),
                    PageBody.Of(pathway, HttpContext),
                    pathway,
                    PageFacts.Of(pathway, catalogue),
                    ApplyModule.Of(pathway, catalogue, SiteFrame.Of(HttpContext))
                )
                {
                    FinderAddress = RouteContent.AddressFrom(pathway.Origins, catalogue) ?? SiteAddresses.RouteFinder,
                }
            )
            : NotFound();
}
