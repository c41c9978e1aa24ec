using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The list of all sources.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Groups">The sources by their terms.</param>
internal sealed record SourcesPage(PageMeta Meta, IReadOnlyList<SourceGroup> Groups) : ViewPage(Meta);
