using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Forms;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Search.Indexing;

namespace ProbationCareers.Web.Features.Search;

/// <summary>What someone asks the search. It all stands in the address.</summary>
/// <param name="Text">What was typed; null before anything was.</param>
/// <param name="Kind">The kind of result that is wanted; null for all.</param>
/// <param name="Page">Which page of results, from 1.</param>
internal sealed record SearchQuestion(string? Text, ResultKind? Kind, int Page)
{
    /// <summary>The key of what was typed.</summary>
    public const string TextKey = "q";

    /// <summary>The key of the kind.</summary>
    public const string KindKey = "kind";

    /// <summary>The key of the page of results.</summary>
    public const string PageKey = "page";

    /// <summary>How many results a page has.</summary>
    public const int PageLength = 10;

    /// <summary>The last page that there can be.</summary>
    private const int LastPage = SearchIndex.MostRanked / PageLength;

    /// <summary>Reads the address; what is not known in it is passed over.</summary>
    public static SearchQuestion Read(IQueryCollection query)
    {
        var kind = QueryReader.One(query, KindKey);
        return new SearchQuestion(
            QueryReader.One(query, TextKey),
            Enum.GetValues<ResultKind>().Cast<ResultKind?>().FirstOrDefault(known => WrittenForm.Of(known!.Value) == kind),
            QueryReader.One(query, PageKey) is { } page ? Math.Clamp(NumberInput.ReadWhole(page) ?? 1, 1, LastPage) : 1);
    }

    /// <summary>The same question as a query, for links.</summary>
    public QueryString ToQuery()
    {
        if (Text is null) return QueryString.Empty;
        var query = QueryString.Create(TextKey, Text);
        if (Kind is { } kind) query = query.Add(KindKey, WrittenForm.Of(kind));
        return Page > 1 ? query.Add(PageKey, Page.ToString(System.Globalization.CultureInfo.InvariantCulture)) : query;
    }

    /// <summary>The address of the question.</summary>
    public string Address => SiteAddresses.Search + ToQuery();
}

/// <summary>The search page.</summary>
internal sealed record SearchPage(PageMeta Meta, SearchQuestion Question) : ViewPage(Meta)
{
    /// <summary>The heading.</summary>
    public const string Heading = "Search";

    /// <summary>Whether the search can answer already: right after a start its index is being made.</summary>
    public bool IsReady { get; init; } = true;

    /// <summary>Whether there are more results than are counted.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many results there are, of the kind that is wanted.</summary>
    public int Count { get; init; }

    /// <summary>How many of each kind, in the order of the kinds.</summary>
    public IReadOnlyList<(ResultKind Kind, int Count)> Kinds { get; init; } = [];

    /// <summary>The results of this page.</summary>
    public IReadOnlyList<SearchResult> Results { get; init; } = [];

    /// <summary>Words that were taken for others.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Words of the search that no page has; the results are about the rest.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Words that are near to what was typed, when nothing was found.</summary>
    public IReadOnlyList<string> NearestWords { get; init; } = [];

    /// <summary>Whether there are more results after these.</summary>
    public bool HasMore => Question.Page * SearchQuestion.PageLength < Count;

    /// <summary>What a kind of result is called.</summary>
    public static string Of(ResultKind kind) => kind switch
    {
        ResultKind.Role => "Role",
        ResultKind.Pathway => "Pathway",
        ResultKind.Pay => "Pay",
        ResultKind.WorkingEnvironment => "Working environment",
        ResultKind.Skill => "Skill",
        ResultKind.Guide => "Guide",
        ResultKind.Story => "First-hand account",
        ResultKind.Term => "Word explained",
        ResultKind.Figure => "Figure",
        ResultKind.Source => "Source",
        _ => "Page",
    };
}

/// <summary>A result.</summary>
/// <param name="Page">The page that was found.</param>
/// <param name="Part">The part of it that answers best; null for its head.</param>
/// <param name="Excerpt">The words around what was looked for, each piece with whether it is one of them.</param>
/// <param name="Role">What is known of a role at a glance.</param>
/// <param name="Pathway">The first pathway to that role.</param>
internal sealed record SearchResult(SearchablePage Page, SearchablePart? Part, IReadOnlyList<ExcerptPiece> Excerpt, Role? Role, Link? Pathway)
{
    /// <summary>Where it leads: to the part that answers best.</summary>
    public string Address => Part?.Anchor is { } anchor ? $"{Page.Address}#{anchor}" : Page.Address;
}
