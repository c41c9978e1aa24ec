using ProbationCareers.Content;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Facts;

/// <summary>The facts of working environments, each said once.</summary>
internal static class EnvironmentFacts
{
    /// <summary>The facts of a working environment, in the order in which readers meet them.</summary>
    public static IReadOnlyList<Fact> Of(WorkingEnvironment place)
    {
        IReadOnlyList<Link> roles =
        [
            .. place
                .Roles.Where(role => role.PartOf is null)
                .InAlphabeticalOrder(role => role.Title, role => role.Address)
                .Select(role => new Link(role.Title, role.Address)),
        ];
        return
        [
            new("hours", "Hours and shifts")
            {
                Words = place.Hours.Plain,
                Text = place.Hours,
                Places = FactPlaces.Glance | FactPlaces.Card,
            },
            new("caseload", "Caseload")
            {
                Words = place.Caseload.Plain,
                Text = place.Caseload,
                Places = FactPlaces.Glance | FactPlaces.Card,
            },
            new("travel", "Travel") { Words = place.Travel.Plain, Text = place.Travel },
            new("hybrid", "Working from home") { Words = place.HybridWorking.Plain, Text = place.HybridWorking },
            new("roles", "Roles found here")
            {
                Words = string.Join(", ", roles.Select(role => role.Title)),
                Links = roles,
                Places = FactPlaces.Glance,
            },
        ];
    }
}
