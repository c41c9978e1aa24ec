using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Guides;

/// <summary>The list of all guides.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Topics">The guides in their groups.</param>
internal sealed record GuideIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<IGrouping<GuideTopic, GuideCard>> Topics)
    : ViewPage(Meta);
