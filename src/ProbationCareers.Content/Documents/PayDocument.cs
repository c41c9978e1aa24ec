using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A pay band, an allowance or a benefit: content/pay.</summary>
public sealed record PayDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.Pay;

    /// <summary>What sort of thing the page is about; its group on the index page.</summary>
    public required PayTopic Topic { get; init; }

    /// <summary>For a band: its number in the Probation Service's pay structure.</summary>
    [Range(1, 6)]
    public int? Band { get; init; }

    /// <summary>What the page's topic comes to in a few words, for the index page and the top of the page.</summary>
    public required FigureText InShort { get; init; }

    /// <summary>For a band: the figure of its lowest point.</summary>
    [FigureIn(FigureUnit.PoundsAYear)]
    [RefersTo(ReferenceKind.Figure)]
    public string? Lowest { get; init; }

    /// <summary>For a band: the figure of its highest point.</summary>
    [FigureIn(FigureUnit.PoundsAYear)]
    [RefersTo(ReferenceKind.Figure)]
    public string? Highest { get; init; }

    /// <summary>Keys of the other figures that the page shows in its table, with their history.</summary>
    [ShownIn(SectionAnchors.Values)]
    [ShownFigure]
    [RefersTo(ReferenceKind.Figure)]
    public IReadOnlyList<string> Amounts { get; init; } = [];

    /// <summary>For benefits: what there is.</summary>
    [ShownIn(SectionAnchors.Benefits)]
    public IReadOnlyList<Benefit> Benefits { get; init; } = [];

    /// <summary>What is not known, said plainly.</summary>
    [ShownIn(SectionAnchors.NotKnown)]
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>Addresses outside the site where a reader can go on.</summary>
    [ShownIn(SectionAnchors.MoreInformation)]
    public IReadOnlyList<ExternalLink> Links { get; init; } = [];

    private protected override IEnumerable<Inconsistency> Inconsistencies()
    {
        foreach (var inconsistency in base.Inconsistencies())
            yield return inconsistency;
        if ((Topic == PayTopic.Band) != Band.HasValue)
            yield return new(
                nameof(Topic),
                "A band has a number, and nothing else has one.",
                "Add 'band:' for the topic 'band', or take it out."
            );
        if (Topic != PayTopic.Band && (Lowest is not null || Highest is not null))
            yield return new(nameof(Topic), "Only a band has a lowest and a highest point.", "Put the figures into 'amounts'.");
        if (Lowest is null && Highest is not null)
            yield return new(nameof(Highest), "The band has a highest point and no lowest.", "Add 'lowest:' with the key of a figure.");
    }
}

/// <summary>What a pay page is about.</summary>
public enum PayTopic
{
    /// <summary>A pay band.</summary>
    Band,

    /// <summary>An addition to pay.</summary>
    Allowance,

    /// <summary>How pay is settled: deals, progression, hours.</summary>
    Conditions,

    /// <summary>Annual leave.</summary>
    Leave,

    /// <summary>What you and the employer pay into the pension, and what it gives.</summary>
    Pension,

    /// <summary>Everything else that comes with the job.</summary>
    Benefits,
}

/// <summary>Something that comes with the job.</summary>
public sealed record Benefit
{
    /// <summary>What it is, in a few words.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Title { get; init; }

    /// <summary>What it gives you.</summary>
    public required FigureText Text { get; init; }

    /// <summary>The source that lists it.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    /// <summary>True when the source is too old to rely on.</summary>
    public bool Unconfirmed { get; init; }
}
