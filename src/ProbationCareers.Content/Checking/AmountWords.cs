using System.Collections.Frozen;
using System.Globalization;

namespace ProbationCareers.Content.Checking;

/// <summary>Numbers as people write them: 1,250, 2½, twenty-one, three hundred and fifty.</summary>
internal static class AmountWords
{
    private static readonly string[] Tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, decimal> Values = NumberWords
        .ZeroToTwenty.Index()
        .Skip(1)
        .Select(word => (word.Item, Value: (decimal)word.Index))
        .Concat(Tens.Index().Select(word => (word.Item, Value: (decimal)((word.Index + 3) * 10))))
        .Concat([("half", 0.5m), ("quarter", 0.25m), ("dozen", 12m)])
        .ToFrozenDictionary(word => word.Item1, word => word.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Multiples = new Dictionary<string, decimal>
    {
        ["hundred"] = 100,
        ["k"] = 1_000,
        ["thousand"] = 1_000,
        ["m"] = 1_000_000,
        ["million"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that add nothing: half a million, one and a half.</summary>
    private static readonly FrozenSet<string> Joining = new[] { "a", "an", "and" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<char, decimal> Fractions = new Dictionary<char, decimal>
    {
        ['½'] = 0.5m,
        ['¼'] = 0.25m,
        ['¾'] = 0.75m,
        ['⅓'] = 0.33m,
        ['⅔'] = 0.67m,
    }.ToFrozenDictionary();

    /// <summary>The value of a number.</summary>
    /// <param name="written">As it is written, with what multiplies it: 26k, 2½, twenty-one thousand.</param>
    /// <returns>Null when it is no number that can be worked out.</returns>
    public static decimal? ValueOf(string written)
    {
        var (total, part, any) = (0m, 0m, false);
        foreach (var word in Parts(written))
        {
            if (Multiples.TryGetValue(word, out var multiple))
            {
                part = (part == 0 ? 1 : part) * multiple;
                if (multiple >= 1_000)
                    (total, part) = (total + part, 0);
            }
            else if (NumberOf(word) is { } number)
                part += number;
            else if (!Joining.Contains(word))
                return null;
            any = true;
            if (total + part > 1_000_000_000_000m)
                return null;
        }

        return any ? total + part : null;
    }

    private static IEnumerable<string> Parts(string written)
    {
        var start = 0;
        for (var index = 1; index <= written.Length; index++)
        {
            if (index < written.Length && KindOf(written[index]) == KindOf(written[start]) && KindOf(written[start]) != Kind.Fraction)
                continue;
            if (KindOf(written[start]) != Kind.Between)
                yield return written[start..index];
            start = index;
        }
    }

    private static Kind KindOf(char character) =>
        char.IsAsciiDigit(character) || character is '.' or ',' ? Kind.Digits
        : Fractions.ContainsKey(character) ? Kind.Fraction
        : char.IsAsciiLetter(character) ? Kind.Letters
        : Kind.Between;

    private static decimal? NumberOf(string word)
    {
        if (Values.TryGetValue(word, out var value))
            return value;
        if (word.Length == 1 && Fractions.TryGetValue(word[0], out var fraction))
            return fraction;
        return decimal.TryParse(
            word.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var digits
        )
            ? digits
            : null;
    }

    private enum Kind
    {
        Between,
        Digits,
        Fraction,
        Letters,
    }
}
