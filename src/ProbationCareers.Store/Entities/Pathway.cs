using System.ComponentModel.DataAnnotations.Schema;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A way into a role.</summary>
public sealed class Pathway : Page
{
    /// <summary>What sort of route it is.</summary>
    public required PathwayRoute Route { get; init; }

    /// <summary>Who it is for.</summary>
    public required string From { get; init; }

    /// <summary>Address of the role that it leads to.</summary>
    public required string ToAddress { get; init; }

    /// <summary>The role that it leads to.</summary>
    public Role? To { get; init; }

    /// <summary>Whether people can take it today.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>What is not certain, or why it closed.</summary>
    public FigureText? StatusNote { get; init; }

    /// <summary>When it closed.</summary>
    public PartialDate? Closed { get; init; }

    /// <summary>Whether it takes applications only now and then.</summary>
    public required bool OpensInWindows { get; init; }

    /// <summary>Whether no source that we found lists everything that it asks for.</summary>
    public required bool RulesAreIncomplete { get; init; }

    /// <summary>Key of the figure of its length.</summary>
    public string? LengthFigureKey { get; init; }

    /// <summary>The figure of its length, in months.</summary>
    public Figure? LengthFigure { get; init; }

    /// <summary>What the length covers.</summary>
    public required FigureText LengthNote { get; init; }

    /// <summary>Who employs people on it.</summary>
    public required string Employer { get; init; }

    /// <summary>Address of the page of the pay band during it.</summary>
    public string? PayBandAddress { get; init; }

    /// <summary>The page of the pay band during it.</summary>
    public PayPage? PayBand { get; init; }

    /// <summary>Key of the figure of what pay starts at during it.</summary>
    public string? PayStartFigureKey { get; init; }

    /// <summary>The figure of what pay starts at during it.</summary>
    public Figure? PayStartFigure { get; init; }

    /// <summary>How pay works during it.</summary>
    public required FigureText PayNote { get; init; }

    /// <summary>The first thing that someone to whom it is open does this week.</summary>
    public FigureText? FirstStep { get; init; }

    /// <summary>The shorter routes to the same post.</summary>
    [NotMapped]
    public IReadOnlyList<Pathway> Shorter => TargetsOf<Pathway>(PageRelationKind.Shorter);

    /// <summary>
    /// Whether it is a training programme that can be taken: its length says how long the way to a role is. An apprenticeship is none: it
    /// begins when someone is in post already.
    /// </summary>
    public bool IsOpenProgramme => Status == PathwayStatus.Open && Route != PathwayRoute.Apprenticeship;

    /// <summary>What someone does on the way, in order.</summary>
    public List<PathwayStep> Steps { get; init; } = [];

    /// <summary>The roles that people come from.</summary>
    [NotMapped]
    public IReadOnlyList<Role> Origins => TargetsOf<Role>(PageRelationKind.ComesFrom);

    /// <summary>The pathways that took its place.</summary>
    [NotMapped]
    public IReadOnlyList<Pathway> Successors => TargetsOf<Pathway>(PageRelationKind.ReplacedBy);
}

/// <summary>One step of a pathway.</summary>
public sealed class PathwayStep : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>What happens.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Key of the figure of its length.</summary>
    public string? LengthFigureKey { get; init; }

    /// <summary>The figure of its length, in months.</summary>
    public Figure? LengthFigure { get; init; }

    /// <summary>What a reader finds at the address to do it at.</summary>
    public string? LinkTitle { get; init; }

    /// <summary>The address to do it at.</summary>
    public string? LinkUrl { get; init; }

    /// <summary>Key of the source that describes it.</summary>
    public string? SourceKey { get; init; }

    /// <summary>The source that describes it.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether only a weak or old source describes it.</summary>
    public required bool IsUnconfirmed { get; init; }
}
