namespace ProbationCareers.Web.Features.Shared;

/// <summary>What is known of the pay of a role or on a pathway.</summary>
/// <param name="Start">What it starts at, where a source says so for it in particular.</param>
/// <param name="Band">The range of its band, or of the post itself outside the bands.</param>
/// <param name="BandTitle">The band's name; null outside the bands.</param>
/// <param name="IsUnconfirmed">Whether no good source names the band.</param>
internal sealed record KnownPay(FigurePart? Start, PayRange? Band, string? BandTitle, bool IsUnconfirmed)
{
    /// <summary>Whether any amount is known.</summary>
    public bool IsKnown => Start is not null || Band is not null;

    /// <summary>The figures that it is made of.</summary>
    public IEnumerable<FigurePart> Figures => new[] { Start }.OfType<FigurePart>().Concat(Band?.Figures ?? []);

    /// <summary>The amount in words, for a line of its own: "starts at £26,475", "£26,475 to £31,650".</summary>
    public string InWords => Start is { } start ? $"starts at {start.InWords}" : Band?.InWords ?? "";

    /// <summary>The date that it held on, as it stands beside the amount: the earliest of its figures.</summary>
    public string AsAtInWords => Start?.AsAtInWords ?? Band?.AsAtInWords ?? "";

    /// <summary>Whether one of its figures is too old to rely on.</summary>
    public bool IsOld(DateOnly today) => Figures.Any(figure => figure.IsOld(today));

    /// <summary>What is known of the pay of a role.</summary>
    public static KnownPay Of(FigureBook book, string? start, string? lowest, string? highest, string? ownHighest, string? bandTitle, bool isUnconfirmed) => new(
        ownHighest is null ? book.Find(start) : null,
        ownHighest is null ? PayRange.Of(book.Find(lowest), book.Find(highest)) : PayRange.Of(book.Find(start), book.Find(ownHighest)),
        bandTitle,
        isUnconfirmed);
}
