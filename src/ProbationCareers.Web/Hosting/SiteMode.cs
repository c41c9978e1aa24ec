namespace ProbationCareers.Web.Hosting;

/// <summary>How the site runs.</summary>
/// <param name="IsPreview">Whether it is an editor's preview: nothing is kept in caches, and no search is noted.</param>
internal sealed record SiteMode(bool IsPreview);
