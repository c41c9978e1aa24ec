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
    public const string Heading = "Find your route";

    /// <summary>What the page is for.</summary>
    public const string Lead =
        "Say what you have, and see which ways into probation work are open to you, which will be, and why. Every rule comes "
        + "with its source and date.";

    /// <summary>What is pressed to see the results.</summary>
    public const string Button = "Show my routes";

    /// <summary>How many routes have a verdict.</summary>
    public int CountOf(Verdict verdict) => Results.Count(result => result.Judged.Verdict == verdict);

    /// <summary>The routes by verdict, the nearest first; groups without a route are left out.</summary>
    public IEnumerable<VerdictGroup> Groups =>
        new[]
        {
            Group(Verdict.Open, "Open to you", "You have what everyone needs, by the rules that we found."),
            Group(
                Verdict.Check,
                "May be open: check first",
                "Something that everyone needs is not settled by your answers, or no source lists everything."
            ),
            Group(Verdict.OpenOnce, "Open once something is done", "What is missing, and how people get it."),
            Group(Verdict.NotOpen, "Not open", "And why."),
            Group(Verdict.There, "You are there already", "These lead to the post that you hold."),
        }.Where(group => group.Results.Count > 0);

    private VerdictGroup Group(Verdict verdict, string heading, string lead) =>
        new(verdict, heading, lead, [.. Results.Where(result => result.Judged.Verdict == verdict)]);
}
