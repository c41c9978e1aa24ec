using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Questions;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Which kind of probation work suits someone.</summary>
[Route("which-role")]
internal sealed class WhichRoleController(Catalogue catalogue) : Controller
{
    private const string Description =
        "Answer eight questions about how you like to work. You get three probation jobs that suit you, with a reason for and a reason "
        + "against each.";

    /// <summary>The questions, and the roles in the order in which they fit the answers in the query.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public IActionResult Index()
    {
        var content = WorkContent.Of(catalogue);
        var form = QuestionForm.Read(SiteAddresses.WhichRole, content.Questions, Request.Query);
        if (form.Onward is { } onward)
            return LocalRedirect(onward);
        return View(
            new WhichRolePage(
                new PageMeta(
                    form.Errors.Count > 0 ? $"Error: {WhichRolePage.Heading}" : WhichRolePage.Heading,
                    Description,
                    SiteAddresses.WhichRole,
                    Crumb.Home
                )
                {
                    Asked = form.ToQuery(),
                },
                form,
                form.IsAnswered ? [.. RoleMatcher.Match(content.Profiles, content.Wishes(form.Chosen)).Select(ResultOf)] : []
            )
        );
    }

    private RoleResult ResultOf(RoleMatch match)
    {
        var role = (Role)catalogue.FindPage(match.Role.Address)!;
        return new RoleResult(match, role, PageFacts.Of(role, catalogue), SourceLinks.Of(catalogue));
    }
}
