using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>How much of a query each document is about: rare words weigh more than those that most pages have.</summary>
internal sealed class Coverage
{
    /// <summary>What a word counts that no page has: it must not keep the rest of the query from being answered.</summary>
    private const float UnknownWeight = 1;

    private readonly List<(FixedBitSet Documents, float Weight)> _groups = [];
    private readonly float _whole;

    /// <summary>Looks each part of a query up.</summary>
    public Coverage(IndexSearcher searcher, IEnumerable<Query> parts)
    {
        var count = Math.Max(searcher.IndexReader.MaxDoc, 1);
        foreach (var part in parts)
        {
            var found = new Gathered(count);
            searcher.Search(part, found);
            var pages = found.Documents.Cardinality;
            _groups.Add((found.Documents, pages == 0 ? UnknownWeight : MathF.Log(1 + ((count - pages + .5f) / (pages + .5f)))));
        }

        _whole = _groups.Sum(group => group.Weight);
    }

    /// <summary>The share of the query that a document is about, from 0 to 1.</summary>
    public float Of(int document) => _whole == 0 ? 0 : _groups.Sum(group => group.Documents.Get(document) ? group.Weight : 0) / _whole;

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
