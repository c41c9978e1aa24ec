namespace ProbationCareers.Web.Features.Layout;

/// <summary>What a page says of itself to browsers and search engines.</summary>
/// <param name="Title">Its title, without the site's name.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Address">Its canonical address from the site's root; null for error pages.</param>
/// <param name="Crumbs">The pages above it, from the home page down; empty for the home page.</param>
internal sealed record PageMeta(string Title, string Description, string? Address, params IReadOnlyList<Crumb> Crumbs)
{
    /// <summary>
    /// What was asked in the query, for a page that answers it; empty for the page as it stands. Search engines are shown the page
    /// alone, and paper the whole address.
    /// </summary>
    public QueryString Asked { get; init; }

    /// <summary>Whether it has the search field, with what suggests pages in it.</summary>
    public bool HasSearchField { get; init; }

    /// <summary>The last part of its address: the name by which other addresses ask for it.</summary>
    public string? Slug => Address?[(Address.LastIndexOf('/') + 1)..];
}
