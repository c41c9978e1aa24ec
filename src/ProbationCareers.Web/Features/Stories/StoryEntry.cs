using ProbationCareers.Content;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Stories;

/// <summary>A first-hand account in the list.</summary>
internal sealed record StoryEntry
{
    /// <summary>Its anchor.</summary>
    public required string Slug { get; init; }

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

    /// <summary>The roles that it is about.</summary>
    public required IReadOnlyList<Link> Roles { get; init; }

    /// <summary>An account as it stands in the list.</summary>
    public static StoryEntry Of(StoryPage story) =>
        new()
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
