using System.Globalization;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Figures;

/// <summary>How figures are said to readers.</summary>
public static class FigureWords
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>A value or a range with its unit: £26,475, £26,475 to £31,650, 12 to 18 months, 5.8%.</summary>
    public static string Of(decimal value, decimal? valueTo, FigureUnit unit) =>
        valueTo is { } to
            ? unit is FigureUnit.PoundsAYear or FigureUnit.Pounds or FigureUnit.Percent
                ? $"{Number(value, unit)} to {Number(to, unit)}"
                : $"{Number(value, unit)} to {Number(to, unit)}{Noun(to, unit)}"
            : Number(value, unit) + Noun(value, unit);

    /// <summary>From the least of some values to the greatest; null for none.</summary>
    public static string? Span(IEnumerable<(decimal Value, decimal? ValueTo)> values, FigureUnit unit)
    {
        var all = values.ToList();
        if (all.Count == 0)
            return null;
        var (least, greatest) = (all.Min(value => value.Value), all.Max(value => value.ValueTo ?? value.Value));
        return Of(least, greatest > least ? greatest : null, unit);
    }

    /// <summary>A value with its unit.</summary>
    public static string Of(FigureValue figure, FigureUnit unit) => Of(figure.Value, figure.ValueTo, unit);

    /// <summary>A value or a range without its unit: 26,475, 12 to 18.</summary>
    public static string Bare(decimal value, decimal? valueTo) => valueTo is { } to ? $"{Bare(value)} to {Bare(to)}" : Bare(value);

    /// <summary>A date or a period: "January 2026", "April 2024 to March 2025".</summary>
    public static string DateOf(PartialDate until, PartialDate? since) =>
        since is null ? until.ToWords() : $"{since.ToWords()} to {until.ToWords()}";

    /// <summary>
    /// The date of a value, as it stands beside it: "as at January 2026", "for April 2024 to March 2025", "date not known".
    /// </summary>
    public static string AsAt(PartialDate until, PartialDate? since) =>
        (since, until.Latest) switch
        {
            (not null, _) => $"for {DateOf(until, since)}",
            (_, null) => "date not known",
            _ => $"as at {until.ToWords()}",
        };

    /// <summary>What a unit is called in a message to an editor.</summary>
    public static string UnitName(FigureUnit unit) => Checking.YamlNames.Of(unit).Replace('-', ' ');

    private static string Number(decimal value, FigureUnit unit) =>
        unit switch
        {
            FigureUnit.PoundsAYear or FigureUnit.Pounds => "£"
                + value.ToString(value == decimal.Truncate(value) ? "#,0" : "#,0.00", Culture),
            FigureUnit.Percent => Bare(value) + "%",
            _ => Bare(value),
        };

    private static string Bare(decimal value) => value.ToString("#,0.##", Culture);

    private static string Noun(decimal value, FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Days => value == 1 ? " day" : " days",
            FigureUnit.WorkingDays => value == 1 ? " working day" : " working days",
            FigureUnit.Months => value == 1 ? " month" : " months",
            FigureUnit.Years => value == 1 ? " year" : " years",
            FigureUnit.HoursAWeek or FigureUnit.Hours => value == 1 ? " hour" : " hours",
            _ => "",
        };
}
