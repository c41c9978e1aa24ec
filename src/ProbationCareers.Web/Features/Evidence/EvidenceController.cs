using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Evidence;

/// <summary>The evidence of a page: its figures, sources, terms and disputed questions, for whoever checks or cites it.</summary>
internal sealed class EvidenceController(Catalogue catalogue) : Controller
{
    /// <summary>The evidence of one page.</summary>
    [HttpGet("{folder:slug}/{slug:slug}" + SiteAddresses.EvidenceEnding)]
    public IActionResult Index(string folder, string slug) =>
        catalogue.FindPage($"/{folder}/{slug}") is { Kind: not (PageKind.Site or PageKind.Story) } page
            ? View(
                new EvidencePage(
                    new PageMeta(
                        $"Sources and evidence: {page.Title}",
                        $"Every figure behind the page “{page.Title}” with its date and source, and where sources disagree.",
                        SiteAddresses.Evidence(page.Address),
                        Crumb.Home,
                        new Crumb(page.Title, page.Address)
                    ),
                    PageBody.Of(page, HttpContext)
                )
            )
            : NotFound();
}
