using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Skills;

/// <summary>A skill as it stands in the list.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Roles">Names of the roles that ask for it.</param>
internal sealed record SkillCard(string Address, string Title, string Summary, IReadOnlyList<string> Roles)
{
    /// <summary>The card of a skill.</summary>
    public static SkillCard Of(Skill skill) =>
        new(skill.Address, skill.Title, skill.Summary, [.. skill.AboutRoles.Select(role => role.Title)]);
}
