using ProbationCareers.Content.Routes;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Questions;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>The route finder.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Form">The questions and the answers.</param>
/// <param name="Results">Every route with what the answers make of it; none before anything is answered.</param>
/// <param name="CriminalRecord">The page that says how a criminal record is judged; none when editors name none.</param>
internal sealed record RouteFinderPage(
    PageMeta Meta,
    QuestionForm Form,
    IReadOnlyList<RouteResult> Results,
    IReadOnlyList<Link> CriminalRecord
) : ViewPage(Meta)
{
    /// <summary>The heading.</summary>
    public const string Heading = "Find your route";

    /// <summary>What the page is for.</summary>
    public const string Lead =
        "Say what you have, and see which ways into probation work are open to you, which will be, and why. Every rule comes "
        + "with its source and date.";

    /// <summary>What is pressed to see the results.</summary>
    public const string Button = "Show my routes";

    /// <summary>The results of one verdict.</summary>
    public IReadOnlyList<RouteResult> Of(Verdict verdict) => [.. Results.Where(result => result.Judged.Verdict == verdict)];
}
