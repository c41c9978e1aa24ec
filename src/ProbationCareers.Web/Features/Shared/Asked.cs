namespace ProbationCareers.Web.Features.Shared;

/// <summary>
/// Reads what a reader asks for in the query. Nothing in an address is trusted: values are taken a few at a time, in one line, up to
/// a length, and without control characters. Keys that nobody asks about are not looked at.
/// </summary>
internal static class Asked
{
    /// <summary>The longest value that is read, in characters; what comes after is left out.</summary>
    public const int Longest = 200;

    /// <summary>The first value of a key that holds more than white space, cleaned; null when there is none.</summary>
    public static string? One(IQueryCollection query, string key) => Many(query, key, most: 1) is [var value] ? value : null;

    /// <summary>The values of a key, cleaned, each once and in order.</summary>
    /// <param name="query">The query.</param>
    /// <param name="key">The key; it may be repeated.</param>
    /// <param name="most">How many to read at most.</param>
    public static IReadOnlyList<string> Many(IQueryCollection query, string key, int most) => [.. query[key]
        .OfType<string>()
        .Select(Clean)
        .Where(value => value.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Take(most)];

    /// <summary>A text in one line: control characters and runs of white space become one space.</summary>
    public static string Clean(string text)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        var plain = string.Concat(head.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) || char.IsWhiteSpace(letter) || letter is '\uFFFD' or '\uFFFE' or '\uFFFF' ? ' ' : letter));
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
