using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.ContentPages;

/// <summary>What a page asks for, of one strength.</summary>
/// <param name="Heading">How firmly it is asked for.</param>
/// <param name="Requirements">What is asked for.</param>
internal sealed record RequirementGroup(string Heading, IReadOnlyList<PageRequirement> Requirements)
{
    private static readonly (RequirementStrength Strength, string Heading)[] Headings =
    [
        (RequirementStrength.Required, "You need"),
        (RequirementStrength.Varies, "Adverts differ on"),
        (RequirementStrength.Helpful, "It helps to have"),
        (RequirementStrength.Unconfirmed, "Not confirmed"),
    ];

    /// <summary>What a page asks for, the firmest first.</summary>
    public static IReadOnlyList<RequirementGroup> AllOf(Page page) =>
        [
            .. Headings
                .Select(heading => new RequirementGroup(
                    heading.Heading,
                    [.. page.Requirements.Where(need => need.Strength == heading.Strength)]
                ))
                .Where(group => group.Requirements.Count > 0),
        ];
}
