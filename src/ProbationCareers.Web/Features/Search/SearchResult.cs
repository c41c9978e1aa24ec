using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Search.Indexing;

namespace ProbationCareers.Web.Features.Search;

/// <summary>A result.</summary>
/// <param name="Page">The page that was found.</param>
/// <param name="Part">The part of it that answers best; null for its head.</param>
/// <param name="Excerpt">The words around what was looked for, each piece with whether it is one of them.</param>
/// <param name="Pay">The pay of a role; null for other pages.</param>
/// <param name="Pathway">The first pathway to that role.</param>
internal sealed record SearchResult(
    SearchablePage Page,
    SearchablePart? Part,
    IReadOnlyList<ExcerptPiece> Excerpt,
    Fact? Pay,
    Link? Pathway
)
{
    /// <summary>Where it leads: to the part that answers best.</summary>
    public string Address => Part?.Anchor is { } anchor ? $"{Page.Address}#{anchor}" : Page.Address;
}
