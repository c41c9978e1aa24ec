using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;

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
