using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Stories;

/// <summary>First-hand accounts that others published.</summary>
[Route("stories")]
internal sealed class StoriesController(Catalogue catalogue) : Controller
{
    /// <summary>All of them, each summarised and linked.</summary>
    [HttpGet("")]
    public IActionResult Index()
    {
        var text = catalogue.IndexTextOf(PageKind.Story);
        return View(
            new StoriesPage(
                new PageMeta(text.Title, text.Summary, "/stories", Crumb.Home),
                text.Introduction,
                [
                    .. catalogue
                        .Stories.InAlphabeticalOrder(story => story.Title, story => story.Slug)
                        .Select(StoryEntry.Of)
                        .OrderByDescending(story => story.Dated),
                ]
            )
        );
    }
}
