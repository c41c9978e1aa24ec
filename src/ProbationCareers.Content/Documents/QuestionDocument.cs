using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A question of the route finder: one entry of content/questions/find-your-route.yml.</summary>
public sealed record RouteQuestionDocument : IConsistent
{
    /// <summary>The name by which rules and addresses refer to it.</summary>
    [SlugText]
    public required string Key { get; init; }

    /// <summary>The question, with its question mark.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Question { get; init; }

    /// <summary>What helps to answer it.</summary>
    [MaxLength(TextLimits.Line)]
    public string? Hint { get; init; }

    /// <summary>
    /// True when each answer is worth at least as much as those above it: the check that a better answer never closes a route goes by it.
    /// </summary>
    public bool Ranked { get; init; }

    /// <summary>The answers to choose from.</summary>
    public required IReadOnlyList<RouteAnswerEntry> Answers { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Answers.DistinctBy(answer => answer.Key).Count() < Answers.Count)
            yield return new(nameof(Answers), "Two answers have the same key.", "Give one of them another.");
        foreach (
            var answer in Answers.Where(answer => answer.Contradicts.Any(other => other.StartsWith(Key + ".", StringComparison.Ordinal)))
        )
            yield return new(
                nameof(Answers),
                $"'{answer.Key}' contradicts an answer to its own question, of which only one can be given anyway.",
                "Name answers to other questions in 'contradicts'."
            );
    }
}

/// <summary>An answer to a question of the route finder.</summary>
public sealed record RouteAnswerEntry
{
    /// <summary>The name by which rules and addresses refer to it.</summary>
    [SlugText]
    public required string Key { get; init; }

    /// <summary>The answer.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Text { get; init; }

    /// <summary>Plain examples.</summary>
    [MaxLength(TextLimits.Line)]
    public string? Hint { get; init; }

    /// <summary>Slug of the role that someone who answers so is in already.</summary>
    [RefersTo(ReferenceKind.Role)]
    public string? InRole { get; init; }

    /// <summary>
    /// Answers to other questions that cannot be true beside it, as question.answer. A question of which the answers given leave one sure
    /// answer is not asked.
    /// </summary>
    [RefersTo(ReferenceKind.RouteAnswer)]
    public IReadOnlyList<string> Contradicts { get; init; } = [];

    /// <summary>True for "not sure" and for answers that leave it open: they stand outside the order of a ranked question.</summary>
    public bool Unsure { get; init; }
}

/// <summary>A question about how someone likes to work: one entry of content/questions/which-role.yml.</summary>
public sealed record WorkQuestionDocument : IConsistent
{
    /// <summary>The name by which addresses refer to it.</summary>
    [SlugText]
    public required string Key { get; init; }

    /// <summary>The question, with its question mark.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Question { get; init; }

    /// <summary>What helps to answer it.</summary>
    [MaxLength(TextLimits.Line)]
    public string? Hint { get; init; }

    /// <summary>The answers to choose from.</summary>
    public required IReadOnlyList<WorkAnswerEntry> Answers { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Answers.DistinctBy(answer => answer.Key).Count() < Answers.Count)
            yield return new(nameof(Answers), "Two answers have the same key.", "Give one of them another.");
    }
}

/// <summary>An answer to a question about how someone likes to work.</summary>
public sealed record WorkAnswerEntry
{
    /// <summary>The name by which addresses refer to it.</summary>
    [SlugText]
    public required string Key { get; init; }

    /// <summary>The answer.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Text { get; init; }

    /// <summary>What someone who answers so would like to find in the work.</summary>
    public IReadOnlyList<WorkAspect> Likes { get; init; } = [];

    /// <summary>What they would rather not have in it.</summary>
    public IReadOnlyList<WorkAspect> Avoids { get; init; } = [];
}
