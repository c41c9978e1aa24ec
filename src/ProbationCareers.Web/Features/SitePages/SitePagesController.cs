using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.SitePages;

/// <summary>Pages about the site itself, such as its privacy notice.</summary>
public sealed class SitePagesController(CareersContext context) : Controller
{
    /// <summary>One page of content/site.</summary>
    [HttpGet("{slug:slug}")]
    public async Task<IActionResult> SitePage(string slug, CancellationToken cancellationToken)
    {
        var address = PageKind.Site.Address(slug);
        return await context.BodyAsync(address, await context.FigureBookAsync(cancellationToken), cancellationToken) is { } body
            ? View(new SitePageView(new PageMeta(body.Title, body.Summary, address, Crumb.Home), body))
            : NotFound();
    }
}

/// <summary>A page about the site itself.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
internal sealed record SitePageView(PageMeta Meta, PageBody Body) : ViewPage(Meta);
