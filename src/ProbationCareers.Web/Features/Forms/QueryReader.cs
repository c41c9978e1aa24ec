using System.Text;

namespace ProbationCareers.Web.Features.Forms;

/// <summary>
/// Reads what a reader asks for in the query. Nothing in an address is trusted: of each key a few values are taken, each in one line, up
/// to a length, and without control characters. Of keys that no one asks about, no value is read.
/// </summary>
internal static class QueryReader
{
    /// <summary>The longest value that is read, in characters; what comes after is left out.</summary>
    public const int Longest = 200;

    /// <summary>How many things that are left out are named.</summary>
    private const int MostLeftOut = 5;

    /// <summary>Starts of keys that other sites put into addresses.</summary>
    private static readonly string[] KeysOfOthers = ["utm_", "gclid", "fbclid", "mc_"];

    /// <summary>The first value of a key that holds more than white space, cleaned; null when there is none.</summary>
    public static string? One(IQueryCollection query, string key) => Many(query, key, 1) is [var value] ? value : null;

    /// <summary>The first values of a key that hold more than white space, cleaned.</summary>
    /// <param name="query">The query.</param>
    /// <param name="key">The key.</param>
    /// <param name="most">How many are read; those after them are left out.</param>
    public static IReadOnlyList<string> Many(IQueryCollection query, string key, int most) =>
        [.. query[key].OfType<string>().Select(Clean).Where(value => value.Length > 0).Take(most)];

    /// <summary>
    /// What of a query cannot be used whatever it says: keys that no one asks about, and several values where one is taken.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="known">The keys that are asked about; of each one value is taken.</param>
    public static IReadOnlyList<string> LeftOut(IQueryCollection query, IEnumerable<string> known)
    {
        var keys = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = query
            .Keys.Where(key => !keys.Contains(key) && !KeysOfOthers.Any(start => key.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            .Select(Clean)
            .Where(key => key.Length > 0)
            .Select(key => $"We do not ask about “{key}”, or not any more. We left it out.");
        var repeated = keys.Where(key => Many(query, key, 2).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(key => $"“{key}” stands more than once in the address. We took the first.");
        List<string> all = [.. repeated.Concat(unknown).Take(MostLeftOut + 1)];
        return all.Count > MostLeftOut ? [.. all.Take(MostLeftOut), "And more in the address that we could not use."] : all;
    }

    /// <summary>Control characters, halves of characters and runs of white space become one space.</summary>
    public static string Clean(string text)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        var plain = string.Concat(
            head.EnumerateRunes()
                .Select(letter =>
                    Rune.IsControl(letter) || Rune.IsWhiteSpace(letter) || letter == Rune.ReplacementChar ? " " : letter.ToString()
                )
        );
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
