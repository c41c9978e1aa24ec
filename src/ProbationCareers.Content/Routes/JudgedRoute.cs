using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Routes;

/// <summary>A need and what the answers make of it.</summary>
public sealed record JudgedNeed(RouteNeed Need, NeedState State);

/// <summary>A route and what the answers make of it.</summary>
/// <param name="Route">The route.</param>
/// <param name="Verdict">Whether it is open.</param>
/// <param name="Needs">Every need, in order.</param>
public sealed record JudgedRoute(CareerRoute Route, Verdict Verdict, IReadOnlyList<JudgedNeed> Needs)
{
    /// <summary>Address of a shorter route to the same post that is open; null when there is none.</summary>
    public string? Better { get; init; }

    /// <summary>Whether it is for people in a post that, as far as is known, someone does not hold.</summary>
    public bool IsForOthers { get; init; }

    /// <summary>How much of what it asks for someone has.</summary>
    public int MetCount => Needs.Count(need => need.State == NeedState.Met);

    /// <summary>What everyone needs and is missing; what nothing else can be begun without comes first.</summary>
    public IEnumerable<RouteNeed> Missing =>
        Firm(NeedState.Missing)
            .OrderBy(need =>
                need.Kind switch
                {
                    RequirementKind.RightToWork => 0,
                    RequirementKind.Residence => 1,
                    RequirementKind.Age => 2,
                    RequirementKind.Post => 3,
                    _ => 4,
                }
            );

    /// <summary>What closes it.</summary>
    public IEnumerable<RouteNeed> Closing => Firm(NeedState.Closing);

    /// <summary>What everyone needs and the answers do not settle.</summary>
    public IEnumerable<RouteNeed> ToCheck => Firm(NeedState.ToCheck);

    /// <summary>What is not asked of everyone, or not surely, and is missing or not settled.</summary>
    public IEnumerable<RouteNeed> Besides =>
        Needs
            .Where(need =>
                need.Need.Strength != RequirementStrength.Required
                && need.State is NeedState.Missing or NeedState.Closing or NeedState.ToCheck
            )
            .Select(need => need.Need);

    /// <summary>
    /// How far off it is: 0 for a route that is open. What is missing counts by how long people take to get it; what must be checked, and a
    /// scheme that may have ended, count too.
    /// </summary>
    public int Distance =>
        Missing.Sum(StepsTo)
        + ToCheck.Count()
        + Besides.Count(need => need.Strength == RequirementStrength.Varies)
        + (Route.RulesAreIncomplete ? 2 : 0)
        + (Route.Status == PathwayStatus.Unconfirmed ? 3 : 0);

    private static int StepsTo(RouteNeed need) =>
        need.Kind switch
        {
            RequirementKind.RightToWork => 10,
            RequirementKind.Qualification => 2 + (need.Level ?? 4),
            RequirementKind.Post or RequirementKind.Residence => 5,
            RequirementKind.Age => 4,
            RequirementKind.Experience => 1,
            _ => 3,
        };

    private IEnumerable<RouteNeed> Firm(NeedState state) =>
        Needs.Where(need => need.Need.Strength == RequirementStrength.Required && need.State == state).Select(need => need.Need);
}

/// <summary>Whether a route is open to someone; the better, the higher.</summary>
public enum Verdict
{
    /// <summary>It leads to the post that someone holds already.</summary>
    There,

    /// <summary>It is not open.</summary>
    NotOpen,

    /// <summary>It is open once what is missing has been got.</summary>
    OpenOnce,

    /// <summary>It may be open: something that everyone needs was not answered, or the answer does not settle it.</summary>
    Check,

    /// <summary>It is open.</summary>
    Open,
}

/// <summary>What the answers make of a need.</summary>
public enum NeedState
{
    /// <summary>No question is about it.</summary>
    NotJudged,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>The answers do not settle it.</summary>
    ToCheck,

    /// <summary>It is missing, and can be got.</summary>
    Missing,

    /// <summary>It closes the route.</summary>
    Closing,
}
