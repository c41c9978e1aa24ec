using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Shared;

/// <summary>What stands around every page.</summary>
internal sealed record SiteFrame
{
    /// <summary>The frame of pages that are shown when the store cannot be read.</summary>
    public static SiteFrame WithoutStore { get; } = new() { Name = "Probation Careers", Summary = "", Coverage = "" };

    /// <summary>The site's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Which countries it covers.</summary>
    public required string Coverage { get; init; }

    /// <summary>The main navigation.</summary>
    public IReadOnlyList<FrameLink> Navigation { get; init; } = [];

    /// <summary>The links at the foot.</summary>
    public IReadOnlyList<FrameLink> Footer { get; init; } = [];

    /// <summary>The questions on the home page.</summary>
    public IReadOnlyList<FrameLink> Questions { get; init; } = [];

    /// <summary>Where readers can write to; null while there is no such place.</summary>
    public FrameLink? Contact { get; init; }

    /// <summary>The day, by which pages say what is too old.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The release that a preview shows; null on the site itself.</summary>
    public int? PreviewRelease { get; init; }

    /// <summary>The frame of the page that a request is for.</summary>
    public static SiteFrame Of(HttpContext context) => context.Features.Get<SiteFrame>() ?? WithoutStore;
}

/// <summary>A link of the frame.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Address">Its address.</param>
internal sealed record FrameLink(string Title, string Address)
{
    /// <summary>How the link stands to the page that is shown: "page" when it is that page, "true" when it is above it.</summary>
    /// <returns>The value of aria-current; null when the page is elsewhere.</returns>
    public string? CurrentOn(string? address) =>
        address == Address ? "page" : address?.StartsWith(Address + "/", StringComparison.Ordinal) == true ? "true" : null;
}

/// <summary>Asks for the frame.</summary>
internal static class SiteFrameQueries
{
    /// <summary>The frame of the release that is being read.</summary>
    public static async Task<SiteFrame> SiteFrameAsync(this CareersContext context, SiteDay day, CancellationToken cancellationToken)
    {
        var links = await context.SiteLinks.AsNoTracking().OrderBy(link => link.Position).ToListAsync(cancellationToken);
        var settings = await context.Settings.AsNoTracking().SingleAsync(cancellationToken);
        return new SiteFrame
        {
            Name = settings.Name,
            Summary = settings.Summary,
            Coverage = settings.Coverage,
            Today = day.Today,
            Navigation = [.. links.Where(link => link.Place == SiteLinkPlace.Navigation).Select(link => new FrameLink(link.Title, link.Address))],
            Footer = [.. links.Where(link => link.Place == SiteLinkPlace.Footer).Select(link => new FrameLink(link.Title, link.Address))],
            Questions = [.. links.Where(link => link.Place == SiteLinkPlace.Question).Select(link => new FrameLink(link.Title, link.Address))],
            Contact = settings.ContactUrl is { } url ? new FrameLink(settings.ContactTitle ?? url, url) : null,
        };
    }
}
