using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A page that answers a question across roles and pathways: content/guides.</summary>
public sealed record GuideDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.Guide;

    /// <summary>The group that the guide stands in on the list of guides.</summary>
    [ShownIn("the short answer")]
    public required GuideTopic Topic { get; init; }

    /// <summary>The question that it answers, as a reader would ask it.</summary>
    [ShownIn("the short answer")]
    public required string Question { get; init; }

    /// <summary>The answer in one or two sentences, for readers who read nothing else.</summary>
    [ShownIn("the short answer")]
    public required Figures.FigureText ShortAnswer { get; init; }

    /// <summary>Slugs of the roles that it is about.</summary>
    [ShownIn(SectionAnchors.Related)]
    [RefersTo(ReferenceKind.Role)]
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Slugs of the pathways that it is about.</summary>
    [ShownIn(SectionAnchors.Related)]
    [RefersTo(ReferenceKind.Pathway)]
    public IReadOnlyList<string> Pathways { get; init; } = [];

    /// <summary>Slugs of guides to read next.</summary>
    [ShownIn(SectionAnchors.ReadNext)]
    [RefersTo(ReferenceKind.Guide)]
    public IReadOnlyList<string> ReadNext { get; init; } = [];

    /// <summary>Addresses outside the site where a reader can go on.</summary>
    [ShownIn(SectionAnchors.MoreInformation)]
    public IReadOnlyList<ExternalLink> Links { get; init; } = [];
}

/// <summary>Groups of guides, in the order of the list.</summary>
public enum GuideTopic
{
    /// <summary>Choosing a job and finding out whether it suits.</summary>
    Choosing,

    /// <summary>Applying, step by step.</summary>
    Applying,

    /// <summary>Checks, rules and who may apply.</summary>
    Checks,

    /// <summary>Starting from where one is: school, another career, the forces.</summary>
    StartingPoints,

    /// <summary>What the work and the training are like.</summary>
    WorkingLife,

    /// <summary>How the service is organised and how it is doing.</summary>
    TheService,

    /// <summary>For those who advise others.</summary>
    Advisers,
}
