using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Stories;

/// <summary>The list of first-hand accounts.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Stories">The accounts, newest first.</param>
internal sealed record StoriesPage(PageMeta Meta, string Introduction, IReadOnlyList<StoryEntry> Stories) : ViewPage(Meta);
