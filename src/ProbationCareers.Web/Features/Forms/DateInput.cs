using System.Globalization;
using System.Text.RegularExpressions;
using ProbationCareers.Content;

namespace ProbationCareers.Web.Features.Forms;

/// <summary>
/// Reads dates as people in Britain write them, the day before the month, beside the forms that the site's own addresses use.
/// </summary>
internal static partial class DateInput
{
    /// <summary>The fewest letters of a month's name: with fewer, two months begin alike.</summary>
    private const int ShortestMonth = 3;

    /// <summary>
    /// Reads a day, a month or a year, such as "8/9/2025", "8 Sept 2025", "September 2025", "2025-09" or "about 2023"; null when it is
    /// none.
    /// </summary>
    public static PartialDate? Read(string text)
    {
        var plain = text.Trim().ToLowerInvariant();
        if (PartialDate.TryParse(plain, out var own))
            return own.Year is null ? null : own;
        if (Form.Match(plain) is not { Success: true } match)
            return null;
        if (MonthOf(match.Groups["month"].Value) is not { } month)
            return null;
        var day = match.Groups["day"] is { Success: true, Value: var number } ? $"-{number.PadLeft(2, '0')}" : "";
        return PartialDate.TryParse($"{match.Groups["about"].Value}{match.Groups["year"].Value}-{month:00}{day}", out var date)
            ? date
            : null;
    }

    private static int? MonthOf(string text)
    {
        if (char.IsAsciiDigit(text[0]))
            return int.Parse(text, CultureInfo.InvariantCulture);
        var at = Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
            name => text.Length >= ShortestMonth && name.StartsWith(text, StringComparison.OrdinalIgnoreCase)
        );
        return at < 0 ? null : at + 1;
    }

    [GeneratedRegex(
        @"^(?<about>about )?(?:(?:(?<day>[0-9]{1,2})(?<sign>[/.-]))?(?<month>[0-9]{1,2})[/.-]|(?:(?<day>[0-9]{1,2})(?:st|nd|rd"
            + @"|th)? )?(?<month>[a-z]+)\.?,? )(?<year>[12][0-9]{3})\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form { get; }
}
