using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>Two to four roles, or pathways, side by side.</summary>
[Route("compare")]
internal sealed class CompareController(Catalogue catalogue) : Controller
{
    private const string Description =
        "Compare up to four probation jobs, or ways into them: pay, hours, caseload, where you work, what you need and what comes "
        + "next, each with its source.";

    /// <summary>What the query asks for.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public IActionResult Index()
    {
        var (roles, pathways) = (CompareChoice.RolesOf(catalogue), CompareChoice.PathwaysOf(catalogue));
        var question = CompareQuestion.Read(Request.Query, roles, pathways);
        var rows = CompareRow.AllOf(question, catalogue);
        var title =
            question.Errors.Count > 0 ? $"Error: {ComparePage.Heading}"
            : rows.Count == 0 ? ComparePage.Heading
            : $"Compare: {string.Join(", ", question.Chosen.Select(choice => choice.Title))}";
        return View(
            new ComparePage(
                new PageMeta(title, Description, SiteAddresses.Compare, Crumb.Home) { Asked = question.ToQuery() },
                question,
                roles,
                pathways,
                rows,
                Link.AllOf(catalogue, SiteLinkPlace.Comparison)
            )
        );
    }
}
