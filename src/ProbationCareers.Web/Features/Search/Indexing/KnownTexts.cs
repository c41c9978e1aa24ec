using System.Collections.Concurrent;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>The words of texts that were shown as results: a text is taken apart once, as long as there are not too many.</summary>
internal sealed class KnownTexts
{
    /// <summary>How many words are kept; they take some 50 bytes each.</summary>
    private const int MostWords = 500_000;

    private readonly ConcurrentDictionary<string, IReadOnlyList<SearchText.Token>> _known = new(ReferenceEqualityComparer.Instance);
    private int _kept;

    /// <summary>The words of a text by their stems, in order.</summary>
    /// <param name="text">A text of the index, which is told from others by where it is in memory.</param>
    public IReadOnlyList<SearchText.Token> Of(string text)
    {
        if (_known.TryGetValue(text, out var known))
            return known;
        var words = SearchText.Stems(text);
        if (Volatile.Read(ref _kept) < MostWords && _known.TryAdd(text, words))
            Interlocked.Add(ref _kept, words.Count);
        return words;
    }
}
