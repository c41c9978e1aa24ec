namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Quotes that are not closed, closed too early, or hold a backslash that YAML reads.</summary>
internal static class QuoteMistakes
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    /// <summary>The mistake of a value's quotes; null when they are in order.</summary>
    public static YamlMistake? Of(LineParts parts, int line)
    {
        var value = parts.Value;
        if (value[0] is not ('"' or '\''))
            return null;
        var (quote, name) = (value[0], value[0] == '"' ? "double" : "single");
        var at = parts.ValueIndex + 1;
        if (quote == '"' && WrongEscape(value) is > 0 and var backslash)
            return parts.Mistake(
                line,
                at + backslash,
                $"YAML reads the backslash in {parts.Name} together with the character after it.",
                Inner(value, quote)
            );
        var end = End(value, quote);
        if (end < 0)
        {
            var mended = parts.Before + (CurlyQuotes.IsCurly(value[^1]) ? value[..^1] : value) + quote;
            return new(line, at, $"The {name} quote at the start of {parts.Name} is not closed.", $"Write: {Shown.Line(mended)}", mended);
        }

        if (value[(end + 1)..].TrimStart() is not { Length: > 0 } rest || rest[0] == '#')
            return null;
        var whole = parts.Before + Quoted.Of(value[^1] == quote && !ClosesAWord(value, end) ? value[1..^1] : value);
        return new(
            line,
            at + end,
            $"The {name} quote at the start of {parts.Name} is closed here, and more text follows.",
            $"Write: {Shown.Line(whole)}",
            whole
        );
    }

    /// <summary>
    /// Whether a quote ends what it stands behind, as in "Help" is not "control": then the first and the last are no pair.
    /// </summary>
    private static bool ClosesAWord(string value, int at) => !char.IsWhiteSpace(value[at - 1]) && !char.IsLetterOrDigit(value[at + 1]);

    private static string Inner(string value, char quote) => value.Length > 1 && value[^1] == quote ? value[1..^1] : value[1..];

    /// <summary>The index of the closing quote; -1 when there is none.</summary>
    private static int End(string value, char quote)
    {
        for (var index = 1; index < value.Length; index++)
        {
            if (quote == '"' && value[index] == '\\')
                index++;
            else if (value[index] == quote && quote == '\'' && index + 1 < value.Length && value[index + 1] == quote)
                index++;
            else if (value[index] == quote)
                return index;
        }

        return -1;
    }

    private static int WrongEscape(string value)
    {
        for (
            var index = value.IndexOf('\\', StringComparison.Ordinal);
            index >= 0 && index + 1 < value.Length;
            index = value.IndexOf('\\', index + 2)
        )
        {
            if (!Escapes.Contains(value[index + 1], StringComparison.Ordinal))
                return index;
            if (index + 2 >= value.Length)
                break;
        }

        return -1;
    }
}
