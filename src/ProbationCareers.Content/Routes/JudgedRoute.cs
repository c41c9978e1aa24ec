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
