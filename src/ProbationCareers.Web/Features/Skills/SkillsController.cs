using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Skills;

/// <summary>The list of skills and the page of each.</summary>
[Route("skills")]
internal sealed class SkillsController(Catalogue catalogue) : Controller
{
    /// <summary>All skills.</summary>
    [HttpGet("")]
    public IActionResult Index()
    {
        var text = catalogue.IndexTextOf(PageKind.Skill);
        return View(
            new SkillIndexPage(
                new PageMeta(text.Title, text.Summary, "/skills", Crumb.Home),
                text.Introduction,
                [.. catalogue.Skills.InAlphabeticalOrder(skill => skill.Title, skill => skill.Address).Select(SkillCard.Of)]
            )
        );
    }

    /// <summary>One skill.</summary>
    [ReadsStore]
    [HttpGet("{slug:slug}")]
    public IActionResult Skill(string slug) =>
        catalogue.FindPage<Skill>(PageKind.Skill, slug) is { } skill
            ? View(
                new SkillPage(
                    new PageMeta(skill.Title, skill.Summary, skill.Address, Crumb.Home, new Crumb("Skills", "/skills")),
                    PageBody.Of(skill, HttpContext),
                    [.. skill.AboutRoles.Select(role => new Destination(role.Title, role.Address, role.Summary))]
                )
            )
            : NotFound();
}
