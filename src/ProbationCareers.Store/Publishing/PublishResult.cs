using ProbationCareers.Content.Checking;

namespace ProbationCareers.Store.Publishing;

/// <summary>What came of publishing.</summary>
/// <param name="Outcome">Whether a release was made.</param>
/// <param name="ReleaseNumber">The release that visitors see now; null when none was ever published.</param>
/// <param name="Problems">Why nothing was published.</param>
/// <param name="Rewritten">Addresses of the pages that were written, because they are new or changed.</param>
/// <param name="Removed">Addresses of the pages that are gone.</param>
public sealed record PublishResult(
    PublishOutcome Outcome,
    int? ReleaseNumber,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<string> Rewritten,
    IReadOnlyList<string> Removed
)
{
    /// <summary>What was changed and looks wrong, though it keeps nothing back.</summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];

    /// <summary>The content is the one that visitors see already.</summary>
    internal static PublishResult Unchanged(int release) => new(PublishOutcome.Unchanged, release, [], [], []);

    /// <summary>The content has problems.</summary>
    internal static PublishResult Refused(int? release, IReadOnlyList<Problem> problems) =>
        new(PublishOutcome.Refused, release, problems, [], []);
}

/// <summary>Whether a release was made.</summary>
public enum PublishOutcome
{
    /// <summary>A new release.</summary>
    Published,

    /// <summary>The same content as before: nothing was written.</summary>
    Unchanged,

    /// <summary>Problems: nothing was written, and the last good release goes on being served.</summary>
    Refused,
}
