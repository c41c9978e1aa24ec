namespace ProbationCareers.Store.Entities;

/// <summary>Where the page of an old address is now.</summary>
public sealed class Redirect
{
    /// <summary>The old address.</summary>
    public required string FromAddress { get; init; }

    /// <summary>The address of the page that answers the same question today.</summary>
    public required string ToAddress { get; init; }
}

/// <summary>An address that was published once: it must never lead nowhere again.</summary>
public sealed class PublishedAddress
{
    /// <summary>An address that was once published.</summary>
    public required string Address { get; init; }

    /// <summary>The release that it first came with.</summary>
    public required int FirstRelease { get; init; }
}
