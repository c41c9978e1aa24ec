using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content;

/// <summary>
/// How much a source says about its date: a day (2025-08-21), a month (2025-08), a year (2025), roughly a year
/// (about 2023) or nothing (undated). A date is never made more exact than its source.
/// </summary>
public sealed partial record PartialDate : IComparable<PartialDate>
{
    private const string UndatedText = "undated";
    private const string AboutPrefix = "about ";

    private PartialDate(int? year, int? month, int? day, bool about) => (Year, Month, Day, IsAbout) = (year, month, day, about);

    /// <summary>No date is known.</summary>
    public static PartialDate Undated { get; } = new(null, null, null, false);

    /// <summary>The year, or null when undated.</summary>
    public int? Year { get; }

    /// <summary>The month of the year, 1 to 12, or null when not known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null when not known.</summary>
    public int? Day { get; }

    /// <summary>True when the date was worked out from the contents rather than stated.</summary>
    public bool IsAbout { get; }

    /// <summary>The first day that the date can mean: for charts and for sorting. The lowest date when undated.</summary>
    public DateOnly Earliest => Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : DateOnly.MinValue;

    /// <summary>The last day that the date can mean: for how old a fact is. Null when undated.</summary>
    public DateOnly? Latest =>
        Year is not { } year ? null
        : Day is { } day ? new DateOnly(year, Month!.Value, day)
        : new DateOnly(year, Month ?? 12, DateTime.DaysInMonth(year, Month ?? 12));

    /// <summary>Reads <c>2025-08-21</c>, <c>2025-08</c>, <c>2025</c>, any of them after <c>about</c>, or <c>undated</c>.</summary>
    /// <returns>False when the text has another form or names a day that does not exist.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (text is null)
            return false;
        if (text == UndatedText)
        {
            date = Undated;
            return true;
        }

        var about = text.StartsWith(AboutPrefix, StringComparison.Ordinal);
        if (Pattern.Match(about ? text[AboutPrefix.Length..] : text) is not { Success: true } match)
            return false;
        var year = Part(match, 1);
        var month = Part(match, 2);
        var day = Part(match, 3);
        var exists =
            month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year!.Value, month!.Value)));
        date = exists ? new PartialDate(year, month, day, about) : null;
        return exists;
    }

    /// <summary>Reads a date that is known to be well formed, such as one that the store holds.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date, a month, a year or 'undated'.");

    /// <inheritdoc />
    public int CompareTo(PartialDate? other) => other is null ? 1 : Earliest.CompareTo(other.Earliest);

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() =>
        Year is null
            ? UndatedText
            : (IsAbout ? AboutPrefix : "")
                + (Month, Day) switch
                {
                    (null, _) => Year.Value.ToString("D4", CultureInfo.InvariantCulture),
                    (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
                    _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
                };

    /// <summary>The form that people read: "21 August 2025", "August 2025", "2025", "about 2023" or "undated".</summary>
    public string ToWords()
    {
        var pattern = (Month, Day) switch
        {
            (null, _) => "yyyy",
            (_, null) => "MMMM yyyy",
            _ => "d MMMM yyyy",
        };
        return Year is null ? UndatedText : (IsAbout ? AboutPrefix : "") + Earliest.ToString(pattern, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether one date comes before another.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date comes after another.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date does not come after another.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date does not come before another.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static int? Part(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
