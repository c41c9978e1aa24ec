using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Errors;

/// <summary>An error page.</summary>
/// <param name="Meta">What it says of itself.</param>
internal sealed record ErrorPage(PageMeta Meta) : ViewPage(Meta)
{
    /// <summary>The pages that an address that leads nowhere may have meant, the nearest first.</summary>
    public IReadOnlyList<Link> Nearest { get; init; } = [];
}
