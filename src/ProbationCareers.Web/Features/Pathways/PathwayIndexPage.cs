using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The list of all pathways.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Open">Those that can be taken or may be, in groups.</param>
/// <param name="Closed">Those that cannot be taken any more.</param>
internal sealed record PathwayIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<PathwayGroup> Open, IReadOnlyList<Pathway> Closed)
    : ViewPage(Meta);
