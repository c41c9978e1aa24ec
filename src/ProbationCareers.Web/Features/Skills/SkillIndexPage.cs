using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Skills;

/// <summary>The list of all skills.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Skills">The skills.</param>
internal sealed record SkillIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<SkillCard> Skills) : ViewPage(Meta);
