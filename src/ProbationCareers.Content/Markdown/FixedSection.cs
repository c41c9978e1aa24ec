using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Markdown;

/// <summary>A section that every page of a kind has a place for, with an address of its own that never changes.</summary>
/// <param name="Anchor">The address on the page.</param>
/// <param name="Heading">The heading that readers see and editors write.</param>
/// <param name="HasData">Whether the page's data fill the section even when an editor wrote nothing under its heading.</param>
internal sealed record FixedSection(string Anchor, string Heading, Func<PageDocument, ContentIndex, bool> HasData)
{
    /// <summary>How many words readers should meet in it at most; null when only the page has a budget.</summary>
    public int? Budget { get; init; }

    /// <summary>The section without text, for data alone.</summary>
    public PageSection Empty { get; } = new(Anchor, Heading, "", []);

    /// <summary>Whether an editor's heading means this section; straight and curly apostrophes are the same.</summary>
    public bool IsCalled(string words) => string.Equals(words.Replace('\'', '’'), Heading, StringComparison.OrdinalIgnoreCase);
}
