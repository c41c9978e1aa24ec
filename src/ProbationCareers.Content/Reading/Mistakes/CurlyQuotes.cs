namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>The quotes of word processors, which YAML takes for letters.</summary>
internal static class CurlyQuotes
{
    private const string Opening = "“‘„‚«‹”’";
    private const string Closing = "”’“‘»›\"'";

    /// <summary>Whether a character is such a quote.</summary>
    public static bool IsCurly(char sign) => sign is '“' or '”' or '‘' or '’' or '„' or '‚' or '«' or '»' or '‹' or '›';

    /// <summary>The text between curly quotes at both ends of a value; null when it has none, or further ones of the kind inside.</summary>
    public static string? Inside(string value) =>
        value.Length > 2
        && Opening.Contains(value[0], StringComparison.Ordinal)
        && Closing.Contains(value[^1], StringComparison.Ordinal)
        && value.AsSpan(1, value.Length - 2).IndexOfAny("“”«»") < 0
            ? value[1..^1].Trim()
            : null;
}
