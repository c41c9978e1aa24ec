using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.SitePages;

/// <summary>A page about the site itself.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
internal sealed record SitePageView(PageMeta Meta, PageBody Body) : ViewPage(Meta);
