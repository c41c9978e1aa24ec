using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A job in or near the Probation Service, or a type of one: content/roles.</summary>
public sealed record RoleDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.Role;

    internal override string? ShownBand => Pay.Band;

    /// <summary>The short form that people use, such as PSO.</summary>
    [MaxLength(TextLimits.Word)]
    public string? ShortName { get; init; }

    /// <summary>Other names of the job that are shown on the page.</summary>
    [ShownIn("other titles")]
    public IReadOnlyList<string> OtherTitles { get; init; } = [];

    /// <summary>The role that this one is a type of.</summary>
    [RefersTo(ReferenceKind.Role)]
    public string? PartOf { get; init; }

    /// <summary>Who employs people in this role.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Employer { get; init; }

    /// <summary>Whether the role exists today.</summary>
    public required RoleStatus Status { get; init; }

    /// <summary>What changed, for a role that is no longer as it was.</summary>
    public FigureText? StatusNote { get; init; }

    /// <summary>What it pays.</summary>
    public required RolePay Pay { get; init; }

    /// <summary>When the work is done.</summary>
    public required RoleHours Hours { get; init; }

    /// <summary>Whether the person has a caseload of their own.</summary>
    public required RoleCaseload Caseload { get; init; }

    /// <summary>Whether a uniform is worn.</summary>
    public RoleUniform Uniform { get; init; } = new();

    /// <summary>How much travel the work asks for.</summary>
    [ShownIn(SectionAnchors.WorkingEnvironment)]
    public string? Travel { get; init; }

    /// <summary>Slugs of the working environments where it is done.</summary>
    [ShownIn(SectionAnchors.WorkingEnvironment)]
    [RefersTo(ReferenceKind.WorkingEnvironment)]
    public IReadOnlyList<string> WorkingEnvironments { get; init; } = [];

    /// <summary>Whom the person works with, those who matter most first.</summary>
    [ShownIn("who you work with")]
    public IReadOnlyList<WorkWithEntry> WorkWith { get; init; } = [];

    /// <summary>The sides of the work by which 'which role' compares it with others; a role without any is not compared.</summary>
    [ShownIn("the sides of the work")]
    public IReadOnlyList<RoleTraitEntry> Work { get; init; } = [];

    /// <summary>What the person does, each a phrase that follows "you will".</summary>
    [ShownIn(SectionAnchors.Tasks)]
    public required IReadOnlyList<string> Tasks { get; init; }

    /// <summary>The skills and knowledge that it takes.</summary>
    [ShownIn(SectionAnchors.Skills)]
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>What you need, in a few words, for the summary at the top of the page.</summary>
    public required string YouNeed { get; init; }

    /// <summary>What you need, one typed entry each.</summary>
    [ShownIn(SectionAnchors.Requirements)]
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>Checks and limits that come with the job.</summary>
    [ShownIn(SectionAnchors.Restrictions)]
    public IReadOnlyList<string> Restrictions { get; init; } = [];

    /// <summary>How long it takes, in words; the lengths of the pathways in are added by the page.</summary>
    public required string HowLong { get; init; }

    /// <summary>Slugs of the pathways that lead to this role, most usual first.</summary>
    [ShownIn(SectionAnchors.HowToBecome)]
    [RefersTo(ReferenceKind.Pathway)]
    public IReadOnlyList<string> Pathways { get; init; } = [];

    /// <summary>What people go on to do, next step first.</summary>
    [ShownIn(SectionAnchors.Progression)]
    public IReadOnlyList<RoleStepEntry> LeadsTo { get; init; } = [];

    /// <summary>Slugs of jobs that someone who is drawn to this one should also look at.</summary>
    [ShownIn(SectionAnchors.Related)]
    [RefersTo(ReferenceKind.Role)]
    public IReadOnlyList<string> RelatedRoles { get; init; } = [];

    /// <summary>The families of jobs that it belongs to.</summary>
    [ShownIn(SectionAnchors.Related)]
    public required IReadOnlyList<JobFamily> JobFamilies { get; init; }

    /// <summary>Addresses outside the site where a reader can go on.</summary>
    [ShownIn(SectionAnchors.MoreInformation)]
    public IReadOnlyList<ExternalLink> Links { get; init; } = [];

    private protected override IEnumerable<Inconsistency> Inconsistencies()
    {
        foreach (var inconsistency in base.Inconsistencies())
            yield return inconsistency;
        if (Status != RoleStatus.InUse && StatusNote is null)
            yield return new(
                nameof(Status),
                "The status is not 'in-use', but nothing says what changed.",
                "Add 'statusNote:' with what a reader of older pages has to know."
            );
        if (Requirements.Any(requirement => requirement.Rule is not null))
            yield return new(
                nameof(Requirements),
                "The route finder judges pathways, not roles.",
                "Move the rule to the pathways that lead to the role."
            );
        if (Work.DistinctBy(trait => trait.Aspect).Count() < Work.Count)
            yield return new(nameof(Work), "One side of the work is named twice.", "Leave one of the entries.");
    }
}

/// <summary>Whether a role exists today.</summary>
public enum RoleStatus
{
    /// <summary>People are recruited to it.</summary>
    InUse,

    /// <summary>It exists, but its grade, name or place is no longer what older pages say.</summary>
    Changed,

    /// <summary>No one is recruited to it any more.</summary>
    NoLongerUsed,
}

