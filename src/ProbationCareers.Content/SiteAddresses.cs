using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content;

/// <summary>Addresses of pages that are there whatever the content says.</summary>
public static class SiteAddresses
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>The list of all sources; each has its key as an anchor.</summary>
    public const string Sources = "/sources";

    /// <summary>The kinds of page that have an index page at /{folder}.</summary>
    public static IReadOnlyList<PageKind> Indexed { get; } = [PageKind.Role, PageKind.Pathway, PageKind.Pay, PageKind.WorkingEnvironment];

    /// <summary>Every address here: no page of content may have one of them.</summary>
    public static IReadOnlyList<string> Fixed { get; } = [Home, Sources, .. Indexed.Select(Index)];

    /// <summary>The address of a kind's index page.</summary>
    public static string Index(PageKind kind) => "/" + kind.Folder();
}
