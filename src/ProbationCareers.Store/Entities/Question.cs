using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Entities;

/// <summary>A question of the route finder.</summary>
public sealed class RouteQuestion
{
    /// <summary>The name by which rules and addresses refer to it.</summary>
    public required string Key { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>What the form asks, with a question mark.</summary>
    public required string Question { get; init; }

    /// <summary>What helps to answer it.</summary>
    public string? Hint { get; init; }

    /// <summary>The answers to choose from.</summary>
    public List<RouteAnswer> Answers { get; init; } = [];
}

/// <summary>An answer to a question of the route finder.</summary>
public sealed class RouteAnswer
{
    /// <summary>Key of the question.</summary>
    public required string QuestionKey { get; init; }

    /// <summary>The name by which rules and addresses refer to it.</summary>
    public required string Key { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The answer.</summary>
    public required string Text { get; init; }

    /// <summary>Plain examples.</summary>
    public string? Hint { get; init; }

    /// <summary>Address of the role that someone who answers so is in already.</summary>
    public string? InRoleAddress { get; init; }

    /// <summary>The role that someone who answers so is in already.</summary>
    public Role? InRole { get; init; }

    /// <summary>Answers to other questions that cannot be true beside it, as question.answer.</summary>
    public List<string> Contradicts { get; init; } = [];

    /// <summary>Whether it leaves the question open.</summary>
    public bool IsUnsure { get; init; }
}

/// <summary>A question about how someone likes to work.</summary>
public sealed class WorkQuestion
{
    /// <summary>The name by which addresses refer to it.</summary>
    public required string Key { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>What the form asks, with a question mark.</summary>
    public required string Question { get; init; }

    /// <summary>What helps to answer it.</summary>
    public string? Hint { get; init; }

    /// <summary>The answers to choose from.</summary>
    public List<WorkAnswer> Answers { get; init; } = [];
}

/// <summary>An answer to a question about how someone likes to work.</summary>
public sealed class WorkAnswer
{
    /// <summary>Key of the question.</summary>
    public required string QuestionKey { get; init; }

    /// <summary>The name by which addresses refer to it.</summary>
    public required string Key { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The answer.</summary>
    public required string Text { get; init; }

    /// <summary>What someone who answers so would like to find in the work.</summary>
    public List<WorkAspect> Likes { get; init; } = [];

    /// <summary>What they would rather not have in it.</summary>
    public List<WorkAspect> Avoids { get; init; } = [];
}
