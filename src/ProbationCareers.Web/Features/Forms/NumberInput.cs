using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProbationCareers.Web.Features.Forms;

/// <summary>
/// Reads numbers as people in Britain write them: a comma or a space between thousands, a full stop before decimals, and halves and
/// quarters as fractions. What could mean two things is not a number: <c>1,25</c>, <c>1.250</c> and <c>1.250,5</c> are for the reader to
/// put right.
/// </summary>
internal static partial class NumberInput
{
    private const string FractionSigns = "½¼¾⅓⅔⅛⅜⅝⅞";

    /// <summary>The fractions of <see cref="FractionSigns"/>, in the same order.</summary>
    private static readonly string[] Fractions = ["1/2", "1/4", "3/4", "1/3", "2/3", "1/8", "3/8", "5/8", "7/8"];

    /// <summary>Reads a number of at most two decimals, 0 or more; null when the text is not one, or could mean two things.</summary>
    public static decimal? Read(string text)
    {
        if (Form.Match(Plain(text)) is not { Success: true } match)
            return null;
        var digits = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        if (!decimal.TryParse(digits.Length == 0 ? "0" : digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        if (match.Groups["decimals"] is { Success: true, Value: var decimals })
            return decimal.TryParse($"0.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part)
                ? number + part
                : null;
        if (!match.Groups["over"].Success)
            return number;
        var (top, bottom) = (
            int.Parse(match.Groups["over"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["under"].ValueSpan, CultureInfo.InvariantCulture)
        );
        return top < bottom ? number + Math.Round((decimal)top / bottom, 2) : null;
    }

    /// <summary>Reads an amount of money in whole pounds, such as "£26,000" or "26k"; null when the text is not one.</summary>
    public static int? ReadPounds(string text)
    {
        var plain = Plain(text).TrimStart('£').TrimStart();
        var thousands = plain is [.., 'k' or 'K'];
        var amount = Read(thousands ? plain[..^1].TrimEnd() : plain) * (thousands ? 1000 : 1);
        return amount <= int.MaxValue && amount == decimal.Truncate(amount.Value) ? (int)amount : null;
    }

    /// <summary>Reads a whole number; one that is too large is the largest. Null when the text is not one.</summary>
    public static int? ReadWhole(string text) =>
        Read(text) is { } number && number == decimal.Truncate(number) ? (int)Math.Min(number, int.MaxValue) : null;

    /// <summary>
    /// Digits of every script and the wide signs of East Asian keyboards become plain ones, and fractions are spelled out.
    /// </summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (letter.IsBmp && FractionSigns.IndexOf((char)letter.Value, StringComparison.Ordinal) is var sign and >= 0)
                plain.Append(' ').Append(Fractions[sign]);
            else if (Rune.GetUnicodeCategory(letter) == UnicodeCategory.DecimalDigitNumber)
                plain.Append((int)Rune.GetNumericValue(letter));
            else if (Rune.IsWhiteSpace(letter))
                plain.Append(' ');
            else
                plain.Append(
                    letter.Value switch
                    {
                        '，' => ",",
                        '．' => ".",
                        '／' or '⁄' or '∕' => "/",
                        '￡' => "£",
                        _ => letter.ToString(),
                    }
                );
        }

        return plain.ToString().Trim();
    }

    [GeneratedRegex(
        @"^(?:(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:\.(?<decimals>[0-9]{1,2})?|(?: +"
            + @"| ?- ?)(?<over>[0-9])/(?<under>[2-9]))?|\.(?<decimals>[0-9]{1,2})|(?<over>[0-9])/(?<under>[2-9]))\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form { get; }
}
