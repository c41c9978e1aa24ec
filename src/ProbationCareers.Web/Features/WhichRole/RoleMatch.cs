using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A role and its reasons.</summary>
/// <param name="Role">The role.</param>
/// <param name="Reasons">One for each wish.</param>
/// <param name="Rest">What else is known of the work: sides that no wish is about.</param>
internal sealed record RoleMatch(WorkProfile Role, IReadOnlyList<Reason> Reasons, IReadOnlyList<Reason> Rest)
{
    /// <summary>Times outside office hours: few would call them a reason to take a job.</summary>
    private static readonly WorkAspect[] Times = [WorkAspect.Nights, WorkAspect.Weekends, WorkAspect.Evenings];

    /// <summary>Sides of the work that ask something of people, what asks most first.</summary>
    private static readonly WorkAspect[] Demands =
    [
        .. Times,
        WorkAspect.Travel,
        WorkAspect.Prison,
        WorkAspect.OwnCaseload,
        WorkAspect.Presenting,
        WorkAspect.Writing,
        WorkAspect.Court,
        WorkAspect.Groups,
        WorkAspect.Practical,
        WorkAspect.LeadingStaff,
        WorkAspect.Victims,
        WorkAspect.PeopleWhoOffended,
        WorkAspect.Desk,
    ];

    /// <summary>What speaks for it: the weightiest first, and of these what tells it from other roles.</summary>
    public IEnumerable<Reason> For =>
        Reasons.Where(reason => reason.IsFor).OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Shared);

    /// <summary>What speaks against it, in the same order.</summary>
    public IEnumerable<Reason> Against =>
        Reasons.Where(reason => reason.IsAgainst).OrderBy(reason => reason.Weight).ThenBy(reason => reason.Shared);

    /// <summary>What no source says.</summary>
    public IEnumerable<Reason> NotKnown => Reasons.Where(reason => reason.Fact is null);

    /// <summary>What of it is worth asking about: what is liked, and times that do not suit.</summary>
    public IEnumerable<Reason> ToAskAbout =>
        NotKnown.Where(reason => reason.Preference.IsLiked || Times.Contains(reason.Preference.Aspect));

    /// <summary>What sets the order.</summary>
    public int Weight => Reasons.Sum(reason => reason.Weight);

    /// <summary>
    /// The one reason for it. When it meets no wish, it is what lies at the heart of the job; null when nothing else is known of it.
    /// </summary>
    public Reason? Best =>
        For.FirstOrDefault()
        ?? Present
            .Where(reason => !Times.Contains(reason.Preference.Aspect))
            .OrderByDescending(reason => reason.Fact!.Part)
            .ThenBy(reason => reason.Shared)
            .FirstOrDefault();

    /// <summary>
    /// The one reason against it. When it goes against no wish, it is what the work asks for besides, or that no caseload comes with it;
    /// null when neither is known.
    /// </summary>
    public Reason? Worst =>
        Against.FirstOrDefault()
        ?? Present
            .Where(reason => reason != Best && Demands.Contains(reason.Preference.Aspect))
            .MinBy(reason => Demands.IndexOf(reason.Preference.Aspect))
        ?? Rest.FirstOrDefault(reason => reason is { Preference.Aspect: WorkAspect.OwnCaseload, Fact.Part: WorkPart.None });

    private IEnumerable<Reason> Present => Rest.Where(reason => reason.Fact!.Part != WorkPart.None);
}
