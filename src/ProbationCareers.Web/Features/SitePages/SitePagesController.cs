using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.SitePages;

/// <summary>Pages about the site itself, such as its privacy notice.</summary>
internal sealed class SitePagesController(Catalogue catalogue) : Controller
{
    /// <summary>One page of content/site.</summary>
    [ReadsStore]
    [HttpGet("{slug:slug}")]
    public IActionResult SitePage(string slug) =>
        catalogue.FindPage<SitePage>(PageKind.Site, slug) is { } page
            ? View(new SitePageView(new PageMeta(page.Title, page.Summary, page.Address, Crumb.Home), PageBody.Of(page, HttpContext)))
            : NotFound();
}
