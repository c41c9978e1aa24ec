using ProbationCareers.Content.Routes;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Questions;
using ProbationCareers.Web.Features.Vacancies;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>The route finder.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Form">The questions and the answers.</param>
/// <param name="Nearest">The routes to look at first, the nearest first; none before anything is answered.</param>
/// <param name="Others">The other routes.</param>
/// <param name="Apply">Where and how to apply for the nearest; null when it has none of it.</param>
/// <param name="CriminalRecord">The page that says how a criminal record is judged; none when editors name none.</param>
internal sealed record RouteFinderPage(
    PageMeta Meta,
    QuestionForm Form,
    IReadOnlyList<RouteResult> Nearest,
    IReadOnlyList<RouteResult> Others,
    ApplyModule? Apply,
    IReadOnlyList<Link> CriminalRecord
) : ViewPage(Meta)
{
    public const string Heading = "Find your route";

    /// <summary>What the page is for.</summary>
    public const string Lead =
        "Answer a few questions to see which ways into probation work are open to you now, what is missing for the others, and where "
        + "each rule comes from.";

    /// <summary>What is pressed to see the results.</summary>
    public const string Button = "Show my routes";

    /// <summary>How many routes are shown outside the folds.</summary>
    public const int NearestCount = 3;

    /// <summary>What to do first; null when no route is left.</summary>
    public NextStep? Next =>
        Nearest.Count == 0 ? null : NextStep.Of(Nearest[0], Nearest.Concat(Others).Any(result => result.Judged.Verdict == Verdict.Open));

    /// <summary>The nearest routes after the first.</summary>
    public IReadOnlyList<RouteResult> Alternatives => [.. Nearest.Skip(1)];

    /// <summary>What stands above them.</summary>
    public string AlternativesHeading => Alternatives.Count == 1 ? "Or consider this" : "Or consider these";

    /// <summary>The other routes by verdict, the most open first; groups without a route are left out.</summary>
    public IEnumerable<VerdictGroup> Groups =>
        new[]
        {
            Group(Verdict.Open, "More routes open to you", "You have what everyone needs, by the published rules."),
            Group(Verdict.Check, "Routes to check first", "Your answers leave something open, or the full list of rules isn’t published."),
            Group(Verdict.OpenOnce, "Open once you’ve done something", "What is missing, and how people get it."),
            Group(Verdict.There, "Routes to the job you have", "You don’t need these."),
            Group(Verdict.NotOpen, "Not open to you, and why", "These are closed, or ask for something you can’t get."),
        }.Where(group => group.Results.Count > 0);

    private VerdictGroup Group(Verdict verdict, string heading, string lead) =>
        new(verdict, heading, lead, [.. Others.Where(result => result.Judged.Verdict == verdict)]);
}
