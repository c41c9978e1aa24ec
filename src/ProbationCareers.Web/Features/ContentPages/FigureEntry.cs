using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.ContentPages;

/// <summary>A figure that a page shows, as the list of figures at its end has it.</summary>
/// <param name="Shown">What the page shows.</param>
/// <param name="Today">The day that counts for its age.</param>
internal sealed record FigureEntry(PageFigure Shown, DateOnly Today)
{
    private readonly IReadOnlyList<Figure> _figures = [.. Shown.Parts.Select(part => part.Figure!)];

    /// <summary>The dates of the oldest figure in it.</summary>
    public string AsAt => _figures.MinBy(figure => figure.Until)!.AsAtInWords;

    /// <summary>Whether one of them is too old to rely on.</summary>
    public bool IsOld => _figures.Any(figure => figure.IsOld(Today));

    /// <summary>Whether only a weak source gives one of them.</summary>
    public bool IsUnconfirmed => _figures.Any(figure => figure.IsUnconfirmed);

    /// <summary>What there is to know about them.</summary>
    public IEnumerable<string> Notes => _figures.Select(figure => figure.Note).OfType<string>();

    /// <summary>Its earlier values with their dates and sources, newest first; none for what is worked out from several figures.</summary>
    public IEnumerable<string> History =>
        _figures is [var only]
            ? only.History.Select(past =>
                $"{FigureWords.Of(past.Value, past.ValueTo, only.Unit)}, {past.AsAtInWords}. {past.Source!.Title}, {past.Source.Publisher}"
            )
            : [];

    /// <summary>Where they are from.</summary>
    public IEnumerable<Source> Sources => _figures.Select(figure => figure.Source!).Distinct();
}
