namespace ProbationCareers.Content.Checking;

/// <summary>Finds the word that was probably meant.</summary>
public static class NearestWord
{
    /// <summary>The longest word that is compared: comparing two takes as many steps as the product of their lengths.</summary>
    private const int LongestWord = 200;

    private const int LongestOnStack = 200;

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
            .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant(), limit)))
            .Where(pair => pair.distance is { } distance && distance < pair.candidate.Length)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>
    /// How many letters are added, left out, changed or swapped between two words (optimal string alignment distance); null when that is
    /// more than a limit.
    /// </summary>
    /// <param name="a">One word; capitals count as letters of their own.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">The most that is counted.</param>
    public static int? Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return null;
        var width = b.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[width * 3] : new int[width * 3];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A later row is no lower, but for one letter swapped with the row before last.
            if (least > limit + 1)
                return null;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length] <= limit ? last[b.Length] : null;
    }
}
