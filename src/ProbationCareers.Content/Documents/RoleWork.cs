using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A side of the work that people like or dislike.</summary>
public enum WorkAspect
{
    /// <summary>A caseload of one's own. A role says so in 'caseload'.</summary>
    OwnCaseload,

    /// <summary>Work in the evening. A role says so in 'hours'.</summary>
    Evenings,

    /// <summary>Work on Saturdays or Sundays. A role says so in 'hours'.</summary>
    Weekends,

    /// <summary>Work at night. A role says so in 'hours'.</summary>
    Nights,

    /// <summary>Work in court.</summary>
    Court,

    /// <summary>Work inside a prison.</summary>
    Prison,

    /// <summary>Leading groups.</summary>
    Groups,

    /// <summary>Work with victims of crime.</summary>
    Victims,

    /// <summary>Work with people who have offended.</summary>
    PeopleWhoOffended,

    /// <summary>Writing reports.</summary>
    Writing,

    /// <summary>Speaking in front of others.</summary>
    Presenting,

    /// <summary>Work at a desk.</summary>
    Desk,

    /// <summary>Going to other places in the working day.</summary>
    Travel,

    /// <summary>Practical work with the hands, outdoors too.</summary>
    Practical,

    /// <summary>Leading other staff.</summary>
    LeadingStaff,
}

/// <summary>How much of a job something is.</summary>
public enum WorkPart
{
    /// <summary>Not part of it.</summary>
    None,

    /// <summary>Part of it, or of some posts.</summary>
    Some,

    /// <summary>At the heart of it.</summary>
    Main,
}

/// <summary>A side of the work of a role.</summary>
public sealed record RoleTraitEntry : IConsistent
{
    /// <summary>Which side.</summary>
    public required WorkAspect Aspect { get; init; }

    /// <summary>How much of the job it is.</summary>
    public required WorkPart Part { get; init; }

    /// <summary>The source that says so.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Aspect is WorkAspect.OwnCaseload or WorkAspect.Evenings or WorkAspect.Weekends or WorkAspect.Nights)
            yield return new(nameof(Aspect), "The role says this in 'caseload' or 'hours'.", "Take the entry out.");
    }
}

/// <summary>Someone whom a person in a role works with.</summary>
public sealed record WorkWithEntry
{
    /// <summary>Who, as a phrase that follows "you work with".</summary>
    [MaxLength(TextLimits.Line)]
    public required string Who { get; init; }

    /// <summary>The source that says so.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }
}
