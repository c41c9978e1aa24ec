namespace ProbationCareers.Content.Documents;

/// <summary>Other words for what readers type into the search: one entry of content/search.yml.</summary>
public sealed record SynonymDocument
{
    /// <summary>What readers type: words or short phrases, in lower case. None of them is shown.</summary>
    public required IReadOnlyList<string> When { get; init; }

    /// <summary>What the search looks for as well.</summary>
    public required IReadOnlyList<string> Also { get; init; }
}
