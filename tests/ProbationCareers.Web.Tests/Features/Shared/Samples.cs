using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Tests.Features.Shared;

/// <summary>Figures for tests that need no store.</summary>
internal static class Samples
{
    /// <summary>An amount of pay, in pounds a year.</summary>
    public static FigurePart Amount(decimal amount, string asAt, string key = "pay.sample") => new()
    {
        Key = key,
        Label = "Sample pay",
        Kind = FigureKind.Pay,
        Unit = FigureUnit.PoundsAYear,
        Value = amount,
        ValueTo = null,
        Until = PartialDate.Parse(asAt),
        Since = null,
        SourceKey = "source",
        SourceTitle = "A source",
        Publisher = "Somebody",
        Sure = Confidence.High,
        Note = null,
        IsUnconfirmed = false,
        History = [],
    };

    /// <summary>An earlier amount.</summary>
    public static PastValue Past(decimal amount, string asAt) => new()
    {
        Value = amount,
        ValueTo = null,
        Until = PartialDate.Parse(asAt),
        Since = null,
        SourceKey = "source",
        SourceTitle = "A source",
        Publisher = "Somebody",
        Sure = Confidence.High,
        Note = null,
        IsUnconfirmed = false,
    };

    /// <summary>The same figure with earlier values.</summary>
    public static FigurePart With(this FigurePart figure, params IReadOnlyList<PastValue> history) => figure with { History = history };
}
