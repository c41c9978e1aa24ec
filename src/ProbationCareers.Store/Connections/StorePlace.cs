namespace ProbationCareers.Store.Connections;

/// <summary>Where the store is, and what this process knows about that place: the same questions for both databases.</summary>
public abstract class StorePlace
{
    /// <summary>The place in words, for the log: a path, or a database and its server. It holds no password.</summary>
    public abstract string Name { get; }

    /// <summary>How often this process has seen another store put in the place of this one.</summary>
    public virtual int Replacements => 0;

    /// <summary>Why the store is opened for reading alone; null when it is not.</summary>
    public virtual string? ReadOnlyReason => null;

    /// <summary>Finds out how the store can be opened now: for writing, or for reading alone.</summary>
    public virtual Task SettleAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Moves what was written since into the store's own file, as far as no one is in the way.</summary>
    public virtual Task TidyAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
