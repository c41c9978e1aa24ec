using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A side of the work in words.</summary>
/// <param name="Name">What it is called in a sentence.</param>
/// <param name="Main">What is said when it lies at the heart of the job.</param>
/// <param name="Some">What is said when it is part of the job, or of some posts.</param>
/// <param name="None">What is said when it is not part of the job.</param>
internal sealed record WorkWords(string Name, string Main, string Some, string None)
{
    private static readonly Dictionary<WorkAspect, WorkWords> ByAspect = new()
    {
        [WorkAspect.OwnCaseload] = new(
            "having your own caseload",
            "You have your own caseload.",
            "You have your own caseload in some posts.",
            "You don’t have your own caseload."
        ),
        [WorkAspect.Evenings] = new("evenings", "You work evenings.", "You sometimes work evenings.", "You don’t work evenings."),
        [WorkAspect.Weekends] = new("weekends", "You work weekends.", "You sometimes work weekends.", "You don’t work weekends."),
        [WorkAspect.Nights] = new("nights", "You work nights.", "You sometimes work nights.", "You don’t work nights."),
        [WorkAspect.Court] = new("court work", "Most of the work is in court.", "You may work in court.", "You don’t work in court."),
        [WorkAspect.Prison] = new(
            "prison work",
            "You work inside a prison.",
            "You may work inside a prison.",
            "You don’t work inside a prison."
        ),
        [WorkAspect.Groups] = new("leading groups", "You lead groups.", "Leading groups can be part of the job.", "You don’t lead groups."),
        [WorkAspect.Victims] = new(
            "working with victims",
            "You work with victims of crime.",
            "You have some contact with victims of crime.",
            "You don’t work with victims of crime."
        ),
        [WorkAspect.PeopleWhoOffended] = new(
            "working with people who have offended",
            "You work with people who have offended.",
            "You have some contact with people who have offended.",
            "You don’t work with people who have offended."
        ),
        [WorkAspect.Writing] = new(
            "writing",
            "You write a lot of reports and records.",
            "You write some reports and records.",
            "You don’t write reports."
        ),
        [WorkAspect.Presenting] = new(
            "speaking to groups",
            "You often speak in front of people.",
            "You sometimes speak in front of people.",
            "You don’t speak in front of people."
        ),
        [WorkAspect.Desk] = new("desk work", "You work mostly at a desk.", "Some of the work is at a desk.", "You don’t work at a desk."),
        [WorkAspect.Travel] = new(
            "travel",
            "You’re out and about most of the time.",
            "You travel for some of the work.",
            "You don’t travel for work."
        ),
        [WorkAspect.Practical] = new(
            "practical work",
            "The work is practical and hands-on.",
            "Some of the work is practical.",
            "The work isn’t practical."
        ),
        [WorkAspect.LeadingStaff] = new(
            "leading staff",
            "You lead other staff.",
            "You lead other staff in some posts.",
            "You don’t lead other staff."
        ),
    };

    /// <summary>The words for a side of the work.</summary>
    public static WorkWords Of(WorkAspect aspect) => ByAspect[aspect];

    /// <summary>What is known of a side of the work, as a sentence.</summary>
    public static string Sentence(WorkAspect aspect, WorkPart part) =>
        part switch
        {
            WorkPart.Main => Of(aspect).Main,
            WorkPart.Some => Of(aspect).Some,
            _ => Of(aspect).None,
        };
}
