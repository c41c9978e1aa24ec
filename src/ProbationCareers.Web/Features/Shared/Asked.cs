using System.Text;

namespace ProbationCareers.Web.Features.Shared;

/// <summary>
/// Reads what a reader asks for in the query. Nothing in an address is trusted: of each key a few values are taken, each in one line, up
/// to a length, and without control characters. Keys that nobody asks about are not looked at.
/// </summary>
internal static class Asked
{
    /// <summary>The longest value that is read, in characters; what comes after is left out.</summary>
    public const int Longest = 200;

    /// <summary>The first value of a key that holds more than white space, cleaned; null when there is none.</summary>
    public static string? One(IQueryCollection query, string key) =>
        Many(query, key, 1) is [var value] ? value : null;

    /// <summary>The first values of a key that hold more than white space, cleaned.</summary>
    /// <param name="query">The query.</param>
    /// <param name="key">The key.</param>
    /// <param name="most">How many are read; those after them are left out.</param>
    public static IReadOnlyList<string> Many(IQueryCollection query, string key, int most) =>
        [.. query[key].OfType<string>().Select(Clean).Where(value => value.Length > 0).Take(most)];

    /// <summary>Control characters, halves of characters and runs of white space become one space.</summary>
    public static string Clean(string text)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        var plain = string.Concat(head.EnumerateRunes().Select(letter => Rune.IsControl(letter) || Rune.IsWhiteSpace(letter) || letter == Rune.ReplacementChar ? " " : letter.ToString()));
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
