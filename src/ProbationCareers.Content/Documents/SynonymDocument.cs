using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>Other words for what readers type into the search: one entry of content/search.yml.</summary>
public sealed record SynonymDocument : IConsistent
{
    /// <summary>The longest phrase that is looked for in a query, in words.</summary>
    public const int LongestPhrase = 4;

    /// <summary>What readers type: words or short phrases, in lower case. None of them is shown.</summary>
    public required IReadOnlyList<string> When { get; init; }

    /// <summary>What the search looks for as well.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (When.FirstOrDefault(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > LongestPhrase) is { } phrase)
            yield return new(
                nameof(When),
                $"'{phrase}' has more than {LongestPhrase} words, so no search would hold it.",
                "Shorten it to the words that matter."
            );
    }
}
