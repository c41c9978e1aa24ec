using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Links;

/// <summary>A link inside the site, or to a page of another.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Address">Its address.</param>
internal sealed record Link(string Title, string Address)
{
    /// <summary>The links that editors chose for a place, in order.</summary>
    public static IReadOnlyList<Link> AllOf(Catalogue catalogue, SiteLinkPlace place) =>
        [.. catalogue.LinksAt(place).Select(link => new Link(link.Title, link.Address))];

    /// <summary>How the link stands to the page that is shown: "page" when it is that page, "true" when it is above it.</summary>
    /// <returns>The value of aria-current; null when the page is elsewhere.</returns>
    public string? CurrentOn(string? address) =>
        address == Address ? "page"
        : address?.StartsWith(Address + "/", StringComparison.Ordinal) == true ? "true"
        : null;
}
