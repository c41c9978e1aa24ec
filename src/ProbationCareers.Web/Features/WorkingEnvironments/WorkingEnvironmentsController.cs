using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.WorkingEnvironments;

/// <summary>The list of working environments and the page of each.</summary>
[Route("working-environments")]
internal sealed class WorkingEnvironmentsController(Catalogue catalogue) : Controller
{
    /// <summary>All working environments.</summary>
    [HttpGet("")]
    public IActionResult Index()
    {
        var text = catalogue.IndexTextOf(PageKind.WorkingEnvironment);
        return View(
            new WorkingEnvironmentIndexPage(
                new PageMeta(text.Title, text.Summary, "/working-environments", Crumb.Home),
                text.Introduction,
                catalogue.WorkingEnvironments.InAlphabeticalOrder(environment => environment.Title, environment => environment.Address)
            )
        );
    }

    /// <summary>One working environment.</summary>
    [ReadsStore]
    [HttpGet("{slug:slug}")]
    public IActionResult WorkingEnvironment(string slug) =>
        catalogue.FindPage<WorkingEnvironment>(PageKind.WorkingEnvironment, slug) is { } environment
            ? View(
                new WorkingEnvironmentPage(
                    new PageMeta(
                        environment.Title,
                        environment.Summary,
                        environment.Address,
                        Crumb.Home,
                        new Crumb("Working environments", "/working-environments")
                    ),
                    PageBody.Of(environment, HttpContext),
                    environment,
                    PageFacts.Of(environment, catalogue)
                )
            )
            : NotFound();
}
