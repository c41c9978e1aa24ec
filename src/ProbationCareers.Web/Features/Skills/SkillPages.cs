using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Roles;

namespace ProbationCareers.Web.Features.Skills;

/// <summary>The page of a skill.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Roles">The roles that ask for it.</param>
internal sealed record SkillPage(PageMeta Meta, PageBody Body, IReadOnlyList<Destination> Roles) : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "Skills";

    /// <inheritdoc />
    public override string Caption => "Skill";
}

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
internal sealed record SkillCard(string Address, string Title, string Summary, IReadOnlyList<string> Roles)
{
    /// <summary>The card of a skill.</summary>
    public static SkillCard Of(Skill skill) => new(skill.Address, skill.Title, skill.Summary, [.. skill.AboutRoles.Select(role => role.Title)]);
}