/// <summary>What a role pays: a pay band whose page holds the amounts, words when no amount is known, or both.</summary>
public sealed record RolePay : IConsistent
{
    /// <summary>Slug of the pay page of the band.</summary>
    [RefersTo(ReferenceKind.PayBand)]
    public string? Band { get; init; }

    /// <summary>The figure of what it starts at, where a source gives it for this role.</summary>
    [FigureIn(FigureUnit.PoundsAYear)]
    [RefersTo(ReferenceKind.Figure)]
    public string? Start { get; init; }

    /// <summary>The figure of the highest pay, for a role outside the Probation Service's bands.</summary>
    [FigureIn(FigureUnit.PoundsAYear)]
    [RefersTo(ReferenceKind.Figure)]
    public string? Highest { get; init; }

    /// <summary>True when no good source names the band.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>What to know about the pay; needed when there is neither a band nor a figure.</summary>
    public FigureText? Note { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Band is null && Start is null && Note is null)
            yield return new(
                nameof(Band),
                "Nothing says what the role pays.",
                "Add 'band:' or 'start:' or, when neither is known, 'note:'."
            );
        if (Start is null && Highest is not null)
            yield return new(nameof(Highest), "There is a highest pay and no lowest.", "Add 'start:' with the key of a figure.");
    }
}

/// <summary>When the work of a role is done.</summary>
public sealed record RoleHours
{
    /// <summary>The figure of hours a week in full time, where a source gives them.</summary>
    [FigureIn(FigureUnit.HoursAWeek)]
    [RefersTo(ReferenceKind.Figure)]
    public string? Week { get; init; }

    /// <summary>The pattern in words.</summary>
    public required FigureText Pattern { get; init; }

    /// <summary>The source of the pattern and of the times; left out when no source says.</summary>
    [RefersTo(ReferenceKind.Source)]
    public string? Source { get; init; }

    /// <summary>Work in the evening.</summary>
    public required HowOften Evenings { get; init; }

    /// <summary>Work on Saturdays or Sundays.</summary>
    public required HowOften Weekends { get; init; }

    /// <summary>Work at night.</summary>
    public required HowOften Nights { get; init; }
}

/// <summary>How often something is part of a job.</summary>
public enum HowOften
{
    /// <summary>Not part of the job.</summary>
    No,

    /// <summary>Now and then, or in some teams.</summary>
    Sometimes,

    /// <summary>A regular part of the job.</summary>
    Yes,

    /// <summary>No source says.</summary>
    Unknown,
}

/// <summary>Whether someone in the role answers for cases of their own.</summary>
public sealed record RoleCaseload
{
    /// <summary>Whether there is a caseload.</summary>
    public required CaseloadKind Holds { get; init; }

    /// <summary>What the caseload, or work without one, is like.</summary>
    public FigureText? Note { get; init; }

    /// <summary>The source that says so; left out when no source says.</summary>
    [RefersTo(ReferenceKind.Source)]
    public string? Source { get; init; }
}

/// <summary>Whether someone in the role wears a uniform.</summary>
public sealed record RoleUniform : IConsistent
{
    /// <summary>Whether one is worn.</summary>
    public YesNo Worn { get; init; } = YesNo.Unknown;

    /// <summary>The source that says so; left out when no source says.</summary>
    [RefersTo(ReferenceKind.Source)]
    public string? Source { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Worn != YesNo.Unknown && Source is null)
            yield return new(
                nameof(Worn),
                "Nothing says where this is from.",
                "Add 'source:' with the key of a source, or write 'unknown'."
            );
    }
}

/// <summary>Whether something is so.</summary>
public enum YesNo
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It is.</summary>
    Yes,

    /// <summary>No source says.</summary>
    Unknown,
}

/// <summary>Kinds of caseload.</summary>
public enum CaseloadKind
{
    /// <summary>People of one's own to supervise.</summary>
    Own,

    /// <summary>Part of the work on cases that belong to colleagues.</summary>
    Supports,

    /// <summary>No cases.</summary>
    None,

    /// <summary>Depends on the team.</summary>
    Varies,
}

/// <summary>A next step after a role: a page of this site, or words where there is none.</summary>
public sealed record RoleStepEntry : IConsistent
{
    /// <summary>Slug of the next role.</summary>
    [RefersTo(ReferenceKind.Role)]
    public string? Role { get; init; }

    /// <summary>Slug of the pathway that takes people there.</summary>
    [RefersTo(ReferenceKind.Pathway)]
    public string? Pathway { get; init; }

    /// <summary>What the step is; needed when no role is named.</summary>
    public string? Text { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Role is null && Text is null)
            yield return new(nameof(Text), "The step names neither a role nor says what it is.", "Add 'role:' or 'text:'.");
    }
}

/// <summary>Families of jobs, for browsing across roles.</summary>
public enum JobFamily
{
    /// <summary>Work with people under supervision.</summary>
    SupervisingPeople,

    /// <summary>Work in and for the courts.</summary>
    Courts,

    /// <summary>Work with victims of crime.</summary>
    Victims,

    /// <summary>Group programmes, unpaid work and other interventions.</summary>
    Interventions,

    /// <summary>Work inside prisons.</summary>
    Prisons,

    /// <summary>Housing with staff, such as approved premises.</summary>
    Residential,

    /// <summary>Office work that keeps cases moving.</summary>
    Administration,

    /// <summary>Leading teams.</summary>
    Management,
}
