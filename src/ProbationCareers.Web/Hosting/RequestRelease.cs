using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Hosting;

/// <summary>The release that a request sees, from its first step to its last.</summary>
internal sealed class RequestRelease(SiteDay day, SiteMode mode)
{
    private Catalogue? _catalogue;

    /// <summary>The catalogue of the release.</summary>
    /// <exception cref="InvalidOperationException">The request has taken no release.</exception>
    public Catalogue Catalogue => _catalogue ?? throw new InvalidOperationException("This request has taken no release.");

    /// <summary>Whether the request has taken a release.</summary>
    public bool IsTaken => _catalogue is not null;

    /// <summary>The sections of the page that is asked for; none for tools and lists.</summary>
    public IReadOnlyList<PageSection> Sections { get; set; } = [];

    /// <summary>The day of the request, by which pages say what is too old.</summary>
    public DateOnly Today { get; } = day.Today;

    /// <summary>The number of the release in an editor's preview; null on the site itself.</summary>
    public int? PreviewRelease => mode.IsPreview ? _catalogue?.Release.Number : null;

    /// <summary>The release of a request; null when it has taken none.</summary>
    public static RequestRelease? Of(HttpContext http) => http.Features.Get<RequestRelease>();

    /// <summary>Takes a release for a request.</summary>
    public void Take(Catalogue catalogue, HttpContext http)
    {
        _catalogue = catalogue;
        http.Features.Set(this);
    }
}
