using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;

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
        return View(new StoriesPage(
            new PageMeta(text.Title, text.Summary, "/stories", Crumb.Home),
            text.Introduction,
            [.. catalogue.Stories.InAlphabeticalOrder(story => story.Title, story => story.Slug).Select(StoryEntry.Of).OrderByDescending(story => story.Dated)]));
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
    public required IReadOnlyList<Link> Roles { get; init; }

    /// <summary>An account as it stands in the list.</summary>
    public static StoryEntry Of(StoryPage story) => new()
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
        Roles = [.. story.AboutRoles.Select(role => new Link(role.Title, role.Address))],
    };
}
