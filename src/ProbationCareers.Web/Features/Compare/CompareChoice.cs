using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>A role or a pathway that can be compared.</summary>
/// <param name="Slug">The name by which the address asks for it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Group">The heading that it stands under in lists.</param>
internal sealed record CompareChoice(string Slug, string Title, string Address, string Group)
{
    /// <summary>The roles that can be compared, by title: those of the Probation Service first, then its types, then others.</summary>
    public static IReadOnlyList<CompareChoice> RolesOf(Catalogue catalogue) =>
        catalogue
            .Once(static of => new RoleChoices([
                .. of
                    .Roles.InAlphabeticalOrder(role => role.Title, role => role.Address)
                    .OrderBy(role =>
                        role.PartOf is not null ? 1
                        : role.IsInProbationService ? 0
                        : 2
                    )
                    .Select(role => new CompareChoice(
                        role.Slug,
                        role.Title,
                        role.Address,
                        role.PartOf is { } whole ? $"Types of {whole.Title.ToLowerInvariant()} work" : role.Employer
                    )),
            ]))
            .All;

    /// <summary>The pathways that can be compared, by title, with the role that they lead to.</summary>
    public static IReadOnlyList<CompareChoice> PathwaysOf(Catalogue catalogue) =>
        catalogue
            .Once(static of => new PathwayChoices([
                .. of
                    .Pathways.InAlphabeticalOrder(pathway => pathway.Title, pathway => pathway.Address)
                    .Select(pathway => new CompareChoice(pathway.Slug, pathway.Title, pathway.Address, pathway.To!.Title))
                    .OrderBy(choice => choice.Group, AlphabeticalOrder.ForReaders),
            ]))
            .All;

    private sealed record RoleChoices(IReadOnlyList<CompareChoice> All);

    private sealed record PathwayChoices(IReadOnlyList<CompareChoice> All);
}
