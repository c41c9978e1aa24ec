using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>What a band or a post pays, from its lowest to its highest point.</summary>
/// <param name="Lowest">The figure of the lowest point.</param>
/// <param name="Highest">The figure of the highest; null when only one is known.</param>
internal sealed record PayRange(Figure Lowest, Figure? Highest)
{
    /// <summary>The range in words: £26,475 to £31,650.</summary>
    public string InWords => FigureWords.Of(Lowest.Value, Highest?.Value ?? Lowest.ValueTo, FigureUnit.PoundsAYear);

    /// <summary>The earliest date among its figures: all of them held then or later.</summary>
    public PartialDate AsAt => Highest is { } highest && highest.Until < Lowest.Until ? highest.Until : Lowest.Until;

    /// <summary>That date, as it stands beside the range.</summary>
    public string AsAtInWords => FigureWords.AsAt(AsAt, null);

    /// <summary>The figures that it is made of.</summary>
    public IEnumerable<Figure> Figures => new[] { Lowest, Highest }.OfType<Figure>();

    /// <summary>Whether one of its figures is too old to rely on.</summary>
    public bool IsOld(DateOnly today) => Figures.Any(figure => figure.IsOld(today));

    /// <summary>The newest amount known of a band whose range is not known; null when there is none, or a range.</summary>
    public static Figure? LastKnownOf(PayPage band) =>
        Of(band) is null ? band.Amounts.Select(part => part.Figure!).MaxBy(figure => figure.Until) : null;

    /// <summary>The range of a band; null when no amount is known.</summary>
    public static PayRange? Of(PayPage band) => Of(band.LowestFigure, band.HighestFigure);

    /// <summary>The range of two figures; null when there is no lowest.</summary>
    public static PayRange? Of(Figure? lowest, Figure? highest) => lowest is null ? null : new PayRange(lowest, highest);
}
