using System.ComponentModel.DataAnnotations;
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
    public required string InShort { get; init; }

    /// <summary>Amounts and rates, each with its date and source; several dates of one label make its history.</summary>
    public IReadOnlyList<PayValueEntry> Values { get; init; } = [];

    /// <summary>For benefits: what there is.</summary>
    public IReadOnlyList<Benefit> Benefits { get; init; } = [];

    /// <summary>What is not known, said plainly.</summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>Addresses outside the site where a reader can go on.</summary>
    public IReadOnlyList<ExternalLink> Links { get; init; } = [];

    private protected override IEnumerable<Inconsistency> Inconsistencies()
    {
        foreach (var inconsistency in base.Inconsistencies()) yield return inconsistency;
        if ((Topic == PayTopic.Band) != Band.HasValue)
            yield return new(nameof(Topic), "A band has a number, and nothing else has one.", "Add 'band:' for the topic 'band', or take it out.");
    }
}

/// <summary>What a pay page is about.</summary>
public enum PayTopic
{
    /// <summary>A pay band.</summary>
    Band,

    /// <summary>An addition to pay.</summary>
    Allowance,

    /// <summary>Annual leave.</summary>
    Leave,

    /// <summary>The pension.</summary>
    Pension,

    /// <summary>Everything else that comes with the job.</summary>
    Benefits,
}

/// <summary>An amount or a rate, with its date and its source.</summary>
public sealed record PayValueEntry
{
    /// <summary>What it is: "Lowest point". The same label with another date is its history.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Label { get; init; }

    /// <summary>The amount in its unit; hundredths for a percentage are written with a point.</summary>
    [Range(0, 1_000_000)]
    public required decimal Amount { get; init; }

    /// <summary>What the amount counts.</summary>
    public required PayUnit Unit { get; init; }

    /// <summary>The date that it held on, as exact as the source.</summary>
    public required PartialDate AsAt { get; init; }

    /// <summary>The source that gives it.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <summary>True when only a weak source gives it.</summary>
    public bool Unconfirmed { get; init; }
}

/// <summary>What an amount counts.</summary>
public enum PayUnit
{
    /// <summary>Whole pounds a year, before tax, full time.</summary>
    PoundsAYear,

    /// <summary>Whole pounds, once.</summary>
    Pounds,

    /// <summary>Per cent of pay.</summary>
    Percent,

    /// <summary>Days a year.</summary>
    Days,
}

/// <summary>Something that comes with the job.</summary>
public sealed record Benefit
{
    /// <summary>What it is, in a few words.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Title { get; init; }

    /// <summary>What it gives you.</summary>
    public required string Text { get; init; }

    /// <summary>The source that lists it.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    /// <summary>True when the source is too old to rely on.</summary>
    public bool Unconfirmed { get; init; }
}
