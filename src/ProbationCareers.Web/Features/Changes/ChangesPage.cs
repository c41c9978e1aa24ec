using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Changes;

/// <summary>The page of changes.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Releases">The releases, newest first.</param>
internal sealed record ChangesPage(PageMeta Meta, IReadOnlyList<ReleaseChanges> Releases) : ViewPage(Meta);
