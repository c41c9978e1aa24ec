using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Finds amounts that somebody typed into a text: pounds, percentages, lengths of time and numbers of people. They belong to
/// figures, which have a date and a source. Years, dates, band numbers and levels are no amounts.
/// </summary>
internal static partial class TypedAmounts
{
    private static readonly FrozenDictionary<string, decimal> NumberWords = new[]
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    }.Index().ToFrozenDictionary(word => word.Item, word => (decimal)(word.Index + 1), StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes each amount in a text as a problem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of a character of it.</param>
    /// <param name="scope">The file that it is in.</param>
    public static void Refuse(string text, Func<int, Position> at, FileScope scope)
    {
        if (!MayHoldAny(text)) return;
        foreach (var match in Pattern.Matches(text).Cast<Match>())
        {
            scope.Problems.Add(
                at(match.Index),
                ProblemRule.TypedAmount,
                $"The amount '{match.Value}' is typed into the text, where it has neither date nor source.",
                Remedy(match, scope.Data));
        }
    }

    private static bool MayHoldAny(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') || text.Contains("month", StringComparison.OrdinalIgnoreCase);

    private static string Remedy(Match match, SharedData data)
    {
        var values = match.Groups["number"].Captures.Select(capture => ValueOf(capture.Value)).OfType<decimal>().ToList();
        var keys = data.Figures.Values
            .Where(figure => values.Contains(figure.Value) || (figure.ValueTo is { } to && values.Contains(to)))
            .OrderByDescending(figure => Fits(figure.Unit, match.Value))
            .ThenBy(figure => figure.Key, StringComparer.Ordinal)
            .Take(3)
            .Select(figure => $"{{{{ {figure.Key} }}}}")
            .ToList();
        return keys.Count == 0
            ? "Add a figure to a file of content/figures and write its key in double braces: {{ key }}."
            : $"Write {string.Join(" or ", keys)}, if it is the same fact; or add a figure of its own.";
    }

    private static bool Fits(FigureUnit unit, string written) => unit switch
    {
        FigureUnit.PoundsAYear or FigureUnit.Pounds => written.Contains('£', StringComparison.Ordinal) || written.Contains("pound", StringComparison.OrdinalIgnoreCase),
        FigureUnit.Percent => written.Contains('%', StringComparison.Ordinal) || written.Contains("cent", StringComparison.OrdinalIgnoreCase),
        FigureUnit.Months => written.Contains("month", StringComparison.OrdinalIgnoreCase),
        FigureUnit.HoursAWeek or FigureUnit.Hours => written.Contains("hour", StringComparison.OrdinalIgnoreCase),
        FigureUnit.Days or FigureUnit.WorkingDays => written.Contains("day", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>The value of a number; null when it is larger than any figure can be.</summary>
    private static decimal? ValueOf(string written) => NumberWords.TryGetValue(written, out var word)
        ? word
        : decimal.TryParse(written.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string Digits = @"(?<number>\d+(?:,\d{3})*(?:\.\d+)?)";
    private const string Span = @"(?:\s?(?:–|-|to|or|and)\s?£?";
    private const string Words = "(?<number>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

    [GeneratedRegex(
        $@"£\s?{Digits}{Span}{Digits})?(?:\s?(?:k|million|billion)\b)?"
        + $@"|(?<![\w.]){Digits}{Span}{Digits})?\s?(?:%|per\s?cent\b|percent\b|pounds\b)"
        + $@"|(?<![\w.]){Digits}{Span}{Digits})?[\s-](?:months?|weeks?|days?|hours?)\b"
        + $@"|\b{Words}{Span}{Words})?[\s-]months?\b"
        + $@"|(?<![\w.]){Digits}\s(?:people|staff|officers|trainees|learners|places|applications|applicants|prisoners|residents|employees|beds|hostels|vacancies)\b"
        + @"|(?<![\w.£])(?<number>\d{1,3}(?:,\d{3})+)(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern { get; }
}
