using System.Text;

namespace ProbationCareers.Content;

/// <summary>
/// The order in which readers see names, on every page and with every database: word by word, small and capital letters alike, accents
/// and punctuation left aside, numbers by their value and before letters. Names that are then equal come in the order of their characters.
/// It is worked out here, not by a database's collation or the system's language data, which differ.
/// </summary>
public sealed class AlphabeticalOrder : IComparer<string>
{
    // What stands in a key for a gap between words and for a number: below every letter, in this order.
    private const char Gap = '\u0001';
    private const char Number = '\u0002';

    private AlphabeticalOrder() { }

    /// <summary>The order.</summary>
    public static AlphabeticalOrder ForReaders { get; } = new();

    /// <summary>
    /// The heading under which a name stands in a list by letters: its first letter as a capital, or its first digit; '#' without either.
    /// </summary>
    public static char InitialOf(string name)
    {
        var key = KeyOf(name);
        return key switch
        {
            "" => '#',
            [Number, _, var digit, ..] => digit,
            _ => char.ToUpperInvariant(key[0]),
        };
    }

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return string.CompareOrdinal(x, y);
        var byName = string.CompareOrdinal(KeyOf(x), KeyOf(y));
        return byName != 0 ? byName : string.CompareOrdinal(x, y);
    }

    /// <summary>A text whose ordinal order is the order of names.</summary>
    private static string KeyOf(string name)
    {
        var plain = string.Concat(name.Where(letter => !LetterFolding.IsMark(letter) && !IsApostrophe(letter)).Select(LetterFolding.Of));
        var key = new StringBuilder(plain.Length + 4);
        for (var at = 0; at < plain.Length; )
        {
            if (char.IsAsciiDigit(plain[at]))
                at = AddNumber(key, plain, at);
            else if (char.IsLetterOrDigit(plain[at]) || char.IsSurrogate(plain[at]))
                key.Append(plain[at++]);
            else
                at = AddGap(key, at);
        }

        return key.Length > 0 && key[^1] == Gap ? key.ToString(0, key.Length - 1) : key.ToString();
    }

    /// <summary>Adds a number so that longer ones come later: its length, then its digits. "1,250" is one number.</summary>
    /// <returns>Where the text goes on.</returns>
    private static int AddNumber(StringBuilder key, string plain, int at)
    {
        var digits = new StringBuilder();
        for (; at < plain.Length && (char.IsAsciiDigit(plain[at]) || IsThousandsComma(plain, at)); at++)
        {
            if (plain[at] != ',' && (digits.Length > 0 || plain[at] != '0'))
                digits.Append(plain[at]);
        }

        if (digits.Length == 0)
            digits.Append('0');
        key.Append(Number).Append((char)(Number + digits.Length)).Append(digits);
        return at;
    }

    private static int AddGap(StringBuilder key, int at)
    {
        if (key.Length > 0 && key[^1] != Gap)
            key.Append(Gap);
        return at + 1;
    }

    private static bool IsThousandsComma(string plain, int at) =>
        plain[at] == ','
        && at > 0
        && char.IsAsciiDigit(plain[at - 1])
        && at + 3 < plain.Length
        && plain.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (at + 4 == plain.Length || !char.IsAsciiDigit(plain[at + 4]));

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';
}

/// <summary>Puts things into the order in which readers see them.</summary>
public static class AlphabeticalLists
{
    /// <summary>Sorts by name.</summary>
    /// <param name="items">What to sort.</param>
    /// <param name="name">The name that readers see.</param>
    /// <param name="key">What tells two of the same name apart: a key or an address.</param>
    public static IReadOnlyList<T> InAlphabeticalOrder<T>(this IEnumerable<T> items, Func<T, string> name, Func<T, string> key) =>
        [.. items.OrderBy(name, AlphabeticalOrder.ForReaders).ThenBy(key, StringComparer.Ordinal)];
}
