namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>Something that can be found, as plain text.</summary>
internal sealed record SearchablePage
{
    public required string Address { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it is.</summary>
    public required ResultKind Kind { get; init; }

    /// <summary>Other names, short forms and hidden search words.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is about in a few more words, such as the question that a guide answers.</summary>
    public string Lead { get; init; } = "";

    public IReadOnlyList<SearchablePart> Parts { get; init; } = [];

    /// <summary>How much less or more it counts than others that match alike; 1 for most.</summary>
    public float Weight { get; init; } = 1;
}
