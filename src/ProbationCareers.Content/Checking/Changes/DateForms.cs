using System.Globalization;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Changes;

/// <summary>Finds a date in a text, in the ways in which people type it.</summary>
internal static class DateForms
{
    /// <summary>
    /// A pattern of the ways in which a date is typed that are not also ways of typing another date; null when there are none.
    /// </summary>
    /// <param name="old">The date, and the start of its period.</param>
    /// <param name="now">The date that took its place: a form that fits both says nothing.</param>
    public static Regex? Of((PartialDate Until, PartialDate? Since) old, (PartialDate Until, PartialDate? Since) now)
    {
        var kept = FormsOf(now.Until).Concat(FormsOf(now.Since)).ToHashSet(StringComparer.Ordinal);
        var forms = FormsOf(old.Until)
            .Concat(FormsOf(old.Since))
            .Concat(PeriodForms(old))
            .Except(PeriodForms(now))
            .Where(form => !kept.Contains(form))
            .Distinct()
            .ToList();
        return forms.Count == 0
            ? null
            : new Regex(
                $@"(?<![\w-])(?:{string.Join('|', forms.OrderByDescending(form => form.Length))})(?![\w-])",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            );
    }

    /// <summary>21 August 2025, 21st Aug 2025, 2025-08-21, 21/08/2025; August 2025, Aug 2025, 2025-08, 08/2025; 2025.</summary>
    private static IEnumerable<string> FormsOf(PartialDate? date)
    {
        if (date is not { Year: { } year })
            yield break;
        var (y, m, d) = (year.ToString(CultureInfo.InvariantCulture), date.Month, date.Day);
        yield return y;
        if (m is not { } month)
            yield break;
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        var names = $"{name}|{name[..3]}\\.?{(month == 9 ? "|Sept\\.?" : "")}";
        yield return $@"(?:{names}),?\s+{y}";
        yield return string.Create(CultureInfo.InvariantCulture, $"{y}-{month:D2}");
        yield return string.Create(CultureInfo.InvariantCulture, $"0?{month}/{y}");
        if (d is not { } day)
            yield break;
        yield return $@"{day}(?:st|nd|rd|th)?\s+(?:{names}),?\s+{y}";
        yield return string.Create(CultureInfo.InvariantCulture, $"{y}-{month:D2}-{day:D2}");
        yield return string.Create(CultureInfo.InvariantCulture, $"0?{day}/0?{month}/{y}");
    }

    /// <summary>2024-25, 2024/25, 2024 to 2025.</summary>
    private static IEnumerable<string> PeriodForms((PartialDate Until, PartialDate? Since) date) =>
        date is { Since.Year: { } from, Until.Year: { } to } && to > from
            ? [string.Create(CultureInfo.InvariantCulture, $@"{from}\s*(?:[-–/]|to|and)\s*(?:{to}|{to % 100:D2})")]
            : [];
}
