using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// The release whose pages this instance keeps, as the watcher last saw it in the store. Only the watcher notes one: if a
/// request did, the watcher would see nothing new and go on keeping the pages of the release before.
/// </summary>
internal sealed class CurrentRelease
{
    private volatile Noted _noted = new("");

    /// <summary>A name that no other release of this store has or will have; empty until the store was first read.</summary>
    public string Name => _noted.Name;

    /// <summary>Waits until the store holds another release than one that is known.</summary>
    /// <param name="known">The name of that one; empty for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The name of the other.</returns>
    public async Task<string> NextAsync(string known, CancellationToken cancellationToken)
    {
        while (true)
        {
            var noted = _noted;
            if (noted.Name.Length > 0 && noted.Name != known) return noted.Name;
            await noted.Replaced.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Notes the release that the store holds now.</summary>
    /// <returns>True when it is another one than before.</returns>
    public bool Note(Release? release)
    {
        var name = release is null ? "" : $"{release.Number}-{release.ContentHash}";
        var before = _noted;
        if (name == before.Name) return false;
        _noted = new Noted(name);
        before.Replaced.TrySetResult();
        return true;
    }

    private sealed record Noted(string Name)
    {
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
