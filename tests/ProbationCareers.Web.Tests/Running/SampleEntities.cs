using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>Figures for tests that need no store.</summary>
internal static class SampleEntities
{
    /// <summary>A source.</summary>
    public static Source Source(string key = "source") =>
        new()
        {
            Key = key,
            Title = "A source",
            Publisher = "Somebody",
            Licence = Licence.OglUk30,
            Dated = PartialDate.Undated,
            Looked = new DateOnly(2026, 1, 1),
            Sure = Confidence.High,
            Why = "Official.",
        };

    /// <summary>An amount of pay, in pounds a year.</summary>
    public static Figure Amount(
        decimal amount,
        string asAt,
        string key = "pay.sample",
        FigureUnit unit = FigureUnit.PoundsAYear,
        decimal? to = null,
        bool isUnconfirmed = false
    ) =>
        new()
        {
            Key = key,
            Label = "Sample pay",
            Kind = FigureKind.Pay,
            Unit = unit,
            Value = amount,
            ValueTo = to,
            Until = PartialDate.Parse(asAt),
            SourceKey = "source",
            Source = Source(),
            IsUnconfirmed = isUnconfirmed,
        };

    /// <summary>An earlier amount.</summary>
    public static FigurePast Past(decimal amount, string asAt, bool isUnconfirmed = false) =>
        new()
        {
            FigureKey = "pay.sample",
            Position = 0,
            Value = amount,
            Until = PartialDate.Parse(asAt),
            SourceKey = "source",
            Source = Source(),
            IsUnconfirmed = isUnconfirmed,
        };

    /// <summary>A figure with earlier values.</summary>
    public static Figure With(this Figure figure, params IEnumerable<FigurePast> history)
    {
        figure.History.AddRange(history);
        return figure;
    }
}
