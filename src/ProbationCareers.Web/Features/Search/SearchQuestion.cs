using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Web.Features.Forms;
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
            Enum.GetValues<ResultKind>().Cast<ResultKind?>().FirstOrDefault(known => YamlNames.Of(known!.Value) == kind),
            QueryReader.One(query, PageKey) is { } page ? Math.Clamp(NumberInput.ReadWhole(page) ?? 1, 1, LastPage) : 1
        );
    }

    /// <summary>The same question as a query, for links.</summary>
    public QueryString ToQuery()
    {
        if (Text is null)
            return QueryString.Empty;
        var query = QueryString.Create(TextKey, Text);
        if (Kind is { } kind)
            query = query.Add(KindKey, YamlNames.Of(kind));
        return Page > 1 ? query.Add(PageKey, Page.ToString(System.Globalization.CultureInfo.InvariantCulture)) : query;
    }

    /// <summary>The address of the question.</summary>
    public string Address => SiteAddresses.Search + ToQuery();
}
