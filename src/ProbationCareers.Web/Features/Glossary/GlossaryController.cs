using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Glossary;

/// <summary>Words of the field and what they mean.</summary>
[Route("glossary")]
internal sealed class GlossaryController(Catalogue catalogue) : Controller
{
    /// <summary>All terms, by letter.</summary>
    [HttpGet("")]
    public IActionResult Index() =>
        View(
            new GlossaryPage(
                new PageMeta(
                    "Glossary",
                    "The words and short forms that people in probation use, in plain English, each with its source.",
                    SiteAddresses.Glossary,
                    Crumb.Home
                ),
                [
                    .. catalogue
                        .Terms.Select(GlossaryEntry.Of)
                        .InAlphabeticalOrder(term => term.Name, term => term.Key)
                        .GroupBy(term => AlphabeticalOrder.InitialOf(term.Name)),
                ]
            )
        );
}
