using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Questions;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Which kind of work suits someone.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Form">The questions and the answers.</param>
/// <param name="Results">Every role with its reasons, those that fit best first; none before anything is answered.</param>
internal sealed record WhichRolePage(PageMeta Meta, QuestionForm Form, IReadOnlyList<RoleResult> Results) : ViewPage(Meta)
{
    public const string Heading = "Which probation job would suit you?";

    /// <summary>What the page is for.</summary>
    public const string Lead = "Answer a few questions about how you like to work. We’ll show you three jobs to start with, and why.";

    /// <summary>What is pressed to see the results.</summary>
    public const string Button = "Show my top three";

    /// <summary>How many are shown before the others are folded away.</summary>
    private const int Shown = 3;

    /// <summary>The first few: there are always some.</summary>
    public IEnumerable<RoleResult> Top => Results.Take(Shown);

    /// <summary>The others.</summary>
    public IReadOnlyList<RoleResult> Others => [.. Results.Skip(Shown)];

    /// <summary>What the others are called.</summary>
    public string OthersLabel => Others.Count == 1 ? "See one more job" : $"See {Others.Count} more jobs";

    /// <summary>Why these come first.</summary>
    public string Why =>
        Results.All(result => result.Match.Reasons.Count == 0) ? "You don’t mind, so any job could suit you. Here are three to start with."
        : Results[0].Match.Against.Any() ? "No job matches all your answers. These come closest."
        : "These come closest to your answers.";

    /// <summary>The first few side by side.</summary>
    public string CompareAddress =>
        Content.SiteAddresses.Compare
        + Top.Aggregate(QueryString.Empty, (query, result) => query.Add(CompareKind.Roles.Key, result.Role.Slug));
}
