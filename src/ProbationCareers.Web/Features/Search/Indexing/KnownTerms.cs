using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>Where the words of an index stand in it: looked up once for each word that pages have, and not for each query.</summary>
/// <param name="reader">The index, which does not change.</param>
internal sealed class KnownTerms(IndexReader reader)
{
    private readonly ConcurrentDictionary<(string Field, string Stem), TermContext> _known = new();

    /// <summary>Where a word stands.</summary>
    /// <param name="field">The field that is looked at.</param>
    /// <param name="stem">The stem of the word.</param>
    public TermContext Of(string field, string stem)
    {
        if (_known.TryGetValue((field, stem), out var known))
            return known;
        var context = TermContext.Build(reader.Context, new Term(field, stem));
        // What no page has is not kept: anyone can think of any number of such words.
        if (context.DocFreq > 0)
            _known[(field, stem)] = context;
        return context;
    }
}
