using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Says once, and where it is to be mended, that a figure does not fit: at the figure when it is the figure that is wrong, at its
/// place when it is the place.
/// </summary>
internal sealed class FigureFitChecker(DataFiles files, ContentSet content, IReadOnlyList<Reference> references)
{
    /// <summary>How many places a message names.</summary>
    private const int MostNamed = 5;

    private readonly Dictionary<string, FigureDocument> _figures = content.Figures.ToDictionary(
        figure => figure.Key,
        StringComparer.Ordinal
    );

    /// <summary>The problems of figures that do not fit.</summary>
    /// <param name="faults">Where they do not.</param>
    public IEnumerable<Problem> Check(IEnumerable<FigureFault> faults)
    {
        var upsideDown = Ranges()
            .Where(range => _figures[range.Low].Value >= (_figures[range.High].ValueTo ?? _figures[range.High].Value))
            .ToHashSet();
        foreach (var range in upsideDown)
            yield return UpsideDown(range);
        foreach (
            var same in faults
                .Where(fault => !upsideDown.Contains((fault.NotAbove ?? "", fault.Key)))
                .GroupBy(fault => (fault.Key, fault.NotAbove))
        )
        {
            var all = same.DistinctBy(fault => (fault.File, fault.At)).ToList();
            if (IsTheFigures(same.Key.Key, all.Count))
                yield return AtTheFigure(same.Key.Key, all);
            else
                foreach (var fault in all)
                    yield return new Problem(fault.File, fault.At, ProblemRule.WrongUnit, fault.What, fault.Remedy);
        }
    }

    /// <summary>Pairs of figures that are the two ends of something: by their keys, or because a band says so.</summary>
    private IEnumerable<(string Low, string High)> Ranges() =>
        _figures
            .Keys.Where(key => key.EndsWith(".min", StringComparison.Ordinal))
            .Select(key => (Low: key, High: key[..^".min".Length] + ".max"))
            .Concat(
                content
                    .Pages.OfType<PayDocument>()
                    .Where(band => band is { Lowest: not null, Highest: not null })
                    .Select(band => (Low: band.Lowest!, High: band.Highest!))
            )
            .Distinct()
            .Where(range =>
                _figures.ContainsKey(range.Low) && _figures.TryGetValue(range.High, out var high) && high.Unit == _figures[range.Low].Unit
            );

    /// <summary>Several places, and most of those that use it, are not wrong in the same way by chance.</summary>
    private bool IsTheFigures(string key, int faults) =>
        faults > 1
        && _figures.ContainsKey(key)
        && faults * 2
            > references
                .Where(reference => reference.Kind == ReferenceKind.Figure && reference.Key == key)
                .DistinctBy(reference => (reference.File, reference.At))
                .Count();

    private Problem AtTheFigure(string key, List<FigureFault> faults)
    {
        var (file, at) = files.PlaceOf(
            ReferenceKind.Figure,
            key,
            faults[0].NotAbove is null ? nameof(FigureDocument.Unit) : nameof(FigureValue.Value)
        );
        var named = string.Join(", ", faults.Take(MostNamed).Select(fault => $"{fault.File}:{fault.At.Line}:{fault.At.Column}"));
        return new Problem(
            file,
            at,
            faults[0].NotAbove is null ? ProblemRule.WrongUnit : ProblemRule.Inconsistent,
            $"'{key}' does not fit in {faults.Count} places: {faults[0].What}",
            $"Correct the figure, or these places: {named}{(faults.Count > MostNamed ? " and more" : "")}."
        );
    }

    private Problem UpsideDown((string Low, string High) range)
    {
        var (low, high) = (_figures[range.Low], _figures[range.High]);
        var wrong = Departure(high) > Departure(low) ? high : low;
        var (file, at) = files.PlaceOf(ReferenceKind.Figure, wrong.Key, nameof(FigureValue.Value));
        return new Problem(
            file,
            at,
            ProblemRule.Inconsistent,
            $"'{low.Key}' is {FigureWords.Of(low, low.Unit)}, which is not below '{high.Key}', {FigureWords.Of(high, high.Unit)}.",
            "Compare both with their sources, and correct the one that is wrong."
        );
    }

    /// <summary>
    /// How far a figure has gone from its newest earlier value: of two that contradict, the one that has gone farther is probably wrong.
    /// </summary>
    private static double Departure(FigureDocument figure) =>
        figure.History.OrderByDescending(value => value.Until).FirstOrDefault() is { Value: > 0 } before && figure.Value > 0
            ? Math.Abs(Math.Log((double)(figure.Value / before.Value)))
            : 0;
}
