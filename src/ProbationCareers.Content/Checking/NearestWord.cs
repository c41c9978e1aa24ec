namespace ProbationCareers.Content.Checking;

/// <summary>Finds the word that was probably meant.</summary>
public static class NearestWord
{
    /// <summary>The longest word that is compared: comparing two takes as many steps as the product of their lengths.</summary>
    private const int LongestWord = 200;

    /// <summary>A sentence that names the nearest candidate, or the given fallback when none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> candidates, string otherwise) =>
        To(word, candidates) is { } nearest ? $"Did you mean '{nearest}'?" : otherwise;

    /// <summary>
    /// The candidate with the fewest letters added, left out, changed or swapped; null when more than a third differ, or more than two of a
    /// short word.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        var limit = Math.Max(2, word.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
            .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= limit && pair.distance < pair.candidate.Length)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>How many letters are added, left out, changed or swapped between two words; null when that is more than a limit.</summary>
    /// <param name="a">One word; capitals count as letters of their own.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">The most that is counted.</param>
    public static int? Distance(string a, string b, int limit) =>
        Math.Abs(a.Length - b.Length) <= limit && Distance(a, b) is var distance && distance <= limit ? distance : null;

    /// <summary>Optimal string alignment distance.</summary>
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
