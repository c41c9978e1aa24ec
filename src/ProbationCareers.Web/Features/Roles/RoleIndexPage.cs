using ProbationCareers.Content;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>The list of all roles.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="Places">The places that can be asked for.</param>
/// <param name="All">Every role, in the order asked for.</param>
internal sealed record RoleIndexPage(
    PageMeta Meta,
    string Introduction,
    RoleFilter Filter,
    IReadOnlyList<Link> Places,
    IReadOnlyList<Role> All
) : ViewPage(Meta)
{
    /// <summary>For cards that stand alone.</summary>
    public static readonly IReadOnlyList<Role> NoTypes = [];

    /// <summary>Jobs in the Probation Service that are not a type of another, each with its types, when nothing is asked for.</summary>
    public IEnumerable<(Role Role, IReadOnlyList<Role> Types)> InService =>
        All.Where(role => role is { PartOf: null, IsInProbationService: true })
            .Select(role => (role, role.Types.InAlphabeticalOrder(type => type.Title, type => type.Address)));

    /// <summary>Jobs with other employers, when nothing is asked for.</summary>
    public IReadOnlyList<Role> Elsewhere { get; } = [.. All.Where(role => role is { PartOf: null, IsInProbationService: false })];

    /// <summary>Those that are as asked.</summary>
    public IReadOnlyList<Role> Matching { get; } = [.. All.Where(role => Filter.Fits(role) == Fit.Yes)];

    /// <summary>Those of which no source says whether they are.</summary>
    public IReadOnlyList<Role> Open { get; } = [.. All.Where(role => Filter.Fits(role) == Fit.NotKnown)];
}
