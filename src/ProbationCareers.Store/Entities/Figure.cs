using System.ComponentModel.DataAnnotations.Schema;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A value with its date and its source.</summary>
public abstract class DatedValue
{
    /// <summary>The value, or the lower end. Kept as a whole number of hundredths, which both databases compare in the same way.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? ValueTo { get; init; }

    /// <summary>The date that it held on, or the end of the period that it counts over.</summary>
    public required PartialDate Until { get; init; }

    /// <summary>The start of that period.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Key of the source that gives it.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that gives it.</summary>
    public Source? Source { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether only a weak source gives it.</summary>
    public required bool IsUnconfirmed { get; init; }

    /// <summary>Its date or period in words.</summary>
    public string DateInWords => FigureWords.DateOf(Until, Since);

    /// <summary>The same, as it stands beside the value.</summary>
    public string AsAtInWords => FigureWords.AsAt(Until, Since);
}

/// <summary>A number that can go out of date, with its date and its source.</summary>
public sealed class Figure : DatedValue
{
    /// <summary>The name by which texts put it in.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>What sort of fact it is, which decides how long it can be relied on.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>What it counts.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>Its earlier values, newest first.</summary>
    public List<FigurePast> History { get; init; } = [];

    /// <summary>Where it stands on pages, as it is or among those that a value is worked out from.</summary>
    public List<PageFigurePart> Uses { get; init; } = [];

    /// <summary>Its anchor on pages that list figures.</summary>
    public string Anchor => FigureDocument.AnchorOf(Key);

    /// <summary>Its value in words.</summary>
    public string InWords => FigureWords.Of(Value, ValueTo, Unit);

    /// <summary>Its newest value and its earlier ones.</summary>
    [NotMapped]
    public IEnumerable<DatedValue> Values => History.Prepend<DatedValue>(this);

    /// <summary>Whether it is too old to rely on.</summary>
    public bool IsOld(DateOnly today) => Kind.ReliableUntil(Until) < today;
}

/// <summary>An earlier value of a figure.</summary>
public sealed class FigurePast : DatedValue
{
    /// <summary>Key of the figure.</summary>
    public required string FigureKey { get; init; }

    /// <summary>The figure of <see cref="FigureKey"/>, when it is loaded.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Its place among the earlier values, newest first, from 0.</summary>
    public required int Position { get; init; }
}
