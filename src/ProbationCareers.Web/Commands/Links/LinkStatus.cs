namespace ProbationCareers.Web.Commands.Links;

/// <summary>Whether an address is alive.</summary>
internal enum LinkStatus
{
    /// <summary>It answers.</summary>
    Alive,

    /// <summary>It has moved for good.</summary>
    Moved,

    /// <summary>It answers that it does not let programs in.</summary>
    Refused,

    /// <summary>It answers that there is nothing, or that it is broken.</summary>
    Dead,

    /// <summary>No one answers.</summary>
    Unreachable,
}
