using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProbationCareers.Content.Searching;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>
/// Everything of one release that can be found, in memory. Pages are ranked as wholes, so that a query whose words are spread over a
/// page finds it; then the part of each page that answers best is looked up. It is read by many at once and never changed. It holds memory
/// alone: whoever still reads one that was replaced may go on, and disposing of it early is for tests.
/// </summary>
internal sealed class SearchIndex : IDisposable
{
    private const string InTitle = "title";
    private const string InNames = "names";
    private const string Exact = "exact";
    private const string Name = "name";
    private const string InSummary = "summary";
    private const string InHeadings = "headings";
    private const string InText = "text";
    private const string Word = "word";
    private const string PageNumber = "number";
    private const string PartPlace = "place";
    private const string WholePage = "whole";
    private const string InPartHeading = "partHeading";
    private const string InPartText = "partText";

    /// <summary>How much a word counts by where it stands.</summary>
    private static readonly (string Field, float Boost)[] Fields =
    [
        (InTitle, 3.2f),
        (InNames, 2.6f),
        (InSummary, 1.5f),
        (InHeadings, 1.3f),
        (InText, 1f),
    ];

    /// <summary>How much the other places of a word add to the best.</summary>
    private const float TieBreaker = .3f;

    /// <summary>How much less another way of saying it counts than what was typed.</summary>
    private const float OtherBoost = .75f;

    /// <summary>How much words that follow one another as typed add.</summary>
    private const float PhraseBoost = .6f;

    /// <summary>From this length on a word may have two mistakes; two in a shorter one make it another word.</summary>
    private const int LongWord = 9;

    /// <summary>The least score, beside that of the first, that is still a result.</summary>
    private const float LeastScore = .04f;

    /// <summary>
    /// The same where no word that says more than a job's name was found: pages that only mention the job answer nothing.
    /// </summary>
    private const float LeastScoreOfNames = .3f;

    /// <summary>
    /// How much a job's name, with all its words, counts beside a word that says what about the job is asked: "probation officer interview
    /// questions" is about interviews, and every other page names the job.
    /// </summary>
    private const float NameShare = .5f;

    /// <summary>The longest word in which a wrong letter makes another word more often than a mistake.</summary>
    private const int ShortWord = 5;

    /// <summary>Up to this length a letter more or less makes another word too.</summary>
    private const int ShortestWithLetterMissing = 4;

    /// <summary>How many phrases are looked for at most.</summary>
    private const int MostPhrases = 40;

    /// <summary>How much a page counts more when the query is its name.</summary>
    private const float ExactBoost = 12f;

    /// <summary>How much a page counts more, for each word of it, when one of its other names stands in the query.</summary>
    private const float ContainedBoost = .6f;

    /// <summary>The longest name that is looked for in a query, in words.</summary>
    private const int LongestContained = 8;

    /// <summary>The least share of a query, by the weight of its words, that a page has to be about.</summary>
    private const float LeastCoverage = .25f;

    /// <summary>How many pages are ranked; there may be more that match a little.</summary>
    public const int MostRanked = 200;

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly IReadOnlyList<SearchablePage> _pages;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _synonyms;

    /// <summary>Of each document, the number of its page.</summary>
    private readonly int[] _numbers;

    /// <summary>Of each document, its place among the parts of its page; -1 for a page as a whole.</summary>
    private readonly int[] _places;

    /// <summary>Of each page, the stems of its names.</summary>
    private readonly IReadOnlyList<IReadOnlySet<string>> _nameStems;
    private readonly KnownTerms _terms;
    private readonly KnownTexts _texts = new();
    private readonly SuggestionList _suggestions;
    private readonly JobNames _jobs;

