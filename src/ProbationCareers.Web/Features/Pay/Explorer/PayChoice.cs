using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>A job or a band whose pay can be worked out.</summary>
/// <param name="Slug">The name by which the address asks for it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Pay">What is known of its pay.</param>
/// <param name="Band">The page of its band; null outside the bands.</param>
/// <param name="OwnWeek">The full-time week that a source gives for this job in particular.</param>
/// <param name="IsBand">Whether it is a band and not a job.</param>
internal sealed record PayChoice(string Slug, string Title, string Address, KnownPay Pay, FrameLink? Band, FigurePart? OwnWeek, bool IsBand)
{
    /// <summary>Whether it is paid in a band of the Probation Service: then its London allowance is added, and its full-time week counts.</summary>
    public bool IsInABand => Band is not null;

    /// <summary>The figure at the lower end: where the job starts, or the lowest point.</summary>
    public FigurePart Lowest => Pay.Start ?? Pay.Band!.Lowest;

    /// <summary>The figure at the upper end; null for a job that starts at a point of its own, and where none is known.</summary>
    public FigurePart? Highest => Pay.Start is null ? Pay.Band!.Highest : null;

    /// <summary>The figures whose history is its pay over time.</summary>
    public IEnumerable<FigurePart> Figures => new[] { Lowest, Highest }.OfType<FigurePart>();
}
