using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Routes;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>What someone does best next: the nearest route, how it stands, and how to start on it.</summary>
/// <param name="Result">The nearest route.</param>
/// <param name="Standing">How it stands, in a sentence or two.</param>
internal sealed record NextStep(RouteResult Result, string Standing)
{
    /// <summary>What is missing, to be got one after the other; empty when nothing is.</summary>
    public IReadOnlyList<RouteNeed> Plan => [.. Result.Judged.Missing];

    /// <summary>That of the nearest route.</summary>
    /// <param name="nearest">The nearest route.</param>
    /// <param name="isAnyOpen">Whether any route is open.</param>
    public static NextStep Of(RouteResult nearest, bool isAnyOpen) =>
        new(
            nearest,
            nearest.Judged.Verdict switch
            {
                Verdict.Open when nearest.Pathway.Status == PathwayStatus.Unconfirmed =>
                    "You meet the published rules, but we can’t confirm that it still runs.",
                Verdict.Open => "You meet the published rules.",
                Verdict.Check when nearest.Judged.ToCheck.FirstOrDefault() is { } need =>
                    $"It could be open to you. Check one thing first: {Labels.InSentence(need.Text)}",
                Verdict.Check => "It could be open to you. Our list of what it asks for may be incomplete, so read a current advert.",
                _ when isAnyOpen => "It’s within reach. This is your plan:",
                _ => "No route is open to you yet, and this is the closest. This is your plan:",
            }
        );
}
