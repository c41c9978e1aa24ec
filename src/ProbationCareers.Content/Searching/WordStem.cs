using System.Buffers;

namespace ProbationCareers.Content.Searching;

/// <summary>
/// What the forms of a word have in common, so that "supervise", "supervising" and "supervision" count as one. It only has to tell whether
/// a page speaks of something: the search has a stemmer of its own.
/// </summary>
internal static class WordStem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Ends that make another kind of word, the longest first.</summary>
    private static readonly string[] Derivations =
    [
        "ations",
        "ation",
        "ative",
        "ition",
        "itive",
        "ions",
        "ion",
        "ments",
        "ment",
        "ance",
        "ence",
        "ness",
        "ity",
        "ive",
        "ful",
        "ist",
        "ly",
        "al",
    ];

    /// <summary>The fewest letters that a word keeps when such an end is taken off.</summary>
    private const int ShortestRoot = 5;

    /// <summary>The stem of a word in lower case.</summary>
    public static string Of(string word)
    {
        var stem = Inflected(word);
        var end = Array.Find(Derivations, end => stem.Length >= end.Length + ShortestRoot && stem.EndsWith(end, StringComparison.Ordinal));
        return WithoutLastVowel(end is null ? stem : stem[..^end.Length]);
    }

    /// <summary>The word without the ends of plurals and of verbs.</summary>
    private static string Inflected(string word)
    {
        var plain = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');
        if (plain.Length > 4 && (plain.EndsWith("ies", StringComparison.Ordinal) || plain.EndsWith("ied", StringComparison.Ordinal)))
            return plain[..^2];
        foreach (var end in (string[])["ing", "ed"])
        {
            if (
                plain.Length > end.Length + 2
                && plain.EndsWith(end, StringComparison.Ordinal)
                && plain[..^end.Length].AsSpan().IndexOfAny(Vowels) >= 0
            )
                return WithoutDouble(plain[..^end.Length]);
        }

        if (
            plain.Length > 4
            && plain.EndsWith("es", StringComparison.Ordinal)
            && (
                plain[^3] is 's' or 'x' or 'z'
                || plain[..^2].EndsWith("ch", StringComparison.Ordinal)
                || plain[..^2].EndsWith("sh", StringComparison.Ordinal)
            )
        )
            return plain[..^2];
        return plain.Length > 3 && plain[^1] == 's' && plain[^2] is not ('s' or 'u' or 'i') ? plain[..^1] : plain;
    }

    /// <summary>"planning" comes from "plan", but "calling" from "call".</summary>
    private static string WithoutDouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static string WithoutLastVowel(string stem) =>
        stem switch
        {
            { Length: > 3 } when stem[^1] == 'e' => stem[..^1],
            { Length: > 2 } when stem[^1] == 'y' && !Vowels.Contains(stem[^2]) => stem[..^1] + 'i',
            _ => stem,
        };
}
