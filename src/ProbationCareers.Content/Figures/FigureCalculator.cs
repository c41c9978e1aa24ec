using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Figures;

/// <summary>Works out what an expression comes to. Nothing that can be worked out is ever typed.</summary>
public static class FigureCalculator
{
    /// <summary>The key of the full-time week, which hourly and part-time pay are worked out from.</summary>
    public const string FullTimeHours = "hours.full-time";

    /// <summary>The key of what is added to pay inside the M25.</summary>
    public const string LondonAllowance = "pay.london-allowance";

    /// <summary>Works out an expression.</summary>
    /// <param name="expression">What is asked for.</param>
    /// <param name="figureOf">Finds a figure by its key.</param>
    /// <exception cref="FigureException">A figure is not there, or its unit does not fit.</exception>
    public static FigureUse Evaluate(FigureExpression expression, Func<string, FigureDocument?> figureOf)
    {
        var figure = Find(expression.Key);
        List<string> keys = [figure.Key];
        var (low, high) = (figure.Value, figure.ValueTo);
        var label = figure.Label;
        var steps = new List<string>();

        if (expression.To is { } toKey)
        {
            var upper = Find(toKey);
            if (upper.Unit != figure.Unit)
                throw new FigureException(
                    $"'{toKey}' counts {FigureWords.UnitName(upper.Unit)}, '{figure.Key}' counts {FigureWords.UnitName(figure.Unit)}.",
                    toKey
                );
            high = upper.ValueTo ?? upper.Value;
            if (high <= low)
                throw new FigureException($"'{toKey}' is not above '{figure.Key}'.", toKey, notAbove: figure.Key);
            keys.Add(toKey);
            label = $"{figure.Label} to {FirstLower(upper.Label)}";
            steps.Add(
                $"from {FigureWords.Of(figure, figure.Unit)} ({figure.Label}) to {FigureWords.Of(upper, upper.Unit)} ({upper.Label})"
            );
        }

        if (expression.With is { } withKey)
        {
            var added = Find(withKey);
            if (added.Unit != figure.Unit || added.ValueTo is not null)
                throw new FigureException($"'{withKey}' cannot be added to '{figure.Key}'.", withKey);
            steps.Add($"{FigureWords.Of(low, high, figure.Unit)} plus {FigureWords.Of(added, added.Unit)} ({added.Label})");
            (low, high) = (low + added.Value, high + added.Value);
            keys.Add(withKey);
            label = $"{label}, with {FirstLower(added.Label)}";
        }

        var unit = figure.Unit;
        var week = expression.NeedsFullTimeHours ? FullTimeWeek() : 0;
        if (expression.Hours is { } hours)
        {
            RequirePay("part-time pay");
            if (hours > week)
                throw new FigureException(
                    $"Part time for {FigureWords.Bare(hours, null)} hours is more than a full-time week of {FigureWords.Bare(week, null)}.",
                    FullTimeHours
                );
            steps.Add(
                $"{FigureWords.Of(low, high, unit)} for {FigureWords.Bare(hours, null)} of {FigureWords.Bare(week, null)} hours a week"
            );
            (low, high) = (PayArithmetic.PartTime(low, hours, week), high is { } top ? PayArithmetic.PartTime(top, hours, week) : null);
            label = $"{label}, for {FigureWords.Bare(hours, null)} hours a week";
        }

        if (expression.Form == FigureForm.Hourly)
        {
            RequirePay("hourly pay");
            var weekly = expression.Hours ?? week;
            steps.Add(
                $"{FigureWords.Of(low, high, unit)} divided by {FigureWords.Bare(PayArithmetic.WeeksInAYear, null)} weeks of "
                    + $"{FigureWords.Bare(weekly, null)} hours"
            );
            (low, high) = (PayArithmetic.Hourly(low, weekly), high is { } top ? PayArithmetic.Hourly(top, weekly) : null);
            unit = FigureUnit.Pounds;
            label = $"{label}, for an hour";
        }

        if (expression.Form == FigureForm.Rounded)
        {
            steps.Add($"{FigureWords.Of(low, high, unit)} to the nearest thousand");
            (low, high) = (Thousands(low), high is { } top && Thousands(top) != Thousands(low) ? Thousands(top) : null);
            label = $"{label}, rounded";
        }

        var said = expression.Form == FigureForm.Number ? FigureWords.Bare(low, high) : FigureWords.Of(low, high, unit);
        return new FigureUse(
            expression.ToString(),
            expression.Anchor,
            label,
            expression.Form == FigureForm.Rounded ? "about " + said : said,
            steps.Count == 0 ? null : string.Join("; ", steps),
            keys
        );

        FigureDocument Find(string key) => figureOf(key) ?? throw new FigureException($"There is no figure '{key}'.", key, isUnknown: true);

        decimal FullTimeWeek()
        {
            keys.Add(FullTimeHours);
            var fullTime = Find(FullTimeHours);
            return fullTime.Unit == FigureUnit.HoursAWeek
                ? fullTime.Value
                : throw new FigureException($"'{FullTimeHours}' has to count hours a week.", FullTimeHours);
        }

        void RequirePay(string what)
        {
            if (figure.Unit != FigureUnit.PoundsAYear)
                throw new FigureException(
                    $"'{figure.Key}' counts {FigureWords.UnitName(figure.Unit)}; {what} can only be worked out from pounds a year.",
                    figure.Key
                );
        }
    }

    private static decimal Thousands(decimal amount) => Math.Round(amount / 1000, 0, MidpointRounding.AwayFromZero) * 1000;

    private static string FirstLower(string label) =>
        label.Length > 1
        && char.IsLower(label[1])
        && !label.StartsWith("Band", StringComparison.Ordinal)
        && !label.StartsWith("London", StringComparison.Ordinal)
            ? char.ToLowerInvariant(label[0]) + label[1..]
            : label;
}

/// <summary>An expression cannot be worked out.</summary>
#pragma warning disable CA1032 // It is made in one place, always with the key.
public sealed class FigureException(string message, string key, bool isUnknown = false, string? notAbove = null) : Exception(message)
#pragma warning restore CA1032
{
    /// <summary>The key of the figure that is not there or does not fit.</summary>
    public string Key => key;

    /// <summary>Whether there is no such figure.</summary>
    public bool IsUnknown => isUnknown;

    /// <summary>Key of the figure at the lower end of a range whose upper end is not above it; null for anything else.</summary>
    public string? NotAbove => notAbove;
}