    /// <summary>Indexes pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="synonyms">Other words, by phrase in lower case.</param>
    public SearchIndex(IReadOnlyList<SearchablePage> pages, IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms)
    {
        (_pages, _synonyms) = (pages, synonyms);
        _suggestions = new SuggestionList(pages);
        _jobs = new JobNames(pages.Where(page => page.Kind == ResultKind.Role).Select(page => page.Title));
        using (
            var writer = new IndexWriter(
                _directory,
                new IndexWriterConfig(SearchText.Version, SearchText.Stemmed) { Similarity = new BM25Similarity() }
            )
        )
        {
            foreach (var (number, page) in pages.Index())
            {
                writer.AddDocument(DocumentOf(page, number));
                foreach (var (part, place) in page.Parts.Select((part, place) => (part, place)))
                    writer.AddDocument(DocumentOf(part, number, place));
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        _terms = new KnownTerms(_reader);
        _numbers = ValuesOf(PageNumber);
        _places = ValuesOf(PartPlace);
        _nameStems =
        [
            .. pages.Select(page =>
                SearchText
                    .Stems($"{page.Title}\n{string.Join('\n', page.Names)}")
                    .Select(token => token.Text)
                    .ToHashSet(StringComparer.Ordinal)
            ),
        ];
    }

    /// <summary>How many pages it holds.</summary>
    public int PageCount => _pages.Count;

    /// <summary>How large it is, in bytes.</summary>
    public long Size => _directory.GetSizeInBytes();

    /// <summary>What to suggest while someone types: names that begin so, or else the pages that a search would find first.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<SearchablePage> Suggest(string text, int most) =>
        _suggestions.For(text, most) is { Count: > 0 } named
            ? named
            :
            [
                .. Search(text)
                    .Hits.Select(hit => hit.Page)
                    .Where(page => page.Kind is not (ResultKind.Figure or ResultKind.Source))
                    .Take(most),
            ];

    /// <summary>Finds pages, the best first.</summary>
    /// <param name="text">What someone typed.</param>
    public SearchAnswer Search(string text)
    {
        var query = SearchQuery.Parse(text, _synonyms, Correct);
        if (query.Groups.Count == 0)
            return new SearchAnswer(query, [], []);
        var names = _jobs.In(query);
        var groups = query.Groups.Select(group => (Query: (Query)QueryOf(group, Fields), IsName: names.Covers(group))).ToList();
        // A short form stands for a name of several words.
        names = names.Weighing(NameShare / Math.Max(2, groups.Count(group => group.IsName)));
        var coverage = new Coverage(_searcher, _pages.Count, groups, names.Share);
        IReadOnlyList<string> missing = [.. query.Groups.Where((_, place) => coverage.Matching(place) == 0).Select(group => group.Typed)];
        var hits = _searcher
            .Search(Whole(query, groups, coverage.HasTopic ? names : JobNamesFound.None), new FieldValueFilter(WholePage), MostRanked)
            .ScoreDocs.Select(hit => (Number: _numbers[hit.Doc], Covered: coverage.Of(hit.Doc), hit.Score))
            .Where(hit => hit.Covered >= LeastCoverage)
            .Select(hit => new SearchHit(
                _pages[hit.Number],
                hit.Number,
                hit.Score * _pages[hit.Number].Weight * (.3f + (.7f * hit.Covered * hit.Covered))
            ))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Page.Address, StringComparer.Ordinal);
        var ranked = hits.ToList();
        var least = missing.Count > 0 && !coverage.HasTopic ? LeastScoreOfNames : LeastScore;
        return new SearchAnswer(query, [.. ranked.TakeWhile(hit => hit.Score >= least * ranked[0].Score)], missing);
    }

    /// <summary>The part of each of some pages that answers a query best; null when the head of the page does.</summary>
    /// <param name="hits">The pages.</param>
    /// <param name="query">What is looked for.</param>
    public IReadOnlyList<SearchablePart?> BestParts(IReadOnlyList<SearchHit> hits, SearchQuery query)
    {
        var best = new BestDocuments(
            _numbers,
            hits.Where(hit => !query.Groups.All(group => group.IsIn(_nameStems[hit.Number]))).Select(hit => hit.Number)
        );
        if (best.Any)
        {
            var words = new BooleanQuery();
            foreach (var group in query.Groups)
                words.Add(QueryOf(group, [(InPartHeading, 2.5f), (InPartText, 1f)]), Occur.SHOULD);
            _searcher.Search(words, best);
        }

        return [.. hits.Select(hit => best.Of(hit.Number) is { } document ? hit.Page.Parts[_places[document]] : null)];
    }

    /// <summary>The few words of a result around what was looked for: of its part, or of the page's summary.</summary>
    /// <param name="page">The page.</param>
    /// <param name="part">The part of it that answers best; null when its head does.</param>
    /// <param name="stems">The stems that are looked for.</param>
    public IReadOnlyList<ExcerptPiece> ExcerptOf(SearchablePage page, SearchablePart? part, IReadOnlySet<string> stems)
    {
        var text = part?.Text is { Length: > 0 } words ? words : page.Summary;
        return Excerpt.Of(text, _texts.Of(text), stems);
    }

    /// <summary>Words of the pages that are near to what was looked for and that no page has.</summary>
    /// <param name="query">What was looked for.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<string> NearestWords(SearchQuery query, int most) =>
        [
            .. query
                .Words.Where(word => !FillerWords.Contains(word) && word.Length <= SearchText.LongestWord && !IsKnown(word))
                .SelectMany(Nearest)
                .Distinct(StringComparer.Ordinal)
                .Take(most),
        ];

    /// <inheritdoc />
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private string? Correct(string word) =>
        word.Length < 4 || word.Any(char.IsAsciiDigit) || IsKnown(word)
            ? null
            : Nearest(word).Find(known => word.Length > ShortWord || IsTypo(word, known));

    /// <summary>
    /// Whether a short word is most likely another that was mistyped: one letter is missing or too many, or two changed places. "Beard" is
    /// no mistake for "board", nor "tips" for "trips".
    /// </summary>
    private static bool IsTypo(string word, string known) =>
        (word.Length > ShortestWithLetterMissing && word.Length != known.Length) || word.Order().SequenceEqual(known.Order());

    private bool IsKnown(string word) =>
        _reader.DocFreq(new Term(Word, word)) > 0 || _reader.DocFreq(new Term(InText, SearchText.Stem(word))) > 0;

    /// <summary>Known words in the order of their nearness, then of how many pages have them.</summary>
    private List<string> Nearest(string word)
    {
        var terms = MultiFields.GetTerms(_reader, Word);
        if (terms is null || word.Length < 3)
            return [];
        var edits = word.Length < LongWord ? 1 : 2;
        var found = new List<(string Word, int Edits, int Pages)>();
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(Word, word), edits, prefixLength: 1, transpositions: true);
        var boost = near.Attributes.AddAttribute<IBoostAttribute>();
        while (near.MoveNext())
        {
            var known = near.Term.Utf8ToString();
            // The boost is the share of letters that are right, which would favour longer words.
            found.Add((known, (int)MathF.Round((1 - boost.Boost) * Math.Min(known.Length, word.Length)), near.DocFreq));
        }

        return
        [
            .. found
                .OrderBy(candidate => candidate.Edits)
                .ThenByDescending(candidate => candidate.Pages)
                .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
                .Select(candidate => candidate.Word),
        ];
    }

