using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Figures;

/// <summary>A value on the way from a figure to what an expression asks for: each method is one step of working it out.</summary>
internal sealed class FigureDerivation
{
    private readonly Func<string, FigureDocument?> _figureOf;
    private readonly FigureDocument _figure;
    private readonly List<string> _keys;
    private readonly List<string> _steps = [];
    private decimal _low;
    private decimal? _high;
    private decimal _week;
    private FigureUnit _unit;
    private string _label;

    /// <summary>Starts at a figure.</summary>
    /// <exception cref="FigureException">There is no such figure.</exception>
    public FigureDerivation(string key, Func<string, FigureDocument?> figureOf)
    {
        _figureOf = figureOf;
        _figure = Find(key);
        _keys = [_figure.Key];
        (_low, _high, _unit, _label) = (_figure.Value, _figure.ValueTo, _figure.Unit, _figure.Label);
    }

    private string Amount => FigureWords.Of(_low, _high, _unit);

    /// <summary>A range up to another figure.</summary>
    /// <exception cref="FigureException">There is no such figure, it counts something else, or it is not above.</exception>
    public void ExtendTo(string key)
    {
        var upper = Find(key);
        if (upper.Unit != _figure.Unit)
            throw new FigureException(
                $"'{key}' counts {FigureWords.UnitName(upper.Unit)}, '{_figure.Key}' counts {FigureWords.UnitName(_figure.Unit)}.",
                key
            );
        _high = upper.ValueTo ?? upper.Value;
        if (_high <= _low)
            throw new FigureException($"'{key}' is not above '{_figure.Key}'.", key, notAbove: _figure.Key);
        _keys.Add(key);
        _label = $"{_figure.Label} to {FirstLower(upper.Label)}";
        _steps.Add(
            $"from {FigureWords.Of(_figure, _figure.Unit)} ({_figure.Label}) to {FigureWords.Of(upper, upper.Unit)} ({upper.Label})"
        );
    }

    /// <summary>Another figure on top, such as an allowance.</summary>
    /// <exception cref="FigureException">There is no such figure, or it cannot be added.</exception>
    public void Add(string key)
    {
        var added = Find(key);
        if (added.Unit != _figure.Unit || added.ValueTo is not null)
            throw new FigureException($"'{key}' cannot be added to '{_figure.Key}'.", key);
        _steps.Add($"{Amount} plus {FigureWords.Of(added, added.Unit)} ({added.Label})");
        (_low, _high) = (_low + added.Value, _high + added.Value);
        _keys.Add(key);
        _label = $"{_label}, with {FirstLower(added.Label)}";
    }

    /// <summary>The hours of a full-time week, for part-time and hourly pay.</summary>
    /// <exception cref="FigureException">There is no such figure, or it does not count hours a week.</exception>
    public void ReadFullTimeHours()
    {
        _keys.Add(FigureCalculator.FullTimeHours);
        var fullTime = Find(FigureCalculator.FullTimeHours);
        _week =
            fullTime.Unit == FigureUnit.HoursAWeek
                ? fullTime.Value
                : throw new FigureException(
                    $"'{FigureCalculator.FullTimeHours}' has to count hours a week.",
                    FigureCalculator.FullTimeHours
                );
    }

    /// <summary>Pay for fewer hours than a full-time week.</summary>
    /// <exception cref="FigureException">The figure is not pay, or the hours are more than a full-time week.</exception>
    public void ShareOutFor(decimal hours)
    {
        RequirePay("part-time pay");
        if (hours > _week)
            throw new FigureException(
                $"Part time for {FigureWords.Bare(hours, null)} hours is more than a full-time week of {FigureWords.Bare(_week, null)}.",
                FigureCalculator.FullTimeHours
            );
        _steps.Add($"{Amount} for {FigureWords.Bare(hours, null)} of {FigureWords.Bare(_week, null)} hours a week");
        Each(pounds => PayArithmetic.PartTime(pounds, hours, _week));
        _label = $"{_label}, for {FigureWords.Bare(hours, null)} hours a week";
    }

    /// <summary>Pay for an hour.</summary>
    /// <param name="hours">The hours a week that it is for; null for full time.</param>
    /// <exception cref="FigureException">The figure is not pay.</exception>
    public void DivideByHours(decimal? hours)
    {
        RequirePay("hourly pay");
        var weekly = hours ?? _week;
        _steps.Add(
            $"{Amount} divided by {FigureWords.Bare(PayArithmetic.WeeksInAYear, null)} weeks of {FigureWords.Bare(weekly, null)} hours"
        );
        Each(pounds => PayArithmetic.Hourly(pounds, weekly));
        _unit = FigureUnit.Pounds;
        _label = $"{_label}, for an hour";
    }

    /// <summary>To the nearest thousand.</summary>
    public void Round()
    {
        _steps.Add($"{Amount} to the nearest thousand");
        Each(Thousands);
        if (_high == _low)
            _high = null;
        _label = $"{_label}, rounded";
    }

    /// <summary>What it has come to.</summary>
    public FigureUse ToUse(FigureExpression expression)
    {
        var value = expression.Form == FigureForm.Number ? FigureWords.Bare(_low, _high) : Amount;
        return new FigureUse(
            expression.ToString(),
            expression.Anchor,
            _label,
            expression.Form == FigureForm.Rounded ? "about " + value : value,
            _steps.Count == 0 ? null : string.Join("; ", _steps),
            _keys
        );
    }

    private void Each(Func<decimal, decimal> change) => (_low, _high) = (change(_low), _high is { } high ? change(high) : null);

    private FigureDocument Find(string key) =>
        _figureOf(key) ?? throw new FigureException($"There is no figure '{key}'.", key, isUnknown: true);

    private void RequirePay(string what)
    {
        if (_figure.Unit != FigureUnit.PoundsAYear)
            throw new FigureException(
                $"'{_figure.Key}' counts {FigureWords.UnitName(_figure.Unit)}; {what} can only be worked out from pounds a year.",
                _figure.Key
            );
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
