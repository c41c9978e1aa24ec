using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Evidence;

/// <summary>Everything that a page rests on.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">The page's sources, figures, terms and questions.</param>
internal sealed record EvidencePage(PageMeta Meta, PageBody Body) : ViewPage(Meta)
{
    /// <summary>What the page is for.</summary>
    public string Lead => $"Every figure, source and disputed question behind this page. {Body.Sources.Count} sources.";
}