    /// <summary>The whole query: its words, words beside one another, and names of pages.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="groups">Its parts.</param>
    /// <param name="names">The names of jobs in it that count less than the rest.</param>
    private static BooleanQuery Whole(SearchQuery query, IEnumerable<(Query Query, bool IsName)> groups, JobNamesFound names)
    {
        var whole = new BooleanQuery();
        foreach (var (part, isName) in groups)
        {
            if (isName)
                part.Boost = names.Share;
            whole.Add(part, Occur.SHOULD);
        }

        foreach (var phrase in Phrases(query, names))
            whole.Add(phrase, Occur.SHOULD);
        whole.Add(new TermQuery(new Term(Exact, string.Join(' ', query.Words))) { Boost = ExactBoost }, Occur.SHOULD);
        foreach (var name in Contained(query.Words, names))
            whole.Add(name, Occur.SHOULD);
        return whole;
    }

    private DisjunctionMaxQuery QueryOf(SearchGroup group, IEnumerable<(string Field, float Boost)> fields)
    {
        var ways = new DisjunctionMaxQuery(0);
        if (group.Own.Count > 0)
            ways.Add(All(group.Own, fields, 1));
        foreach (var other in group.Others)
            ways.Add(All(other, fields, OtherBoost));
        return ways;
    }

