using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Layout;

/// <summary>What stands around every page.</summary>
internal sealed record SiteFrame
{
    /// <summary>The frame of pages that are shown when the store cannot be read.</summary>
    public static SiteFrame WithoutStore { get; } =
        new()
        {
            Name = "Probation Careers",
            Summary = "",
            Coverage = "",
        };

    /// <summary>The site's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Which countries it covers.</summary>
    public required string Coverage { get; init; }

    /// <summary>The main navigation.</summary>
    public IReadOnlyList<Link> Navigation { get; init; } = [];

    /// <summary>The groups of links at the foot, each with its title; none is empty.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<Link> Links)> Footer { get; init; } = [];

    /// <summary>The official search for vacancies; null when editors name none.</summary>
    public Link? Vacancies { get; init; }

    /// <summary>Where to ask to be told of new vacancies; null when editors name no such place.</summary>
    public Link? RegisterInterest { get; init; }

    /// <summary>Where readers can write to; null while there is no such place.</summary>
    public Link? Contact { get; init; }

    /// <summary>The day, by which pages say what is too old.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The release that a preview shows; null on the site itself.</summary>
    public int? PreviewRelease { get; init; }

    /// <summary>The frame of the page that a request is for.</summary>
    public static SiteFrame Of(HttpContext http)
    {
        if (http.Features.Get<SiteFrame>() is { } made)
            return made;
        if (RequestRelease.Of(http) is not { } release)
            return WithoutStore;
        var frame = release.Catalogue.Once(Of) with { Today = release.Today, PreviewRelease = release.PreviewRelease };
        http.Features.Set(frame);
        return frame;
    }

    private static SiteFrame Of(Catalogue catalogue) =>
        new()
        {
            Name = catalogue.Settings.Name,
            Summary = catalogue.Settings.Summary,
            Coverage = catalogue.Settings.Coverage,
            Navigation = Link.AllOf(catalogue, SiteLinkPlace.Navigation),
            Footer =
            [
                .. new (string Title, SiteLinkPlace Place)[]
                {
                    ("Careers", SiteLinkPlace.Navigation),
                    ("Tools", SiteLinkPlace.Tool),
                    ("Evidence", SiteLinkPlace.Evidence),
                    ("About", SiteLinkPlace.Footer),
                }
                    .Select(group => (group.Title, Link.AllOf(catalogue, group.Place)))
                    .Where(group => group.Item2.Count > 0),
            ],
            Vacancies = catalogue.Settings.VacanciesUrl is { } search
                ? new Link(catalogue.Settings.VacanciesTitle ?? search, search)
                : null,
            RegisterInterest = catalogue.Settings.InterestUrl is { } interest
                ? new Link(catalogue.Settings.InterestTitle ?? interest, interest)
                : null,
            Contact = catalogue.Settings.ContactUrl is { } url ? new Link(catalogue.Settings.ContactTitle ?? url, url) : null,
        };
}
