using System.ComponentModel.DataAnnotations.Schema;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A job, or a type of one.</summary>
public sealed class Role : Page
{
    /// <summary>The short form that people use.</summary>
    public string? ShortName { get; init; }

    /// <summary>Address of the role that it is a type of.</summary>
    public string? PartOfAddress { get; init; }

    /// <summary>The role that it is a type of.</summary>
    public Role? PartOf { get; init; }

    /// <summary>The types of it.</summary>
    public List<Role> Types { get; init; } = [];

    /// <summary>Who employs people in it.</summary>
    public required string Employer { get; init; }

    /// <summary>Whether the Probation Service itself employs people in it.</summary>
    [NotMapped]
    public bool IsInProbationService => Employer == "The Probation Service";

    /// <summary>Whether it exists today.</summary>
    public required RoleStatus Status { get; init; }

    /// <summary>What changed.</summary>
    public FigureText? StatusNote { get; init; }

    /// <summary>Address of the page of its pay band.</summary>
    public string? PayBandAddress { get; init; }

    /// <summary>The page of its pay band.</summary>
    public PayPage? PayBand { get; init; }

    /// <summary>Key of the figure of what it starts at.</summary>
    public string? PayStartFigureKey { get; init; }

    /// <summary>The figure of what it starts at.</summary>
    public Figure? PayStartFigure { get; init; }

    /// <summary>Key of the figure of its highest pay, outside the bands.</summary>
    public string? PayHighestFigureKey { get; init; }

    /// <summary>The figure of its highest pay, outside the bands.</summary>
    public Figure? PayHighestFigure { get; init; }

    /// <summary>Whether no good source names its band.</summary>
    public required bool PayIsUnconfirmed { get; init; }

    /// <summary>What to know about its pay.</summary>
    public FigureText? PayNote { get; init; }

    /// <summary>Key of the figure of its hours a week.</summary>
    public string? WeekFigureKey { get; init; }

    /// <summary>The figure of its hours a week.</summary>
    public Figure? WeekFigure { get; init; }

    /// <summary>The pattern of the hours in words.</summary>
    public required FigureText HoursPattern { get; init; }

    /// <summary>Work in the evening.</summary>
    public required HowOften Evenings { get; init; }

    /// <summary>Work on Saturdays or Sundays.</summary>
    public required HowOften Weekends { get; init; }

    /// <summary>Work at night.</summary>
    public required HowOften Nights { get; init; }

    /// <summary>Whether there is a caseload.</summary>
    public required CaseloadKind Caseload { get; init; }

    /// <summary>What the caseload, or work without one, is like.</summary>
    public FigureText? CaseloadNote { get; init; }

    /// <summary>Whether a uniform is worn.</summary>
    public required YesNo Uniform { get; init; }

    /// <summary>How much travel there is.</summary>
    public string? Travel { get; init; }

    /// <summary>What you need, in a few words.</summary>
    public required string YouNeed { get; init; }

    /// <summary>How long it takes, in words.</summary>
    public required string HowLong { get; init; }

    /// <summary>Where it is done.</summary>
    [NotMapped]
    public IReadOnlyList<WorkingEnvironment> Environments => TargetsOf<WorkingEnvironment>(PageRelationKind.Place);

    /// <summary>Where what is said about hours and caseload is from.</summary>
    public List<RoleFactSource> FactSources { get; init; } = [];

    /// <summary>Whom one works with.</summary>
    public List<RoleWorkWith> WorkWith { get; init; } = [];

    /// <summary>The sides of the work.</summary>
    public List<RoleTrait> Work { get; init; } = [];

    /// <summary>The pathways that lead to it.</summary>
    [NotMapped]
    public IReadOnlyList<Pathway> Pathways => TargetsOf<Pathway>(PageRelationKind.WayIn);

    /// <summary>What people go on to do.</summary>
    public List<RoleStep> Steps { get; init; } = [];

    /// <summary>Related roles.</summary>
    [NotMapped]
    public IReadOnlyList<Role> Related => TargetsOf<Role>(PageRelationKind.Related);

    /// <summary>The families of jobs that it belongs to.</summary>
    public List<RoleFamily> Families { get; init; } = [];

    /// <summary>Skills, guides and stories that are about it.</summary>
    [NotMapped]
    public IEnumerable<Page> AboutIt => OwnersOf(PageRelationKind.AboutRole);
}

/// <summary>A next step after a role.</summary>
public sealed class RoleStep : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Address of the next role.</summary>
    public string? NextRoleAddress { get; init; }

    /// <summary>The role that the step leads to; null when it is only described.</summary>
    public Role? NextRole { get; init; }

    /// <summary>Address of the pathway there.</summary>
    public string? PathwayAddress { get; init; }

    /// <summary>The pathway there.</summary>
    public Pathway? Pathway { get; init; }

    /// <summary>What the step is.</summary>
    public string? Text { get; init; }
}

/// <summary>A family of jobs that a role belongs to.</summary>
public sealed class RoleFamily : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>The job family that the role belongs to.</summary>
    public required JobFamily Family { get; init; }
}

/// <summary>Someone whom a person in a role works with.</summary>
public sealed class RoleWorkWith : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Who.</summary>
    public required string Who { get; init; }

    /// <summary>Key of the source that says so.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that says so.</summary>
    public Source? Source { get; init; }
}

/// <summary>A side of the work of a role.</summary>
public sealed class RoleTrait : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Which side.</summary>
    public required WorkAspect Aspect { get; init; }

    /// <summary>How much of the job it is.</summary>
    public required WorkPart Part { get; init; }

    /// <summary>Key of the source that says so.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that says so.</summary>
    public Source? Source { get; init; }
}

/// <summary>The source of a fact of a role that stands in its own columns.</summary>
public sealed class RoleFactSource : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Which fact.</summary>
    public required RoleFact Fact { get; init; }

    /// <summary>Key of the source that says so.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that says so.</summary>
    public Source? Source { get; init; }
}

/// <summary>Facts of a role that have a source of their own.</summary>
public enum RoleFact
{
    /// <summary>The pattern of the hours and the times of work.</summary>
    Hours,

    /// <summary>Whether there is a caseload, and what it is like.</summary>
    Caseload,

    /// <summary>Whether a uniform is worn.</summary>
    Uniform,
}
