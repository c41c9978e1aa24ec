using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Searching;

/// <summary>The words of a text, by their stems, in order.</summary>
internal sealed partial class TextWords
{
    /// <summary>How many words may stand between two words of a phrase.</summary>
    private const int Gap = 2;

    private readonly List<string> _stems;
    private readonly HashSet<string> _all;

    /// <summary>Takes texts apart.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="stems">The stems of words that other texts have: most texts have most words in common.</param>
    public TextWords(IEnumerable<string> texts, ConcurrentDictionary<string, string> stems)
    {
        _stems = [.. texts.SelectMany(Of).Select(word => stems.GetOrAdd(word.Text, WordStem.Of))];
        _all = [.. _stems];
    }

    /// <summary>The words of a text in lower case, each with its place.</summary>
    public static IEnumerable<(string Text, int At)> Of(string text) =>
        Pattern.Matches(text.Replace('\u2019', '\'')).Select(match => (match.Value.ToLowerInvariant(), match.Index));

    /// <summary>Whether the text has a word, in whichever form.</summary>
    public bool Has(string word) => _all.Contains(WordStem.Of(word));

    /// <summary>Whether the text has the words of a phrase in their order, close to one another.</summary>
    public bool HasPhrase(string phrase)
    {
        List<string> wanted = [.. Of(phrase).Select(word => WordStem.Of(word.Text))];
        return wanted.Count > 0
            && wanted.TrueForAll(_all.Contains)
            && Enumerable.Range(0, _stems.Count).Any(start => _stems[start] == wanted[0] && Follows(start, wanted));
    }

    private bool Follows(int start, List<string> wanted)
    {
        var at = start;
        foreach (var stem in wanted.Skip(1))
        {
            at = _stems.IndexOf(stem, at + 1, Math.Min(Gap + 1, _stems.Count - at - 1));
            if (at < 0)
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:'[\p{L}]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
