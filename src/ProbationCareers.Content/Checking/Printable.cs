using System.Buffers;
using System.Text;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// What messages quote from files and names, so that it can be shown: in one line, without what a terminal would take for a command, and
/// not at any length.
/// </summary>
internal static class Printable
{
    private const int MostCharacters = 1_000;
    private const int KeptOfTheEnd = 100;

    private const char SymbolForNull = '\u2400';
    private const char SymbolForDelete = '\u2421';

    private static readonly SearchValues<char> Unprintable = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(code => (char)code),
        .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
        '\u2028',
        '\u2029',
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ]);

    /// <summary>A text as it can be shown.</summary>
    public static string Of(string text)
    {
        var most = text.Length > MostCharacters ? $"{text[..(MostCharacters - KeptOfTheEnd)]} … {text[^KeptOfTheEnd..]}" : text;
        if (!most.AsSpan().ContainsAny(Unprintable))
            return most;
        var shown = new StringBuilder(most.Length);
        foreach (var rune in most.EnumerateRunes())
            shown.Append(Shown(rune));
        return shown.ToString();
    }

    /// <summary>A control character as its symbol; half a character has become U+FFFD when the text was split.</summary>
    private static Rune Shown(Rune rune) =>
        rune.Value switch
        {
            < 0x20 => new Rune((char)(SymbolForNull + rune.Value)),
            0x7F => new Rune(SymbolForDelete),
            (>= 0x80 and <= 0x9F) or 0x2028 or 0x2029 => Rune.ReplacementChar,
            _ => rune,
        };
}
