using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A question that good sources answer differently, and our reading of it: a file in content/claims.</summary>
public sealed record ClaimDocument : IConsistent
{
    /// <summary>The question, with its question mark.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Question { get; init; }

    /// <summary>
    /// The one line that pages show: what sources disagree on and what to do, such as "Sources disagree on GCSEs: check your advert."
    /// </summary>
    [MaxLength(TextLimits.Line)]
    public required string InShort { get; init; }

    /// <summary>What each source says, oldest first or weakest first, as the editor thinks best.</summary>
    public required IReadOnlyList<ClaimAnswerEntry> Answers { get; init; }

    /// <summary>Which answer a reader should go by, and why.</summary>
    public required FigureText Reading { get; init; }

    /// <summary>What a reader should do.</summary>
    public required FigureText Do { get; init; }

    /// <summary>The day someone last compared it with its sources.</summary>
    [ShownIn(null)]
    public required DateOnly Reviewed { get; init; }

    /// <summary>The file's name without its ending, by which text puts it in.</summary>
    [NotFrontMatter]
    public string Key { get; init; } = "";

    /// <summary>What an editor wrote of it.</summary>
    [NotFrontMatter]
    internal string Written { get; init; } = "";

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Answers.Count < 2)
            yield return new(
                nameof(Answers),
                "There is one answer, so nothing is in dispute.",
                "Add what another source says, or state the fact on its page."
            );
    }
}

/// <summary>What one source answers.</summary>
public sealed record ClaimAnswerEntry
{
    /// <summary>What it says, in our words.</summary>
    public required FigureText Says { get; init; }

    /// <summary>The source that says so.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    /// <summary>True for the answer that our reading goes by.</summary>
    public bool GoByThis { get; init; }
}
