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
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>What someone who types it asks for; the search answers that above its results where a fact is known.</summary>
    public SearchAsk? Asks { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (When.FirstOrDefault(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > LongestPhrase) is { } phrase)
            yield return new(
                nameof(When),
                $"'{phrase}' has more than {LongestPhrase} words, so no search would hold it.",
                "Shorten it to the words that matter."
            );
        if (Also.Count == 0 && Asks is null)
            yield return new(nameof(Also), "The entry changes nothing.", "Add 'also:' with what to look for as well, or 'asks:'.");
    }
}

/// <summary>What readers ask the search for.</summary>
public enum SearchAsk
{
    /// <summary>What a job or a band pays.</summary>
    Pay,

    /// <summary>What a job pays in London, beside <see cref="Pay" />.</summary>
    London,

    /// <summary>How long the way into a job takes.</summary>
    Length,

    /// <summary>What a job or a pathway asks for.</summary>
    Needs,

    /// <summary>The hours of a job.</summary>
    Hours,

    /// <summary>Where a job is done.</summary>
    Place,

    /// <summary>Whether a job has a caseload.</summary>
    Caseload,

    /// <summary>What a word means.</summary>
    Meaning,

    /// <summary>Where and when to apply.</summary>
    Apply,

    /// <summary>How a criminal record is judged.</summary>
    CriminalRecord,
}
