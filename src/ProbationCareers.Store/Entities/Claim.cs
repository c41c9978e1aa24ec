using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A question that good sources answer differently, with our reading of it.</summary>
public sealed class Claim
{
    /// <summary>The name of its file.</summary>
    public required string Key { get; init; }

    /// <summary>What sources answer differently, with a question mark.</summary>
    public required string Question { get; init; }

    /// <summary>The one line that pages show.</summary>
    public required string InShort { get; init; }

    /// <summary>Which answer a reader should go by, and why.</summary>
    public required FigureText Reading { get; init; }

    /// <summary>What a reader should do.</summary>
    public required FigureText Do { get; init; }

    /// <summary>The day someone last compared it with its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>What each source says.</summary>
    public List<ClaimAnswer> Answers { get; init; } = [];

    /// <summary>The pages that name it.</summary>
    public List<PageClaim> Pages { get; init; } = [];
}

/// <summary>What one source answers.</summary>
public sealed class ClaimAnswer
{
    /// <summary>Key of the question.</summary>
    public required string ClaimKey { get; init; }

    /// <summary>The question.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>What it says, in our words.</summary>
    public required FigureText Says { get; init; }

    /// <summary>Key of the source.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source of <see cref="SourceKey"/>, when it is loaded.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether our reading goes by it.</summary>
    public required bool IsGoneBy { get; init; }
}
