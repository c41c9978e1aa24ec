using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>How much of a query each document is about: rare words weigh more than those that most pages have.</summary>
internal sealed class Coverage
{
    /// <summary>
    /// How much less a word counts that no page has than one that a single page has: the rest of a question may still be answered.
    /// </summary>
    private const float UnknownShare = .5f;

    private readonly List<(FixedBitSet Documents, int Matching, float Weight)> _groups = [];
    private readonly float _whole;

    /// <summary>Looks each part of a query up.</summary>
    /// <param name="searcher">The index.</param>
    /// <param name="pages">How many pages it holds.</param>
    /// <param name="parts">The parts of the query, which match pages alone, each with whether it only names a job.</param>
    /// <param name="nameShare">How much less a job's name counts than a word that says what about the job is asked.</param>
    public Coverage(IndexSearcher searcher, int pages, IEnumerable<(Query Query, bool IsName)> parts, float nameShare)
    {
        var names = new List<bool>();
        foreach (var (part, isName) in parts)
        {
            var found = new Gathered(Math.Max(searcher.IndexReader.MaxDoc, 1));
            searcher.Search(part, found);
            var matching = found.Documents.Cardinality;
            _groups.Add((found.Documents, matching, matching == 0 ? UnknownShare * WeightOf(1, pages) : WeightOf(matching, pages)));
            names.Add(isName);
        }

        HasTopic = _groups.Zip(names).Any(group => group.First.Matching > 0 && !group.Second);
        if (HasTopic)
            _groups = [.. _groups.Zip(names, (group, isName) => isName ? group with { Weight = nameShare * group.Weight } : group)];

        _whole = _groups.Sum(group => group.Weight);
    }

    /// <summary>Whether any page has a word of the query that is not part of a job's name.</summary>
    public bool HasTopic { get; }

    /// <summary>How many pages a part of the query matches.</summary>
    /// <param name="part">Its place among the parts.</param>
    public int Matching(int part) => _groups[part].Matching;

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
