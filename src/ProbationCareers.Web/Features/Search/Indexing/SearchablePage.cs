namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>What a result leads to.</summary>
internal enum ResultKind
{
    /// <summary>A role.</summary>
    Role,

    /// <summary>A pathway.</summary>
    Pathway,

    /// <summary>A page about pay.</summary>
    Pay,

    /// <summary>A working environment.</summary>
    WorkingEnvironment,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>A guide.</summary>
    Guide,

    /// <summary>A first-hand account.</summary>
    Story,

    /// <summary>A list, a tool or a page about the site.</summary>
    Site,

    /// <summary>A word of the glossary.</summary>
    Term,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A source.</summary>
    Source,
}

/// <summary>Something that can be found, as plain text.</summary>
internal sealed record SearchablePage
{
    /// <summary>Its address.</summary>
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

    /// <summary>Its parts.</summary>
    public IReadOnlyList<SearchablePart> Parts { get; init; } = [];

    /// <summary>How much less or more it counts than others that match alike; 1 for most.</summary>
    public float Weight { get; init; } = 1;
}

/// <summary>A part of a page.</summary>
/// <param name="Anchor">Its place on the page; null for what stands before the first heading.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text.</param>
internal sealed record SearchablePart(string? Anchor, string Heading, string Text);
