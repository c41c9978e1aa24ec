using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Finds values that are probably mistyped: a digit too many or too few, two that changed places. A value is compared with what the
/// figure was before, or else with its newest earlier value; one that has neither, with what such things are at all.
/// </summary>
internal sealed class ValueChecker(DataFiles files, IReadOnlyDictionary<string, EarlierFigure> earlier)
{
    /// <summary>Pay and hours do not change by half from one year to the next.</summary>
    private const double MostOfPay = 1.5;

    /// <summary>Other things do at times: what they count may be few.</summary>
    private const double MostOfOthers = 3;

    /// <summary>What is counted in single figures changes by more.</summary>
    private const double MostOfFew = 6;

    /// <summary>The warnings.</summary>
    public IEnumerable<Problem> Check(IEnumerable<FigureDocument> figures) =>
        figures.SelectMany(figure => Jumps(figure).ToList() is { Count: > 0 } jumps ? jumps : Extremes(figure));

    private IEnumerable<Problem> Jumps(FigureDocument figure)
    {
        var (file, start) = files.PlaceOf(ReferenceKind.Figure, figure.Key, "");
        var places = files.PlacesIn(file);
        var own = new Step(figure, places.Of(start, nameof(FigureValue.Value)));
        var past = figure
            .History.Select((value, i) => new Step(value, places.OfItem(start, nameof(FigureDocument.History), i)))
            .OrderByDescending(step => step.Value.Until)
            .ToList();
        var before =
            earlier.GetValueOrDefault(figure.Key) is { } then
            && then.Unit == figure.Unit
            && (then.Now.Value != figure.Value || then.Now.ValueTo != figure.ValueTo)
                ? then.Now
                : null;
        if (before is not null && IsJump(before.Value, before.ValueTo, figure, figure.Unit))
            yield return Jump(own, figure, before.Value, before.ValueTo);
        else if (past.Count > 0 && IsJump(past[0].Value.Value, past[0].Value.ValueTo, figure, figure.Unit))
            yield return Jump(own, figure, past[0].Value.Value, past[0].Value.ValueTo);
        foreach (var (newer, older) in past.Zip(past.Skip(1)))
        {
            if (
                IsJump(older.Value.Value, older.Value.ValueTo, newer.Value, figure.Unit)
                && !older.Value.Unconfirmed
                && !newer.Value.Unconfirmed
            )
                yield return Jump(older, figure, newer.Value.Value, newer.Value.ValueTo);
        }

        Problem Jump(Step step, FigureDocument of, decimal value, decimal? valueTo) =>
            new(
                file,
                step.At,
                ProblemRule.UnlikelyValue,
                $"{FigureWords.Of(step.Value, of.Unit)} is very different from {FigureWords.Of(value, valueTo, of.Unit)}, the "
                    + $"value of '{of.Key}' just before or after it.",
                "Compare it with its source, digit by digit. If it is right, leave it."
            );
    }

    private static bool IsJump(decimal before, decimal? beforeTo, FigureValue now, FigureUnit unit) =>
        IsJump(before, now.Value, unit) || IsJump(beforeTo ?? before, now.ValueTo ?? now.Value, unit);

    private static bool IsJump(decimal before, decimal now, FigureUnit unit)
    {
        if (before == now)
            return false;
        if (before == 0 || now == 0)
            return Math.Max(before, now) >= 10;
        var ratio = (double)(Math.Max(before, now) / Math.Min(before, now));
        var most =
            unit is FigureUnit.PoundsAYear or FigureUnit.HoursAWeek ? MostOfPay
            : Math.Max(before, now) < 10 ? MostOfFew
            : MostOfOthers;
        return ratio > most;
    }

    /// <summary>Values that no such thing has, whatever it was before.</summary>
    private IEnumerable<Problem> Extremes(FigureDocument figure)
    {
        var (least, most) = (figure.Unit, figure.Kind) switch
        {
            (FigureUnit.PoundsAYear, FigureKind.Pay or FigureKind.OutsidePay) => (10_000m, 200_000m),
            (FigureUnit.PoundsAYear, _) => (0m, 200_000m),
            (FigureUnit.HoursAWeek, _) => (1m, 60m),
            (FigureUnit.Percent, _) => (0m, 100m),
            (FigureUnit.Days or FigureUnit.WorkingDays, not (FigureKind.Past or FigureKind.Law)) => (0m, 400m),
            (FigureUnit.Months, _) => (0m, 120m),
            (FigureUnit.Years, _) => (0m, 120m),
            _ => (0m, decimal.MaxValue),
        };
        if (figure.Value >= least && (figure.ValueTo ?? figure.Value) <= most)
            yield break;
        var (file, at) = files.PlaceOf(ReferenceKind.Figure, figure.Key, nameof(FigureValue.Value));
        yield return new Problem(
            file,
            at,
            ProblemRule.UnlikelyValue,
            $"{FigureWords.Of(figure, figure.Unit)} is not what one would expect of '{figure.Label}'.",
            "Compare it and its unit with the source. If it is right, leave it."
        );
    }

    private readonly record struct Step(FigureValue Value, Position At);
}
