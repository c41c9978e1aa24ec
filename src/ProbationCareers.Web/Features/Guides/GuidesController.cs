using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Guides;

/// <summary>The list of guides and the page of each.</summary>
[Route("guides")]
internal sealed class GuidesController(Catalogue catalogue) : Controller
{
    /// <summary>All guides.</summary>
    [HttpGet("")]
    public IActionResult Index()
    {
        var text = catalogue.IndexTextOf(PageKind.Guide);
        return View(
            new GuideIndexPage(
                new PageMeta(text.Title, text.Summary, "/guides", Crumb.Home),
                text.Introduction,
                [.. GuideCard.Of(catalogue.Guides).GroupBy(card => card.Topic).OrderBy(topic => topic.Key)]
            )
        );
    }

    /// <summary>One guide.</summary>
    [ReadsStore]
    [HttpGet("{slug:slug}")]
    public IActionResult Guide(string slug) =>
        catalogue.FindPage<Guide>(PageKind.Guide, slug) is { } guide
            ? View(
                new GuidePage(
                    new PageMeta(guide.Title, guide.Summary, guide.Address, Crumb.Home, new Crumb("Guides", "/guides")),
                    PageBody.Of(guide, HttpContext),
                    GuideFacts.Of(guide)
                )
            )
            : NotFound();
}
