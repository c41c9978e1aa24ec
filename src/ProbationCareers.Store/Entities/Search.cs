using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Entities;

/// <summary>Other words for what readers type into the search.</summary>
public sealed class Synonym
{
    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>What readers type.</summary>
    public List<string> When { get; init; } = [];

    /// <summary>What is looked for as well.</summary>
    public List<string> Also { get; init; } = [];

    /// <summary>What someone who types it asks for; null when that is left open.</summary>
    public SearchAsk? Asks { get; init; }
}

/// <summary>
/// Words that a search found nothing for, so that editors can mend it. Visitors left it behind: publishing never touches it. It
/// holds nothing about who searched, and not the time of day either.
/// </summary>
public sealed class FailedSearch
{
    /// <summary>The most characters that are kept.</summary>
    public const int MaxLength = 100;

    /// <summary>The words, in lower case.</summary>
    public required string Words { get; init; }

    /// <summary>How often they were searched for.</summary>
    public required int Times { get; set; }

    /// <summary>The first day, in UTC.</summary>
    public required DateOnly FirstOn { get; init; }

    /// <summary>The last day, in UTC.</summary>
    public required DateOnly LastOn { get; set; }
}
