using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Searching;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>What someone looks for, taken apart: one group for each thing that a page should be about.</summary>
/// <param name="Words">Its words as they stand, mistyped ones mended.</param>
/// <param name="Groups">What it comes to.</param>
/// <param name="Corrections">Words that were taken for others, which they nearly are.</param>
internal sealed record SearchQuery(IReadOnlyList<string> Words, IReadOnlyList<SearchGroup> Groups, IReadOnlyList<Correction> Corrections)
{
    /// <summary>The most words of a query that are looked at: what comes after adds nothing.</summary>
    private const int MostWords = 24;

    /// <summary>The most words that are taken for others: finding the nearest one takes longer than finding pages.</summary>
    private const int MostCorrections = 6;

    /// <summary>Takes a query apart.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="synonyms">Other words, by phrase.</param>
    /// <param name="correct">The known word that an unknown one nearly is; null when it is known, or near to none.</param>
    public static SearchQuery Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms, Func<string, string?> correct)
    {
        var words = SearchText.Words(text).Take(MostWords).ToList();
        var corrections = words
            .Distinct(StringComparer.Ordinal)
            .Where(word => !FillerWords.Contains(word) && !synonyms.ContainsKey(word) && word.Length <= SearchText.LongestWord)
            .Select(word => (Typed: word, Known: correct(word)))
            .Where(word => word.Known is not null)
            .Take(MostCorrections)
            .Select(word => new Correction(word.Typed, word.Known!))
            .ToList();
        words = [.. words.Select(word => corrections.Find(correction => correction.Typed == word)?.Known ?? word)];

        var (groups, fillers) = (new List<SearchGroup>(), new List<SearchGroup>());
        for (var at = 0; at < words.Count; )
        {
            var length = LengthOfPhrase(words, at, synonyms);
            var phrase = string.Join(' ', words.Skip(at).Take(Math.Max(length, 1)));
            IReadOnlyList<string> others = length > 0 ? synonyms[phrase] : [];
            // The fillers within a phrase are part of it only together with its other words.
            var own =
                length > 1 ? [.. words.Skip(at).Take(length).Where(word => !FillerWords.Contains(word))] : new List<string> { words[at] };
            var group = SearchGroup.Of(phrase, own, others);
            var list = length == 0 && FillerWords.Contains(words[at]) ? fillers : groups;
            if (!list.Exists(group.IsSame))
                list.Add(group);
            at += Math.Max(length, 1);
        }

        return new SearchQuery(words, groups.Count > 0 ? groups : fillers, corrections);
    }

    private static int LengthOfPhrase(List<string> words, int at, IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms)
    {
        for (var length = Math.Min(SynonymDocument.LongestPhrase, words.Count - at); length > 0; length--)
        {
            if (synonyms.ContainsKey(string.Join(' ', words.Skip(at).Take(length))))
                return length;
        }

        return 0;
    }
}
