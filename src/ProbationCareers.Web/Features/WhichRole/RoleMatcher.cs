using ProbationCareers.Content;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>
/// Sets roles in the order in which they fit what someone likes and avoids, with the reasons. It is a pure function of the roles'
/// typed facts and of the wishes.
/// </summary>
internal static class RoleMatcher
{
    /// <summary>Every role with its reasons: those that fit best first. Of two that fit alike, the one with less against it comes first.</summary>
    public static IReadOnlyList<RoleMatch> Match(IEnumerable<WorkProfile> roles, IReadOnlyList<Wish> wishes) =>
    [
        .. roles.Select(role => new RoleMatch(role, [.. wishes.Select(wish => Reason.Of(role, wish))]))
            .OrderByDescending(match => match.Weight)
            .ThenBy(match => match.Against.Count())
            .ThenBy(match => match.NotKnown.Count())
            .ThenBy(match => match.Role.Title, AlphabeticalOrder.ForReaders),
    ];
}

/// <summary>Something that someone would like to find in the work, or would rather not.</summary>
/// <param name="Aspect">Which side of the work.</param>
/// <param name="IsLiked">Whether it is liked.</param>
internal sealed record Wish(WorkAspect Aspect, bool IsLiked);

/// <summary>A role as its typed facts describe it.</summary>
/// <param name="Address">Its page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Facts">How much of the job each side of it is; sides of which no source says anything are left out.</param>
internal sealed record WorkProfile(string Address, string Title, IReadOnlyDictionary<WorkAspect, WorkFact> Facts);

/// <summary>How much of a job a side of it is.</summary>
/// <param name="Part">How much.</param>
/// <param name="SourceKey">Key of the source; null when the page as a whole says it.</param>
internal sealed record WorkFact(WorkPart Part, string? SourceKey);

/// <summary>Why a role fits or does not.</summary>
/// <param name="Wish">The wish.</param>
/// <param name="Fact">What is known; null when no source says.</param>
internal sealed record Reason(Wish Wish, WorkFact? Fact)
{
    /// <summary>Whether it speaks for the role.</summary>
    public bool IsFor => Fact is { Part: var part } && (part == WorkPart.None) != Wish.IsLiked;

    /// <summary>Whether it speaks against it.</summary>
    public bool IsAgainst => Fact is not null && !IsFor;

    /// <summary>
    /// How much it counts. What lies at the heart of a job counts most, against it more than for it; that something is absent
    /// counts a little. It only sets the order, and readers do not see it.
    /// </summary>
    public int Weight => (Fact?.Part, Wish.IsLiked) switch
    {
        (WorkPart.Main, true) => 3,
        (WorkPart.Some, true) => 1,
        (WorkPart.None, true) => -2,
        (WorkPart.Main, false) => -4,
        (WorkPart.Some, false) => -1,
        (WorkPart.None, false) => 1,
        _ => 0,
    };

    /// <summary>The reason that a role gives for a wish.</summary>
    public static Reason Of(WorkProfile role, Wish wish) => new(wish, role.Facts.GetValueOrDefault(wish.Aspect));
}

/// <summary>A role and its reasons.</summary>
/// <param name="Role">The role.</param>
/// <param name="Reasons">One for each wish.</param>
internal sealed record RoleMatch(WorkProfile Role, IReadOnlyList<Reason> Reasons)
{
    /// <summary>What speaks for it, the weightiest first.</summary>
    public IEnumerable<Reason> For => Reasons.Where(reason => reason.IsFor).OrderByDescending(reason => reason.Weight);

    /// <summary>What speaks against it, the weightiest first.</summary>
    public IEnumerable<Reason> Against => Reasons.Where(reason => reason.IsAgainst).OrderBy(reason => reason.Weight);

    /// <summary>What no source says.</summary>
    public IEnumerable<Reason> NotKnown => Reasons.Where(reason => reason.Fact is null);

    /// <summary>What sets the order.</summary>
    public int Weight => Reasons.Sum(reason => reason.Weight);

    /// <summary>
    /// How it fits, all in all: well when more of what is liked is known to be in it than no one knows about, and nothing unwelcome lies at
    /// its heart.
    /// </summary>
    public Fitting Fitting =>
        Weight < 0 ? Fitting.Badly
        : Weight > 0 && Against.All(reason => reason.Fact!.Part != WorkPart.Main) && IsMostlyKnown ? Fitting.Well
        : Fitting.Partly;

    private bool IsMostlyKnown =>
        Reasons.All(reason => !reason.Wish.IsLiked) || For.Count(reason => reason.Wish.IsLiked) > NotKnown.Count(reason => reason.Wish.IsLiked);
}

/// <summary>How a role fits, all in all.</summary>
internal enum Fitting
{
    /// <summary>More speaks for it than against it, and nothing at its heart is unwelcome.</summary>
    Well,

    /// <summary>Some of it fits, or little is known.</summary>
    Partly,

    /// <summary>More speaks against it.</summary>
    Badly,
}
