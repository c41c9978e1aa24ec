using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Figures;

/// <summary>Every figure of the site in one list, for those who cite them.</summary>
[Route("figures")]
internal sealed class FiguresController(Catalogue catalogue) : Controller
{
    /// <summary>All figures, by what they are about.</summary>
    [HttpGet("")]
    public IActionResult Index() =>
        View(
            new FiguresPage(
                new PageMeta(
                    "Every figure, with its date and source",
                    "All numbers on this site in one list: value, date, source, how sure we are, earlier values, and which are too old.",
                    SiteAddresses.Figures,
                    Crumb.Home
                ),
                [.. catalogue.Figures.GroupBy(figure => figure.Kind).OrderBy(kind => kind.Key)]
            )
        );
}
