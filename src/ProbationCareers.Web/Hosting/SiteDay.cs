namespace ProbationCareers.Web.Hosting;

/// <summary>The day as the site sees it: by it pages say what is too old. A new day is a new state of every page.</summary>
internal sealed class SiteDay(TimeProvider clock)
{
    /// <summary>Today, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
