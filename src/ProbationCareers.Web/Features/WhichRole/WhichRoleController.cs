using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Features.Shared.Questions;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Which kind of probation work suits somebody.</summary>
[Route("which-role")]
public sealed class WhichRoleController(CareersContext context) : Controller
{
    private const string Description = "Eight questions about how you like to work, and the probation roles that fit: why each fits, what might not, and where the facts are from.";

    /// <summary>The questions, and the roles in the order in which they fit the answers in the query.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var questions = await context.WorkQuestionsAsync(cancellationToken);
        var form = QuestionForm.Read(SiteAddresses.WhichRole, questions.ToForm(), Request.Query);
        return View(new WhichRolePage(
            new PageMeta(WhichRolePage.Heading, Description, SiteAddresses.WhichRole, Crumb.Home) { Asked = form.ToQuery() },
            form,
            form.IsAnswered ? await ResultsAsync(questions.Wishes(form.Chosen), cancellationToken) : []));
    }

    private async Task<IReadOnlyList<RoleResult>> ResultsAsync(IReadOnlyList<Wish> wishes, CancellationToken cancellationToken)
    {
        var matches = RoleMatcher.Match(await context.WorkProfilesAsync(cancellationToken), wishes);
        var addresses = matches.Select(match => match.Role.Address).ToList();
        var cards = (await context.Roles.Where(role => addresses.Contains(role.Address)).CardsAsync(await context.FigureBookAsync(cancellationToken), cancellationToken))
            .ToDictionary(card => card.Address, StringComparer.Ordinal);
        var sources = await context.SourceLinksAsync(cancellationToken);
        return [.. matches.Select(match => new RoleResult(match, cards[match.Role.Address], sources))];
    }
}
