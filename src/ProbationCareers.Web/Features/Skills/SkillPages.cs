using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Skills;

/// <summary>The page of a skill.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Roles">The roles that ask for it.</param>
internal sealed record SkillPage(PageMeta Meta, PageBody Body, IReadOnlyList<Destination> Roles) : ViewPage(Meta);

/// <summary>The list of all skills.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Skills">The skills.</param>
internal sealed record SkillIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<SkillCard> Skills) : ViewPage(Meta);

/// <summary>A skill as it stands in the list.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Roles">Names of the roles that ask for it.</param>
internal sealed record SkillCard(string Address, string Title, string Summary, IReadOnlyList<string> Roles);

/// <summary>Asks for skills.</summary>
internal static class SkillQueries
{
    /// <summary>All skills, as cards.</summary>
    public static async Task<IReadOnlyList<SkillCard>> SkillCardsAsync(this CareersContext context, CancellationToken cancellationToken) =>
        (await context.Skills.AsNoTracking().OrderBy(skill => skill.Address).Select(skill => new SkillCard(
            skill.Address, skill.Title, skill.Summary, skill.AboutRoles.OrderBy(part => part.Position).Select(part => part.Role!.Title).ToList()))
            .ToListAsync(cancellationToken)).InAlphabeticalOrder(skill => skill.Title, skill => skill.Address);

    /// <summary>The roles that ask for a skill; null when there is no such skill.</summary>
    public static Task<List<Destination>?> SkillRolesAsync(this CareersContext context, string address, CancellationToken cancellationToken) =>
        context.Skills.AsNoTracking().Where(skill => skill.Address == address).OrderBy(skill => skill.Address)
            .Select(skill => skill.AboutRoles.OrderBy(part => part.Position).Select(part => new Destination(part.Role!.Title, part.RoleAddress, part.Role.Summary)).ToList())
            .SingleOrDefaultAsync(cancellationToken);
}
