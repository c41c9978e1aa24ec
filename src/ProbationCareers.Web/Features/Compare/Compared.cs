using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>A text and the key of its source.</summary>
internal sealed record SourcedText(string Text, string SourceKey);

/// <summary>The source of a fact that stands in its own columns.</summary>
internal sealed record FactSource(RoleFact Fact, string SourceKey);

/// <summary>The next role, and what the step is.</summary>
internal sealed record NextRole(string Title, string? Text);

/// <summary>The first step of a pathway.</summary>
internal sealed record FirstStep(string Title, FigureText Text, bool IsUnconfirmed);

/// <summary>A role as it is compared.</summary>
internal sealed record ComparedRole
{
    /// <summary>The address of its page.</summary>
    public required string Address { get; init; }

    /// <summary>Who employs people in it, or on it.</summary>
    public required string Employer { get; init; }

    /// <summary>The name of its pay band.</summary>
    public required string? Band { get; init; }

    /// <summary>What is known of its pay.</summary>
    public KnownPay Pay { get; init; } = new(null, null, null, false);

    /// <summary>Key of the figure of its hours a week.</summary>
    public required string? WeekFigureKey { get; init; }

    /// <summary>Work in the evening.</summary>
    public required HowOften Evenings { get; init; }

    /// <summary>Work at weekends.</summary>
    public required HowOften Weekends { get; init; }

    /// <summary>Work at night.</summary>
    public required HowOften Nights { get; init; }

    /// <summary>Whether there is a caseload.</summary>
    public required CaseloadKind Caseload { get; init; }

    /// <summary>What the caseload is like.</summary>
    public required FigureText? CaseloadNote { get; init; }

    /// <summary>What you need, in a few words.</summary>
    public required string YouNeed { get; init; }

    /// <summary>How long it takes, in words.</summary>
    public required string HowLong { get; init; }

    /// <summary>Names of where it is done.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Whom one works with.</summary>
    public required IReadOnlyList<SourcedText> WorkWith { get; init; }

    /// <summary>Where hours and caseload are from.</summary>
    public required IReadOnlyList<FactSource> FactSources { get; init; }

    /// <summary>The next roles, the nearest first.</summary>
    public required IReadOnlyList<NextRole> Next { get; init; }

    /// <summary>Lengths of the open training programmes, as on the role's own page.</summary>
    public IReadOnlyList<FigurePart> Lengths { get; init; } = [];

    /// <summary>The source of one of its facts; none when no source says.</summary>
    public IReadOnlyList<FrameLink> SourceOf(RoleFact fact, IReadOnlyDictionary<string, FrameLink> sources) =>
        [.. FactSources.Where(source => source.Fact == fact).Select(source => sources[source.SourceKey])];
}

/// <summary>A pathway as it is compared.</summary>
internal sealed record ComparedPathway
{
    /// <summary>The address of its page.</summary>
    public required string Address { get; init; }

    /// <summary>The role that it leads to.</summary>
    public required string To { get; init; }

    /// <summary>Who it is for.</summary>
    public required string From { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>Whether it takes applications only now and then.</summary>
    public required bool OpensInWindows { get; init; }

    /// <summary>When it closed.</summary>
    public required PartialDate? Closed { get; init; }

    /// <summary>What is not certain, or why it closed.</summary>
    public required FigureText? StatusNote { get; init; }

    /// <summary>The figure of its length.</summary>
    public FigurePart? Length { get; init; }

    /// <summary>What the length covers.</summary>
    public required FigureText LengthNote { get; init; }

    /// <summary>The name of its pay band.</summary>
    public required string? Band { get; init; }

    /// <summary>What is known of its pay.</summary>
    public KnownPay Pay { get; init; } = new(null, null, null, false);

    /// <summary>How pay works on the way.</summary>
    public required FigureText PayNote { get; init; }

    /// <summary>Who employs people in it, or on it.</summary>
    public required string Employer { get; init; }

    /// <summary>The first step; none or one.</summary>
    public required IReadOnlyList<FirstStep> First { get; init; }
}
