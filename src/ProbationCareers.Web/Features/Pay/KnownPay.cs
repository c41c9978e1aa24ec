using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>What is known of the pay of a role or on a pathway.</summary>
/// <param name="Start">What it starts at, where a source says so for it in particular.</param>
/// <param name="Band">The range of its band, or of the post itself outside the bands.</param>
/// <param name="BandPage">The page of its band; null outside the bands.</param>
/// <param name="IsUnconfirmed">Whether no good source names the band.</param>
internal sealed record KnownPay(Figure? Start, PayRange? Band, Link? BandPage, bool IsUnconfirmed)
{
    /// <summary>Whether any amount is known.</summary>
    public bool IsKnown => Start is not null || Band is not null;

    /// <summary>The figure that it starts at, or of the lowest point; null when no amount is known.</summary>
    public Figure? Lowest => Start ?? Band?.Lowest;

    /// <summary>The figures that it is made of.</summary>
    public IEnumerable<Figure> Figures => new[] { Start }.OfType<Figure>().Concat(Band?.Figures ?? []);

    /// <summary>The amount in words, for a line of its own: "starts at £26,475", "£26,475 to £31,650".</summary>
    public string InWords => Start is { } start ? $"starts at {start.InWords}" : Band?.InWords ?? "";

    /// <summary>The date that it held on, as it stands beside the amount: the earliest of its figures.</summary>
    public string AsAtInWords => Start?.AsAtInWords ?? Band?.AsAtInWords ?? "";

    /// <summary>Whether one of its figures is too old to rely on.</summary>
    public bool IsOld(DateOnly today) => Figures.Any(figure => figure.IsOld(today));

    /// <summary>What is known of the pay of a role: that of its band, or outside the bands that of the post itself.</summary>
    public static KnownPay Of(Role role) =>
        role.PayHighestFigure is { } highest
            ? new(null, PayRange.Of(role.PayStartFigure, highest), PageOf(role.PayBand), role.PayIsUnconfirmed)
            : new(role.PayStartFigure, RangeOf(role.PayBand), PageOf(role.PayBand), role.PayIsUnconfirmed);

    /// <summary>What is known of the pay on a pathway.</summary>
    public static KnownPay Of(Pathway pathway) =>
        new(pathway.PayStartFigure, RangeOf(pathway.PayBand), PageOf(pathway.PayBand), IsUnconfirmed: false);

    /// <summary>What is known of the pay in a band.</summary>
    public static KnownPay Of(PayPage band) => new(null, RangeOf(band), PageOf(band), IsUnconfirmed: false);

    private static Link? PageOf(PayPage? band) => band is null ? null : new(band.Title, band.Address);

    private static PayRange? RangeOf(PayPage? band) => band is null ? null : PayRange.Of(band);
}
