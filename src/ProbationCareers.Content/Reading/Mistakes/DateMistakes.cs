using System.Globalization;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Reads dates as people in Britain write them, to say how content writes them.</summary>
internal static partial class DateMistakes
{
    private static readonly string[] NoDate =
    [
        "unknown",
        "none",
        "n/a",
        "na",
        "no date",
        "not dated",
        "not known",
        "unclear",
        "?",
        "-",
        "undated",
    ];

    /// <summary>What to type for a day.</summary>
    public static string Day(string text, string otherwise) =>
        Parts(text) switch
        {
            (var year, { } month, { } day) when month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) =>
                $"Write {Written(year, month, day)}.",
            (var year, { } month, not null) when month is >= 1 and <= 12 => LastDay(year, month),
            (var year, { } month, null) when month is >= 1 and <= 12 => $"Add the day, as in {Written(year, month, 1)}.",
            (var year, null, null) => $"Add the month and the day, as in {Written(year, 1, 31)}.",
            _ => otherwise,
        };

    /// <summary>What to type for a date that may be known in part.</summary>
    public static string Partial(string text, string otherwise)
    {
        var plain = text.Trim();
        if (NoDate.Contains(plain, StringComparer.OrdinalIgnoreCase))
            return "Write undated.";
        var about = About.Match(plain);
        var date = Parts(about.Success ? plain[about.Length..] : plain) switch
        {
            (var year, { } month, { } day) when month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) => Written(
                year,
                month,
                day
            ),
            (var year, { } month, null) when month is >= 1 and <= 12 => string.Create(
                CultureInfo.InvariantCulture,
                $"{year:D4}-{month:D2}"
            ),
            (var year, null, null) => year.ToString("D4", CultureInfo.InvariantCulture),
            (var year, { } month, not null) when month is >= 1 and <= 12 => null,
            _ => "",
        };
        return date switch
        {
            null when Parts(plain) is var (year, month, _) => LastDay(year, month!.Value),
            null or "" => otherwise,
            _ => $"Write {(about.Success ? "about " : "")}{date}.",
        };
    }

    private static string LastDay(int year, int month) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{new DateOnly(year, month, 1):MMMM yyyy} has {DateTime.DaysInMonth(year, month)} days: write one up to "
                + $"{Written(year, month, DateTime.DaysInMonth(year, month))}."
        );

    private static string Written(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

    /// <summary>Year, month and day as far as a text gives them, whether or not there is such a day.</summary>
    private static (int Year, int? Month, int? Day)? Parts(string text)
    {
        var plain = text.Trim().TrimEnd('.');
        foreach (var form in new[] { YearFirst, DayFirst, DayAndName, NameAndDay, MonthOnly, YearOnly })
        {
            if (form.Match(plain) is not { Success: true } match)
                continue;
            var year = Year(match.Groups["year"].Value);
            int? month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Number(match.Groups["month"]);
            var day = Number(match.Groups["day"]);
            if (match.Groups["name"].Success && month is null || year is < 1000 or > 2999)
                continue;
            if (month > 12 && day is >= 1 and <= 12)
                (month, day) = (day, month); // Written the American way.
            return (year, month, day);
        }

        return null;
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static int Year(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) + (digits.Length == 2 ? 2000 : 0);

    private static int? MonthOf(string name)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var at = Array.FindIndex(
            names,
            full =>
                name.Length >= 3
                && full.Length > 0
                && (
                    full.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                    || name.Equals("sept", StringComparison.OrdinalIgnoreCase) && full == "September"
                )
        );
        return at < 0 ? null : at + 1;
    }

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(?:(?<month>[0-9]{2})(?<day>[0-9]{2})"
            + @"|[./ –-](?<month>[0-9]{1,2})[./ –-](?<day>[0-9]{1,2}))(?:[T ][0-9]{2}:.*)?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[./ –-](?<month>[0-9]{1,2})[./ –-](?<year>[0-9]{4}|[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst { get; }

    [GeneratedRegex(
        @"^(?:[A-Za-z]+,? +)?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>[A-Za-z]+)\.?,?[ -](?<year>[0-9]{4}|[0-9]{2})\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayAndName { get; }

    [GeneratedRegex(@"^(?<name>[A-Za-z]+)\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndDay { get; }

    [GeneratedRegex(
        @"^(?:(?<name>[A-Za-z]+)\.?,?[ -]+(?<year>[0-9]{4})|(?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})"
            + @"|(?<year>[0-9]{4})[/.-](?<month>[0-9]{1,2}))\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthOnly { get; }

    [GeneratedRegex(@"^(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearOnly { get; }

    [GeneratedRegex(
        @"^(?:about|circa|around|approx(?:imately)?\.?|c\.|ca\.|c|~) *(?=[0-9A-Za-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex About { get; }
}
