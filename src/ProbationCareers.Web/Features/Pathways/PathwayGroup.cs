using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>Pathways under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Pathways">The pathways.</param>
internal sealed record PathwayGroup(string Title, IReadOnlyList<Pathway> Pathways)
{
    /// <summary>
    /// Groups pathways by the role that they lead to, the role with most ways in first; roles with a single way in share the
    /// last group but one. Apprenticeships come last: they begin when someone is in post already.
    /// </summary>
    public static IReadOnlyList<PathwayGroup> ByRole(IEnumerable<Pathway> pathways)
    {
        var all = pathways.ToList();
        var after = all.Where(pathway => pathway.Route == PathwayRoute.Apprenticeship).ToList();
        var roles = all.Except(after).GroupBy(pathway => pathway.To!.Title).OrderByDescending(role => role.Count()).ToList();
        var several = roles
            .Where(role => role.Count() > 1)
            .Select(role => new PathwayGroup($"To become a {role.Key.ToLowerInvariant()}", [.. role]));
        var single = roles.Where(role => role.Count() == 1).SelectMany(role => role).ToList();
        var groups = single.Count == 0 ? several : several.Append(new PathwayGroup("To other roles", single));
        return after.Count == 0 ? [.. groups] : [.. groups, new PathwayGroup("Once you are in the job", after)];
    }
}
