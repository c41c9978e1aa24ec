namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>What to suggest while someone types: pages and words whose names begin so.</summary>
internal sealed class SuggestionList(IReadOnlyList<SearchablePage> pages)
{
    private readonly List<Entry> _entries =
    [
        .. pages
            .Where(page => page.Kind is not (ResultKind.Figure or ResultKind.Source))
            .Select(page => new Entry(
                page,
                [.. SearchText.Words(page.Title)],
                [.. page.Names.SelectMany(SearchText.Words).Distinct(StringComparer.Ordinal)]
            )),
    ];

    /// <summary>The best few. Every word typed has to begin a word of the name, or of another name.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<SearchablePage> For(string text, int most)
    {
        var typed = SearchText.Words(text);
        return typed.Count == 0
            ? []
            :
            [
                .. _entries
                    .Select(entry => (entry.Page, Rank: entry.RankFor(typed)))
                    .Where(entry => entry.Rank is not null)
                    .OrderBy(entry => entry.Rank)
                    .ThenBy(entry => entry.Page.Title.Length)
                    .ThenBy(entry => entry.Page.Title, StringComparer.Ordinal)
                    .Select(entry => entry.Page)
                    .DistinctBy(page => page.Title)
                    .Take(most),
            ];
    }

    private sealed record Entry(SearchablePage Page, IReadOnlyList<string> Title, IReadOnlyList<string> Names)
    {
        /// <summary>
        /// 0 when the title begins with what was typed, 1 when its words do, 2 when other names do; null when nothing does.
        /// </summary>
        public int? RankFor(IReadOnlyList<string> typed)
        {
            if (typed.Count <= Title.Count && typed.Index().All(word => Title[word.Index].StartsWith(word.Item, StringComparison.Ordinal)))
                return 0;
            if (typed.All(word => Title.Any(own => own.StartsWith(word, StringComparison.Ordinal))))
                return 1;
            return typed.All(word => Title.Concat(Names).Any(own => own.StartsWith(word, StringComparison.Ordinal))) ? 2 : null;
        }
    }
}
