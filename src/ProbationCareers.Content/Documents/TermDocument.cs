using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A word of the field and what it means: one entry of content/glossary.yml.</summary>
public sealed record TermDocument : IConsistent
{
    /// <summary>The name by which other entries and links refer to it; its anchor on /glossary.</summary>
    [SlugText]
    public required string Key { get; init; }

    /// <summary>The word in full.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Term { get; init; }

    /// <summary>Its short form, such as PDU.</summary>
    [MaxLength(TextLimits.Word)]
    public string? ShortForm { get; init; }

    /// <summary>Other forms by which text is recognised, such as a plural; not shown.</summary>
    public IReadOnlyList<string> AlsoWritten { get; init; } = [];

    /// <summary>What it means, in plain words; null when only its full form is known.</summary>
    public string? Meaning { get; init; }

    /// <summary>The source of the meaning.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    /// <summary>Keys of terms that a reader should look at too.</summary>
    [RefersTo(ReferenceKind.Term)]
    public IReadOnlyList<string> SeeAlso { get; init; } = [];

    /// <summary>False when text must not mark the word up at its first use, because it is an everyday word as well.</summary>
    public bool MarkInText { get; init; } = true;

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (SeeAlso.Contains(Key, StringComparer.Ordinal))
            yield return new(nameof(SeeAlso), "The term tells readers to look at itself.", "Take it out of 'seeAlso'.");
    }
}
