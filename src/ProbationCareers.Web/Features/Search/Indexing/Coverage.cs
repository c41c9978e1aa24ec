using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>How much of a query each document is about: rare words weigh more than those that most pages have.</summary>
internal sealed class Coverage
{
    /// <summary>How much less a word counts that no page has than one that a single page has: the rest of a question may still be answered.</summary>
    private const float UnknownShare = .5f;

    private readonly List<(FixedBitSet Documents, float Weight)> _groups = [];
    private readonly float _whole;

    /// <summary>Looks each part of a query up.</summary>
    /// <param name="searcher">The index.</param>
    /// <param name="pages">How many pages it holds.</param>
    /// <param name="parts">The parts of the query, which match pages alone.</param>
    public Coverage(IndexSearcher searcher, int pages, IEnumerable<Query> parts)
    {
        foreach (var part in parts)
        {
            var found = new Gathered(Math.Max(searcher.IndexReader.MaxDoc, 1));
            searcher.Search(part, found);
            var matching = found.Documents.Cardinality;
            _groups.Add((found.Documents, matching == 0 ? UnknownShare * WeightOf(1, pages) : WeightOf(matching, pages)));
        }

        _whole = _groups.Sum(group => group.Weight);
    }

    /// <summary>The share of the query that a document is about, from 0 to 1.</summary>
    public float Of(int document) => _whole == 0 ? 0 : _groups.Sum(group => group.Documents.Get(document) ? group.Weight : 0) / _whole;

    /// <summary>The weight of a word that some of all pages have, as BM25 has it.</summary>
    private static float WeightOf(int matching, int pages) => MathF.Log(1 + ((pages - matching + .5f) / (matching + .5f)));

    /// <summary>Notes which documents match.</summary>
    private sealed class Gathered(int count) : ICollector
    {
        private int _start;

        public FixedBitSet Documents { get; } = new(count);

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
            // Scores are not needed.
        }

        public void SetNextReader(Lucene.Net.Index.AtomicReaderContext context) => _start = context.DocBase;

        public void Collect(int doc) => Documents.Set(_start + doc);
    }
}
