namespace ProbationCareers.Web.Features.Layout;

/// <summary>A page above the one that is shown.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its address.</param>
internal sealed record Crumb(string Title, string Address)
{
    /// <summary>The home page.</summary>
    public static Crumb Home { get; } = new("Home", Content.SiteAddresses.Home);
}
