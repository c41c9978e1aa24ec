using ProbationCareers.Content;

namespace ProbationCareers.Store.Entities;

/// <summary>A national recruitment campaign.</summary>
public sealed class Campaign
{
    /// <summary>Its name among the campaigns.</summary>
    public required string Key { get; init; }

    /// <summary>Address of the role that it recruits for; null only while that role is being removed.</summary>
    public string? RoleAddress { get; init; }

    /// <summary>The role.</summary>
    public Role? Role { get; init; }

    /// <summary>Addresses of the pathways that it opens.</summary>
    public List<string> Pathways { get; init; } = [];

    /// <summary>When it opened or was seen open; null when that is not known.</summary>
    public PartialDate? Opened { get; init; }

    /// <summary>The last day to apply; null when that is not known.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>When training or work starts; null when that is not known.</summary>
    public PartialDate? Starts { get; init; }

    /// <summary>Key of the source.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source.</summary>
    public Source? Source { get; init; }
}
