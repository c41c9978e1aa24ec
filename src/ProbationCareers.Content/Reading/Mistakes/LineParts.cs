using System.Buffers;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>A line of YAML in its parts: what comes before the value, and the value.</summary>
/// <param name="Before">Indentation, hyphens and the key with its colon and the spaces after it.</param>
/// <param name="Key">The key; empty for an entry of a list that is a value alone.</param>
/// <param name="Value">The value, without spaces at its end.</param>
internal sealed partial record LineParts(string Before, string Key, string Value)
{
    /// <summary>The index of the value's first character in the line.</summary>
    public int ValueIndex => Before.Length;

    /// <summary>How a message names the value.</summary>
    public string Name => Key.Length > 0 ? $"the value of '{Key}'" : "this entry";

    /// <summary>The same at the start of a sentence.</summary>
    public string NameAtStart => Key.Length > 0 ? $"The value of '{Key}'" : "This entry";

    /// <summary>Reads a line; null when it has neither a key nor the hyphen of a list.</summary>
    public static LineParts? Of(string line) =>
        Pattern.Match(line) is { Success: true } match
            ? new(match.Groups["before"].Value, match.Groups["key"].Value, match.Groups["value"].Value.TrimEnd())
            : null;

    /// <summary>A mistake that is mended by putting quotes round a text.</summary>
    public YamlMistake Mistake(int line, int column, string what, string text)
    {
        var mended = Before + Quoted.Of(text);
        return new(line, column, what, $"Put it in quotes: {Shown.Line(mended)}", mended);
    }

    [GeneratedRegex(@"^(?<before> *(?:- +)*(?:(?<key>[A-Za-z][\w-]*) *:[ \t]+)?)(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}

/// <summary>Text as YAML takes it literally.</summary>
internal static class Quoted
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",[]{}#&*!|>'\"%@`:");

    /// <summary>A text between double quotes; between single ones when it holds double quotes or backslashes.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    /// <summary>A text as an item of a list in brackets: in quotes where it needs them.</summary>
    public static string AsItem(string text) => text.AsSpan().ContainsAny(Signs) || text.StartsWith('-') ? Of(text) : text;
}

/// <summary>How much of a line a message shows.</summary>
internal static class Shown
{
    private const int Most = 100;

    /// <summary>A line to be typed, or the start of a long one; with the full stop of its sentence.</summary>
    public static string Line(string line)
    {
        var text = line.Trim();
        return text.Length <= Most ? $"{text}" : $"{text[..Most].TrimEnd()} …";
    }
}
