using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content;

/// <summary>Addresses of pages that are there whatever the content says.</summary>
public static class SiteAddresses
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>The list of all sources; each has its key as an anchor, and a page of its own below it.</summary>
    public const string Sources = "/sources";

    /// <summary>The list of all figures; each has its key, with hyphens for dots, as an anchor.</summary>
    public const string Figures = "/figures";

    /// <summary>The glossary; each term has its key as an anchor.</summary>
    public const string Glossary = "/glossary";

    /// <summary>What changed, release by release.</summary>
    public const string Changes = "/changes";

    /// <summary>The answer of the pay explorer as a table for spreadsheets.</summary>
    public const string PayTable = "/pay.csv";

    /// <summary>What the address of a page's evidence ends with.</summary>
    public const string EvidenceEnding = "/evidence";

    /// <summary>The search page; its query is q.</summary>
    public const string Search = "/search";

    /// <summary>Roles or pathways side by side.</summary>
    public const string Compare = "/compare";

    /// <summary>The questions that find the routes open to someone.</summary>
    public const string RouteFinder = "/find-your-route";

    /// <summary>Which kind of work suits someone.</summary>
    public const string WhichRole = "/which-role";

    /// <summary>The kinds of page that have an index page at /{folder}.</summary>
    public static IReadOnlyList<PageKind> Indexed { get; } =
    [PageKind.Role, PageKind.Pathway, PageKind.Pay, PageKind.WorkingEnvironment, PageKind.Skill, PageKind.Guide, PageKind.Story];

    /// <summary>Lists that are made from data files.</summary>
    public static IReadOnlyList<string> Lists { get; } = [Sources, Figures, Glossary, Changes];

    /// <summary>Pages that answer what is asked in their address.</summary>
    public static IReadOnlyList<string> Tools { get; } = [Search, Compare, RouteFinder, WhichRole];

    /// <summary>Addresses that programs ask for.</summary>
    public static IReadOnlyList<string> Services { get; } =
    ["/changes.atom", PayTable, "/sitemap.xml", "/robots.txt", "/search/suggestions", "/health/live", "/health/ready"];

    /// <summary>Every address here: no page of content may have one of them.</summary>
    public static IReadOnlyList<string> Fixed { get; } = [Home, .. Lists, .. Tools, .. Indexed.Select(Index)];

    /// <summary>Whether a place is one of those where the tools put their answers.</summary>
    public static bool IsAnchorOfAnswers(string anchor) => anchor is "result" or "results" or "comparison" or "answer";

    /// <summary>The address of a kind's index page.</summary>
    public static string Index(PageKind kind) => "/" + kind.Folder();

    /// <summary>The address of a source's own page.</summary>
    public static string Source(string key) => $"{Sources}/{key}";

    /// <summary>The page with everything that another rests on: its figures, sources, terms and disputed questions.</summary>
    public static string Evidence(string address) => address + EvidenceEnding;

    /// <summary>The address of a figure's entry in the list of all figures.</summary>
    public static string Figure(string key) => $"{Figures}#{FigureDocument.AnchorOf(key)}";
}