    /// <summary>All words of one way of saying it: each in the place where it counts most.</summary>
    private BooleanQuery All(IReadOnlyList<string> stems, IEnumerable<(string Field, float Boost)> fields, float boost)
    {
        var all = new BooleanQuery { Boost = boost / stems.Count };
        foreach (var stem in stems)
        {
            var places = new DisjunctionMaxQuery(TieBreaker);
            foreach (var (field, weight) in fields)
                places.Add(new TermQuery(new Term(field, stem), _terms.Of(field, stem)) { Boost = weight });
            all.Add(places, Occur.MUST);
        }

        return all;
    }

    /// <summary>Words that stand beside one another, as they were typed or as they are said otherwise.</summary>
    private static IEnumerable<Query> Phrases(SearchQuery query, JobNamesFound names)
    {
        var typed = query.Groups.SelectMany(group => group.Own).ToList();
        var pairs = typed
            .Zip(typed.Skip(1), (first, second) => new[] { first, second })
            .Concat(query.Groups.SelectMany(group => group.Others).Where(other => other.Count > 1).Select(other => other.ToArray()))
            .DistinctBy(words => string.Join(' ', words))
            .Take(MostPhrases);
        foreach (var pair in pairs)
        {
            var share = names.Covers(pair) ? names.Share : 1;
            foreach (var (field, weight) in Fields)
            {
                var phrase = new PhraseQuery { Slop = 1, Boost = share * weight * PhraseBoost };
                foreach (var stem in pair)
                    phrase.Add(new Term(field, stem));
                yield return phrase;
            }
        }
    }

    /// <summary>The names of several words that may stand in a query.</summary>
    private static IEnumerable<Query> Contained(IReadOnlyList<string> words, JobNamesFound names) =>
        from length in Enumerable.Range(2, Math.Max(0, Math.Min(LongestContained, words.Count) - 1))
        from start in Enumerable.Range(0, words.Count - length + 1)
        let name = words.Skip(start).Take(length).ToList()
        let share = names.Any && names.Covers([.. name.Select(SearchText.Stem)]) ? names.Share : 1
        select new TermQuery(new Term(Name, string.Join(' ', name))) { Boost = share * ContainedBoost * length };

    private static Document DocumentOf(SearchablePage page, int number)
    {
        var text = string.Join('\n', page.Parts.Select(part => part.Text).Prepend(page.Lead));
        var document = new Document
        {
            new NumericDocValuesField(PageNumber, number),
            new NumericDocValuesField(PartPlace, -1),
            new NumericDocValuesField(WholePage, 1),
            new TextField(InTitle, page.Title, Field.Store.NO),
            new TextField(InNames, string.Join('\n', page.Names), Field.Store.NO),
            new TextField(InSummary, $"{page.Summary}\n{page.Lead}", Field.Store.NO),
            new TextField(InHeadings, string.Join('\n', page.Parts.Select(part => part.Heading)), Field.Store.NO),
            new TextField(InText, text, Field.Store.NO),
        };
        foreach (var name in page.Names.Prepend(page.Title))
            document.Add(new StringField(Exact, string.Join(' ', SearchText.Words(name)), Field.Store.NO));
        foreach (var name in page.Names)
            document.Add(new StringField(Name, string.Join(' ', SearchText.Words(name)), Field.Store.NO));
        foreach (
            var word in SearchText
                .Words(
                    $"{page.Title}\n{string.Join('\n', page.Names)}\n{page.Summary}"
                        + $"\n{string.Join('\n', page.Parts.Select(part => part.Heading))}\n{text}"
                )
                .Distinct(StringComparer.Ordinal)
                .Where(word => word.Length <= SearchText.LongestWord)
        )
            document.Add(new StringField(Word, word, Field.Store.NO));
        return document;
    }

    private static Document DocumentOf(SearchablePart part, int number, int place) =>
        [
            new NumericDocValuesField(PageNumber, number),
            new NumericDocValuesField(PartPlace, place),
            new TextField(InPartHeading, part.Heading, Field.Store.NO),
            new TextField(InPartText, part.Text, Field.Store.NO),
        ];

    /// <summary>A number of each document.</summary>
    private int[] ValuesOf(string field)
    {
        var values = MultiDocValues.GetNumericValues(_reader, field);
        return [.. Enumerable.Range(0, _reader.MaxDoc).Select(document => (int)values.Get(document))];
    }
}
