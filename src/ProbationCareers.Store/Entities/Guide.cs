using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A page that answers a question across roles and pathways.</summary>
public sealed class Guide : Page
{
    /// <summary>The group that it stands in.</summary>
    public required GuideTopic Topic { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in one or two sentences.</summary>
    public required FigureText ShortAnswer { get; init; }

    /// <summary>The pathways that it is about.</summary>
    public List<GuidePathway> Pathways { get; init; } = [];

    /// <summary>The guides to read next.</summary>
    public List<GuideNext> ReadNext { get; init; } = [];
}

/// <summary>A pathway that a guide is about.</summary>
public sealed class GuidePathway : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Address of the pathway.</summary>
    public required string PathwayAddress { get; init; }

    /// <summary>The pathway.</summary>
    public Pathway? Pathway { get; init; }

    /// <summary>The guide.</summary>
    public Guide? Guide { get; init; }
}

/// <summary>A guide to read after another.</summary>
public sealed class GuideNext : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Address of the guide to read next.</summary>
    public required string NextAddress { get; init; }

    /// <summary>The guide to read next.</summary>
    public Guide? Next { get; init; }
}
