using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A national recruitment campaign: one entry of content/campaigns.yml.</summary>
public sealed record CampaignDocument : IConsistent
{
    /// <summary>Its name among the campaigns.</summary>
    [SlugText]
    public required string Key { get; init; }

    /// <summary>Slug of the role that it recruits for.</summary>
    [RefersTo(ReferenceKind.Role)]
    public required string Role { get; init; }

    /// <summary>Slugs of the pathways that it opens.</summary>
    [RefersTo(ReferenceKind.Pathway)]
    public IReadOnlyList<string> Pathways { get; init; } = [];

    /// <summary>When it was advertised: the day on which it opened where that is known, else when it was seen open.</summary>
    public PartialDate? Opened { get; init; }

    /// <summary>The last day to apply, where the source gives one.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>When training or work starts.</summary>
    public PartialDate? Starts { get; init; }

    /// <summary>Key of the source.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Opened is null && Closes is null && Starts is null)
            yield return new(nameof(Key), "The campaign has no date.", "Add 'opened', 'closes' or 'starts', from the source.");
        if (Opened is { Year: not null } opened && opened.Earliest > Closes)
            yield return new(nameof(Closes), "The campaign closes before it opens.", "Check 'opened' and 'closes'.");
    }
}
