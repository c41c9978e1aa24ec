namespace ProbationCareers.Store.Publishing;

/// <summary>How far a publisher has come.</summary>
/// <param name="Stage">What it does.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Of">How many there are: files to read, or pages to write.</param>
public sealed record PublishingStep(PublishingStage Stage, int Done, int Of);

/// <summary>What a publisher does, in order.</summary>
public enum PublishingStage
{
    /// <summary>It reads and checks files.</summary>
    Reading,

    /// <summary>It writes pages into the store.</summary>
    Writing,
}
