namespace ProbationCareers.Store.Entities;

/// <summary>A word of the field and what it means.</summary>
public sealed class Term
{
    /// <summary>Its anchor in the glossary.</summary>
    public required string Key { get; init; }

    /// <summary>The word in full.</summary>
    public required string Name { get; init; }

    /// <summary>The letters that people use for it, such as PDU.</summary>
    public string? ShortForm { get; init; }

    /// <summary>What it means; null when only its full form is known.</summary>
    public string? Meaning { get; init; }

    /// <summary>Key of the source of the meaning.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source of the meaning.</summary>
    public Source? Source { get; init; }

    /// <summary>Other forms by which it is recognised.</summary>
    public List<TermForm> Forms { get; init; } = [];

    /// <summary>Terms to look at too.</summary>
    public List<TermRelation> Related { get; init; } = [];

    /// <summary>The pages that mark it.</summary>
    public List<PageTerm> Pages { get; init; } = [];
}

/// <summary>Another form of a term.</summary>
public sealed class TermForm
{
    /// <summary>Key of the term.</summary>
    public required string TermKey { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The form.</summary>
    public required string Text { get; init; }
}

/// <summary>A term that readers of another should look at too.</summary>
public sealed class TermRelation
{
    /// <summary>Key of the term.</summary>
    public required string TermKey { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Key of the other term.</summary>
    public required string RelatedKey { get; init; }

    /// <summary>The other term.</summary>
    public Term? Related { get; init; }
}
