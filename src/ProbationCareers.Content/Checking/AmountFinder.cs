using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking;

/// <summary>An amount in a text.</summary>
/// <param name="Index">Where it starts.</param>
/// <param name="Text">How it is written.</param>
/// <param name="Numbers">Its numbers, as they are written: one, or the ends of a range.</param>
internal sealed record TypedAmount(int Index, string Text, IReadOnlyList<string> Numbers);

/// <summary>Finds amounts in a text: at each number it looks at what the number counts.</summary>
internal static class AmountFinder
{
    /// <summary>Numbers in words that are no statistics: two officers may come, and people stay for two years.</summary>
    private const int MostInProse = 12;

    /// <summary>Figures of this many digits are neither years nor ages.</summary>
    private const int LongNumber = 5;

    private static readonly SearchValues<char> DigitStarts = SearchValues.Create("0123456789½¼¾⅓⅔£￡₤€$");

    private static readonly SearchValues<string> WordStarts = SearchValues.Create(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fifteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "half a",
            "a hundred",
            "a thousand",
            "a million",
            "a billion",
            "hundred",
            "thousand",
            "million",
            "billion",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The amounts of a text: those in digits, then those in words.</summary>
    public static IEnumerable<TypedAmount> In(string written)
    {
        var text = WithPlainDigits(written);
        var end = 0;
        for (var at = text.AsSpan().IndexOfAny(DigitStarts); at >= 0; at = Next(text, end, DigitStarts))
        {
            var found = AtDigits(text, at);
            if (found is not null)
                yield return found;
            end = found is null ? AfterNumber(text, at) : at + found.Text.Length;
        }

        end = 0;
        for (var at = text.AsSpan().IndexOfAny(WordStarts); at >= 0; at = Next(text, end, WordStarts))
        {
            var found = at == 0 || !char.IsLetter(text[at - 1]) ? AtWords(text, at) : null;
            if (found is not null)
                yield return found;
            end = at + (found?.Text.Length ?? 1);
        }
    }

    private static TypedAmount? AtDigits(string text, int at)
    {
        if (AmountPatterns.Digits.Match(text, at) is not { Success: true } number)
            return null;
        var counted = AmountPatterns.Counted.Match(text, number.Index + number.Length);
        var isYear = number.Groups["number"].Captures[0].Value is ['1', '9', _, _] or ['2', '0', _, _];
        var isAmount =
            number.Groups["money"].Success
            || counted.Groups["coins"].Success
            || counted.Groups["percent"].Success
            || (number.Groups["scale"].Success && !isYear)
            || (counted.Groups["time"].Success && !IsAlways(text.AsSpan(number.Index)))
            || (counted.Success && !isYear && !counted.Groups["time"].Success)
            || IsLong(text, number);
        return isAmount ? Amount(text, number, counted) : null;
    }

    private static TypedAmount? AtWords(string text, int at)
    {
        if (AmountPatterns.Words.Match(text, at) is not { Success: true } number)
            return null;
        var counted = AmountPatterns.Counted.Match(text, number.Index + number.Length);
        var first = number.Groups["number"].Captures[0].Value;
        var isVague =
            first.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
            || char.ToUpperInvariant(first[0]) is 'H' or 'M' or 'B'
            || first.StartsWith("thousand", StringComparison.OrdinalIgnoreCase);
        var isMany = !isVague && AmountWords.ValueOf(first) > MostInProse;
        var isHalf = first.StartsWith("half a", StringComparison.OrdinalIgnoreCase);
        var isScaled = isMany && first.EndsWith('d') | first.EndsWith('n');
        var isAmount =
            counted.Groups["coins"].Success
            || counted.Groups["percent"].Success
            || (counted.Groups["time"].Success && IsTime(text, number, counted))
            || (counted.Groups["long"].Success && (isMany || isHalf))
            || (counted.Groups["people"].Success && (isMany || (isHalf && first.Length > "half a".Length)))
            || (isScaled && IsMultiple(first));
        return isAmount ? Amount(text, number, counted) : null;
    }

    /// <summary>
    /// Whether a number in words that is followed by weeks, days or hours is an amount: "one day" and "four days of five" are not.
    /// </summary>
    private static bool IsTime(string text, Match number, Match counted)
    {
        if (counted.Value.Contains("month", StringComparison.OrdinalIgnoreCase))
            return true;
        if (number.Value.Equals("one", StringComparison.OrdinalIgnoreCase) || IsAlways(text.AsSpan(number.Index)))
            return false;
        return !text.AsSpan(counted.Index + counted.Length).StartsWith(" of ");
    }

    /// <summary>Saying that something never closes is not an amount.</summary>
    private static bool IsAlways(ReadOnlySpan<char> text) =>
        text.StartsWith("24 hours a day", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("7 days a week", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("seven days a week", StringComparison.OrdinalIgnoreCase);

    private static bool IsMultiple(string number) =>
        number.EndsWith("hundred", StringComparison.OrdinalIgnoreCase)
        || number.EndsWith("thousand", StringComparison.OrdinalIgnoreCase)
        || number.EndsWith("illion", StringComparison.OrdinalIgnoreCase);

    private static bool IsLong(string text, Match number)
    {
        var first = number.Groups["number"].Captures[0];
        if (first.Value.Contains(',', StringComparison.Ordinal))
            return true;
        var digits = first.Value.Count(char.IsAsciiDigit);
        var after = number.Index + number.Length;
        return digits >= LongNumber
            && first.Value[0] != '0'
            && (after == text.Length || !char.IsLetterOrDigit(text[after]))
            && !AmountPatterns.Reference.IsMatch(text, first.Index);
    }

    private static TypedAmount Amount(string text, Match number, Match counted)
    {
        var end = counted.Success ? counted.Index + counted.Length : number.Index + number.Length;
        var scale = number.Groups["scale"].Value;
        return new TypedAmount(
            number.Index,
            text[number.Index..end].TrimEnd(),
            [.. number.Groups["number"].Captures.Select(capture => $"{capture.Value} {scale}".TrimEnd())]
        );
    }

    private static int AfterNumber(string text, int at)
    {
        for (at++; at < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at - 1]); )
            at++;
        return at;
    }

    private static int Next(string text, int from, SearchValues<char> starts)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(starts) : -1;
        return found < 0 ? -1 : from + found;
    }

    private static int Next(string text, int from, SearchValues<string> starts)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(starts) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>A text with 0 to 9 in place of digits of other scripts and widths, character for character.</summary>
    private static string WithPlainDigits(string text) =>
        Ascii.IsValid(text) || !text.Any(character => character > '9' && char.IsDigit(character))
            ? text
            : string.Create(
                text.Length,
                text,
                static (plain, written) =>
                {
                    for (var index = 0; index < written.Length; index++)
                        plain[index] = char.IsDigit(written[index])
                            ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(written[index]))
                            : written[index];
                }
            );
}
