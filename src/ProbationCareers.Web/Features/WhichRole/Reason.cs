using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Why a role fits or does not.</summary>
/// <param name="Preference">The wish.</param>
/// <param name="Fact">What is known; null when no source says.</param>
internal sealed record Reason(Preference Preference, WorkFact? Fact)
{
    /// <summary>How many roles say the same of it: what few say tells a role from the others.</summary>
    public int Shared { get; init; }

    /// <summary>Whether it speaks for the role.</summary>
    public bool IsFor => Fact is { Part: var part } && (part == WorkPart.None) != Preference.IsLiked;

    /// <summary>Whether it speaks against it.</summary>
    public bool IsAgainst => Fact is not null && !IsFor;

    /// <summary>
    /// How much it counts. What lies at the heart of a job counts most, against it more than for it; that something is absent
    /// counts a little. It only sets the order, and readers do not see it.
    /// </summary>
    public int Weight =>
        (Fact?.Part, Preference.IsLiked) switch
        {
            (WorkPart.Main, true) => 3,
            (WorkPart.Some, true) => 1,
            (WorkPart.None, true) => -2,
            (WorkPart.Main, false) => -4,
            (WorkPart.Some, false) => -1,
            (WorkPart.None, false) => 1,
            _ => 0,
        };
}
