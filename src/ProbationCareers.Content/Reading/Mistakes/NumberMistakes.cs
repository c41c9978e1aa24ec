using System.Globalization;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Reads numbers as people write them, to say how content writes them: with digits alone.</summary>
internal static partial class NumberMistakes
{
    /// <summary>The number that a text most likely means; null when it means none, or several.</summary>
    public static decimal? Meant(string text)
    {
        var plain = text.Trim();
        var word = NumberWords.ZeroToTwenty.ToList().FindIndex(name => name.Equals(plain, StringComparison.OrdinalIgnoreCase));
        if (word >= 0)
            return word;
        if (Pattern.Match(plain) is not { Success: true } match)
            return null;
        var digits = Separators.Replace(match.Groups["number"].Value, "");
        if (
            !decimal.TryParse(
                digits,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
            || number > 1_000_000_000_000m
        )
            return null;
        return match.Groups["times"].Value switch
        {
            "" => number,
            "m" when match.Groups["money"].Length == 0 => null, // Millions, months or metres.
            var times => number * Times(times),
        };
    }

    private static decimal Times(string word) =>
        word.ToUpperInvariant() switch
        {
            "HUNDRED" => 100,
            "K" or "THOUSAND" => 1000,
            "BN" or "BILLION" => 1_000_000_000,
            _ => 1_000_000,
        };

    /// <summary>A number as content writes it.</summary>
    public static string Written(decimal number) => (number / 1.0000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>The ends of a span such as "12 to 18"; null when a text is none.</summary>
    public static (string From, string To)? Span(string text) =>
        SpanPattern.Match(text.Trim()) is { Success: true } match
        && Meant(match.Groups["from"].Value) is { } from
        && Meant(match.Groups["to"].Value) is { } to
            ? (Written(from), Written(to))
            : null;

    [GeneratedRegex(
        @"^(?:about |around |over |up to |[~<>≈] ?)?"
            + @"(?<money>[£$€]?) ?(?<number>-?[0-9]{1,3}(?:[, \u00A0\u202F][0-9]{3})+(?:\.[0-9]+)?|-?[0-9]+(?:\.[0-9]+)?) ?"
            + @"(?:(?<times>k|m|bn|hundred|thousand|million|billion)\b)?[+]?(?! ?(?:dozens?|score|trillion|tn)\b) ?(?:%|[a-z. ]*)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"[, \u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators { get; }

    [GeneratedRegex(
        @"^(?<from>[£0-9,.]+k?) ?(?:-|–|—|to|and) ?(?<to>[£0-9,.]+k? ?[a-z ]*)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SpanPattern { get; }
}
