using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A way into a role, with its steps: content/pathways.</summary>
public sealed record PathwayDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.Pathway;

    internal override string? ShownBand => PayBand;

    /// <summary>What sort of route it is.</summary>
    public required PathwayRoute Route { get; init; }

    /// <summary>Who the route is for, in words.</summary>
    public required string From { get; init; }

    /// <summary>Slugs of the roles that people come from, for a route inside the service.</summary>
    [RefersTo(ReferenceKind.Role)]
    public IReadOnlyList<string> FromRoles { get; init; } = [];

    /// <summary>Slug of the role that it leads to.</summary>
    [RefersTo(ReferenceKind.Role)]
    public required string To { get; init; }

    /// <summary>Whether people can take it today.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>True when it takes applications only now and then, when a campaign opens.</summary>
    public bool OpensInWindows { get; init; }

    /// <summary>
    /// True when our sources may not list everything it asks for: then the route finder tells people to check the advert first.
    /// </summary>
    [ShownIn("what the route finder says")]
    public bool RulesIncomplete { get; init; }

    /// <summary>What is not certain about it, or why it closed.</summary>
    public FigureText? StatusNote { get; init; }

    /// <summary>When it closed; needed when it is closed.</summary>
    public PartialDate? Closed { get; init; }

    /// <summary>Slugs of the pathways that took its place; needed when it is closed.</summary>
    [RefersTo(ReferenceKind.Pathway)]
    public IReadOnlyList<string> ReplacedBy { get; init; } = [];

    /// <summary>The figure of its length from the first day in post or in training, where a source gives it.</summary>
    [FigureIn(FigureUnit.Months)]
    [RefersTo(ReferenceKind.Figure)]
    public string? Length { get; init; }

    /// <summary>What the length covers, or why there is none.</summary>
    public required FigureText LengthNote { get; init; }

    /// <summary>Who employs people on it.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Employer { get; init; }

    /// <summary>Slug of the pay page of the band that is paid during it.</summary>
    [RefersTo(ReferenceKind.PayBand)]
    public string? PayBand { get; init; }

    /// <summary>The figure of what pay starts at during it, where a source gives it.</summary>
    [FigureIn(FigureUnit.PoundsAYear)]
    [RefersTo(ReferenceKind.Figure)]
    public string? PayStart { get; init; }

    /// <summary>How pay works during it.</summary>
    public required FigureText PayNote { get; init; }

    /// <summary>What it asks for.</summary>
    [ShownIn(SectionAnchors.Requirements)]
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>Its steps, first to last.</summary>
    [ShownIn(SectionAnchors.Steps)]
    public required IReadOnlyList<PathwayStepEntry> Steps { get; init; }

    /// <summary>The first thing that someone to whom it is open does this week; the first step when not given.</summary>
    [ShownIn("what the route finder says")]
    public FigureText? FirstStep { get; init; }

    /// <summary>Slugs of the shorter routes to the same post, which come first for whoever can take them.</summary>
    [ShownIn("what the route finder says")]
    [RefersTo(ReferenceKind.Pathway)]
    public IReadOnlyList<string> ShorterRoutes { get; init; } = [];

    /// <summary>Qualifications and registrations that people earn on the way.</summary>
    [ShownIn(SectionAnchors.Awards)]
    public IReadOnlyList<string> Awards { get; init; } = [];

    /// <summary>Addresses outside the site where a reader can go on.</summary>
    [ShownIn(SectionAnchors.MoreInformation)]
    public IReadOnlyList<ExternalLink> Links { get; init; } = [];

    private protected override IEnumerable<Inconsistency> Inconsistencies()
    {
        foreach (var inconsistency in base.Inconsistencies())
            yield return inconsistency;
        if (Status == PathwayStatus.Closed && (Closed is null || ReplacedBy.Count == 0))
            yield return new(
                nameof(Status),
                "The pathway is closed, but the page does not say when and what took its place.",
                "Add 'closed:' with a date and 'replacedBy:' with pathways."
            );
        if (Status != PathwayStatus.Closed && (Closed is not null || ReplacedBy.Count > 0))
            yield return new(
                nameof(Status),
                "The pathway has a closing date or a successor, but is not closed.",
                "Set 'status: closed', or take out 'closed' and 'replacedBy'."
            );
        if (Status != PathwayStatus.Open && StatusNote is null)
            yield return new(
                nameof(Status),
                "The pathway is not open, but nothing says why.",
                "Add 'statusNote:' with what is not certain, or why it closed."
            );
    }
}

/// <summary>Sorts of route.</summary>
public enum PathwayRoute
{
    /// <summary>A paid training programme.</summary>
    TrainingProgramme,

    /// <summary>Applying straight to a vacancy.</summary>
    DirectApplication,

    /// <summary>Moving up from another post in the service.</summary>
    WorkingTowards,

    /// <summary>An apprenticeship that is taken in post.</summary>
    Apprenticeship,
}

/// <summary>Whether people can take a pathway today.</summary>
public enum PathwayStatus
{
    /// <summary>A current source describes it.</summary>
    Open,

    /// <summary>Only older or weaker sources describe it.</summary>
    Unconfirmed,

    /// <summary>No one can take it any more.</summary>
    Closed,
}

/// <summary>One step of a pathway.</summary>
public sealed record PathwayStepEntry
{
    /// <summary>What it is, in a few words.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Title { get; init; }

    /// <summary>What happens and what to do.</summary>
    public required FigureText Text { get; init; }

    /// <summary>The figure of its own length, where a source gives it.</summary>
    [FigureIn(FigureUnit.Months)]
    [RefersTo(ReferenceKind.Figure)]
    public string? Length { get; init; }

    /// <summary>Where to do it, outside the site.</summary>
    public ExternalLink? Link { get; init; }

    /// <summary>The source that describes it.</summary>
    [RefersTo(ReferenceKind.Source)]
    public string? Source { get; init; }

    /// <summary>True when only a weak or old source describes it.</summary>
    public bool Unconfirmed { get; init; }
}
