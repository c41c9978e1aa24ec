using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Skills;

/// <summary>The list of skills and the page of each.</summary>
[Route("skills")]
public sealed class SkillsController(CareersContext context) : Controller
{
    /// <summary>All skills.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.Skill, cancellationToken);
        var cards = await context.SkillCardsAsync(cancellationToken);
        return View(new SkillIndexPage(new PageMeta(text.Title, text.Summary, "/skills", Crumb.Home), text.Introduction, cards));
    }

    /// <summary>One skill.</summary>
    [HttpGet("{slug:slug}")]
    public async Task<IActionResult> Skill(string slug, CancellationToken cancellationToken)
    {
        var address = PageKind.Skill.Address(slug);
        if (await context.SkillRolesAsync(address, cancellationToken) is not { } roles) return NotFound();
        var body = (await context.BodyAsync(address, await context.FigureBookAsync(cancellationToken), cancellationToken))!;
        return View(new SkillPage(new PageMeta(body.Title, body.Summary, address, Crumb.Home, new Crumb("Skills", "/skills")), body, roles));
    }
}
