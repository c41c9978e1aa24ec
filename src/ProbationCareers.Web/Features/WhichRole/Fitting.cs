namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>How a role fits, all in all.</summary>
internal enum Fitting
{
    /// <summary>More speaks for it than against it, and nothing at its heart is unwelcome.</summary>
    Well,

    /// <summary>Some of it fits, or little is known.</summary>
    Partly,

    /// <summary>More speaks against it.</summary>
    Badly,
}
