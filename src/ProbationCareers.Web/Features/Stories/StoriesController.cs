using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Stories;

/// <summary>First-hand accounts that others published.</summary>
[Route("stories")]
public sealed class StoriesController(CareersContext context) : Controller
{
    /// <summary>All of them, each summarised and linked.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var text = await context.IndexTextAsync(PageKind.Story, cancellationToken);
        var stories = await context.Stories.AsNoTracking().OrderBy(story => story.Address).Select(story => new StoryEntry
        {
            Slug = story.Slug,
            Title = story.Title,
            Summary = story.Summary,
            Text = story.Introduction,
            Teller = story.Teller,
            Publisher = story.Account!.Publisher,
            Dated = story.Account.Dated,
            SourceKey = story.AccountKey,
            Url = story.Account.Url,
            Roles = story.AboutRoles.OrderBy(part => part.Position).Select(part => new FrameLink(part.Role!.Title, part.RoleAddress)).ToList(),
        }).ToListAsync(cancellationToken);
        return View(new StoriesPage(
            new PageMeta(text.Title, text.Summary, "/stories", Crumb.Home), text.Introduction, [.. stories.InAlphabeticalOrder(story => story.Title, story => story.Slug).OrderByDescending(story => story.Dated)]));
    }
}

/// <summary>The list of first-hand accounts.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Stories">The accounts, newest first.</param>
internal sealed record StoriesPage(PageMeta Meta, string Introduction, IReadOnlyList<StoryEntry> Stories) : ViewPage(Meta);

/// <summary>A first-hand account in the list.</summary>
internal sealed record StoryEntry
{
    /// <summary>Its anchor.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it tells, in our words.</summary>
    public required string Summary { get; init; }

    /// <summary>HTML of what an editor adds to it; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>Whose account it is.</summary>
    public required string Teller { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When.</summary>
    public required PartialDate Dated { get; init; }

    /// <summary>Key of the source that it is.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Where it can be read.</summary>
    public required string? Url { get; init; }

    /// <summary>The roles that it tells of.</summary>
    public required IReadOnlyList<FrameLink> Roles { get; init; }
}
