using ProbationCareers.Content.Figures;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Values that YAML reads without complaint, and other than they look.</summary>
internal static class TextMistakes
{
    /// <summary>The mistake of a single value; null when it is as it looks.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="scalar">The value.</param>
    /// <param name="lines">The lines of the YAML.</param>
    public static YamlMistake? Of(KeyShape key, YamlScalarNode scalar, string[] lines)
    {
        var (line, column) = ((int)scalar.Start.Line, (int)scalar.Start.Column);
        if (line < 1 || line > lines.Length)
            return null;
        var text = lines[line - 1];
        var value = scalar.Value ?? "";
        if (!scalar.Anchor.IsEmpty || IsTagged(scalar))
            return Label(text, line, column);
        if (scalar.Style != ScalarStyle.Plain || !IsProse(key))
            return null;
        if (value.Length == 0)
            return Commented(key, text, line);
        if (CurlyQuotes.Inside(value) is { } bare && line == scalar.End.Line)
            return new(
                line,
                column,
                $"YAML does not read curly quotes as quotes, so readers would see those round the value of '{key.Name}'.",
                $"Write {Quoted.Of(bare)}; if they belong to the text, {Quoted.Of(value)}.",
                ""
            );
        if (value[^1] == '"' && value.IndexOf('"', StringComparison.Ordinal) == value.Length - 1)
            return new(
                line,
                column,
                $"The value of '{key.Name}' ends with a double quote that was not opened.",
                $"Write {Quoted.Of(value[..^1])}",
                ""
            );
        return Comment(key, scalar, text, line);
    }

    /// <summary>What to type where keys or a list stand and text has to be; null when nothing better is known.</summary>
    public static string? OfNoText(YamlNode node, string[] lines)
    {
        if (node.Start.Line != node.End.Line && node is not YamlMappingNode || node.Start.Line < 1 || node.Start.Line > lines.Length)
            return null;
        var line = lines[node.Start.Line - 1];
        var from = (int)node.Start.Column - 1;
        if (from < 0 || from >= line.Length)
            return null;
        var text = line[from..].Trim();
        return
            text.StartsWith("{{", StringComparison.Ordinal)
            || (
                node is YamlMappingNode { Children.Count: 1 }
                && text[0] is not '{'
                && text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
                && !KnownKeys.Contains(text[..colon])
            )
            ? $"Put the text in quotes: {Shown.Line(Quoted.Of(text))}"
            : null;
    }

    /// <summary>A word after '&amp;' or '!' names or types a value in YAML, and is not part of it.</summary>
    private static YamlMistake? Label(string text, int line, int column)
    {
        var from = Math.Clamp(column - 1, 0, text.Length);
        var sign = text.AsSpan(from).IndexOfAny('&', '!') is >= 0 and var after
            ? from + after
            : text.AsSpan(0, from).LastIndexOfAny('&', '!');
        if (sign < 0)
            return null;
        return new(
            line,
            sign + 1,
            $"YAML reads the word after '{text[sign]}' as a label and leaves it out.",
            $"Put the value in quotes: {Shown.Line(Quoted.Of(text[sign..].Trim()))}",
            ""
        );
    }

    /// <summary>A value that starts with a number sign is none.</summary>
    private static YamlMistake? Commented(KeyShape key, string text, int line)
    {
        if (LineParts.Of(text) is not { } parts || parts.Key != key.Name || parts.Value[0] != '#')
            return null;
        return parts.Mistake(
            line,
            parts.ValueIndex + 1,
            $"Everything from '#' on is a comment, so '{key.Name}' has no value.",
            parts.Value
        );
    }

    /// <summary>Text after a number sign is a comment, and readers would miss it.</summary>
    private static YamlMistake? Comment(KeyShape key, YamlScalarNode scalar, string text, int line)
    {
        if (scalar.Start.Line != scalar.End.Line)
            return null;
        var end = Math.Clamp((int)scalar.End.Column - 1, 0, text.Length);
        var rest = text[end..];
        if (!rest.TrimStart().StartsWith('#'))
            return null;
        var sign = rest.IndexOf('#', StringComparison.Ordinal);
        var from = Math.Clamp((int)scalar.Start.Column - 1, 0, end);
        return new(
            line,
            end + sign + 1,
            $"Everything from '#' on is a comment, and not part of the value of '{key.Name}'.",
            $"If it belongs to the value, write {Shown.Line(Quoted.Of(text[from..].Trim()))}; if not, put it on a line of its own.",
            ""
        );
    }

    /// <summary>Whether a value is text for readers, and not a word, a date or the name of something.</summary>
    private static bool IsProse(KeyShape key) =>
        key.ValueType == typeof(FigureText)
        || (
            key.ValueType == typeof(string)
            && key is { RefersTo: null, IsWebAddress: false, IsSlug: false, IsFigureKey: false, IsShownFigure: false }
        );

    private static bool IsTagged(YamlNode node) =>
        !node.Tag.IsEmpty && !node.Tag.IsNonSpecific && !node.Tag.Value.StartsWith("tag:yaml.org", StringComparison.Ordinal);
}
