using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Sources;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A role as the page shows it.</summary>
/// <param name="Match">Its reasons.</param>
/// <param name="Role">The role.</param>
/// <param name="Pay">Its pay.</param>
/// <param name="Sources">The sources of its facts, by key.</param>
internal sealed record RoleResult(RoleMatch Match, Role Role, Fact Pay, SourceLinks Sources)
{
    /// <summary>The line above its title.</summary>
    public string Caption =>
        Role.PartOf is { } whole ? $"A type of {whole.Title.ToLowerInvariant()} work" : Role.PayBand?.Title ?? Role.Employer;

    /// <summary>What no source says of what was asked for; null when nothing is missing.</summary>
    public string? NotKnownInWords =>
        Match.NotKnown.Any() ? string.Join(", ", Match.NotKnown.Select(reason => WhichRolePage.Of(reason.Preference.Aspect))) : null;

    /// <summary>Where a reason is from: its source, or else the role's page.</summary>
    public Link SourceOf(Reason reason) => reason.Fact?.SourceKey is { } key ? Sources[key] : new Link("Its page", Role.Address);
}
