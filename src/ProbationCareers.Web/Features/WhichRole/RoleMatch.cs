using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

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
        Reasons.All(reason => !reason.Preference.IsLiked)
        || For.Count(reason => reason.Preference.IsLiked) > NotKnown.Count(reason => reason.Preference.IsLiked);
}
