using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Glossary;

/// <summary>A term in the glossary.</summary>
internal sealed record GlossaryEntry
{
    /// <summary>Its anchor.</summary>
    public required string Key { get; init; }

    /// <summary>The word in full.</summary>
    public required string Name { get; init; }

    public required string? ShortForm { get; init; }

    /// <summary>What it means; null when only its full form is known.</summary>
    public required string? Meaning { get; init; }

    /// <summary>Key of the source of the meaning.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Title of that source.</summary>
    public required string SourceTitle { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Terms to look at too.</summary>
    public required IReadOnlyList<Link> Related { get; init; }

    /// <summary>A term as it stands in the glossary.</summary>
    public static GlossaryEntry Of(Term term) =>
        new()
        {
            Key = term.Key,
            Name = term.Name,
            ShortForm = term.ShortForm,
            Meaning = term.Meaning,
            SourceKey = term.SourceKey,
            SourceTitle = term.Source!.Title,
            Publisher = term.Source.Publisher,
            Related = [.. term.Related.Select(part => new Link(part.Related!.Name, "#" + part.RelatedKey))],
        };
}
