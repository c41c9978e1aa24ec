using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>Notes, of each of some pages, the part that matches best; the first of those that match alike.</summary>
/// <param name="numbers">Of each document, the number of its page.</param>
/// <param name="wanted">The numbers of the pages.</param>
internal sealed class BestDocuments(int[] numbers, IEnumerable<int> wanted) : ICollector
{
    private readonly Dictionary<int, (int Document, float Score)> _best = wanted.ToDictionary(number => number, _ => (-1, 0f));
    private Scorer? _scorer;
    private int _start;

    /// <summary>Whether any page is wanted.</summary>
    public bool Any => _best.Count > 0;

    /// <inheritdoc />
    public bool AcceptsDocsOutOfOrder => false;

    /// <summary>The best document of a page; null when none matches, or the page is not wanted.</summary>
    public int? Of(int number) => _best.TryGetValue(number, out var best) && best.Document >= 0 ? best.Document : null;

    /// <inheritdoc />
    public void SetScorer(Scorer scorer) => _scorer = scorer;

    /// <inheritdoc />
    public void SetNextReader(AtomicReaderContext context) => _start = context.DocBase;

    /// <inheritdoc />
    public void Collect(int doc)
    {
        var number = numbers[_start + doc];
        if (!_best.TryGetValue(number, out var best))
            return;
        var score = _scorer!.GetScore();
        if (best.Document < 0 || score > best.Score)
            _best[number] = (_start + doc, score);
    }
}
