using System.Globalization;
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

    /// <summary>The day on which the same files would make another release; null when they would on none, or the store was never read.</summary>
    public DateOnly? ChangesOn { get; private set; }

    /// <summary>Notes the release that the store holds now.</summary>
    /// <param name="release">The release.</param>
    /// <param name="replacements">How often another store was put in the place of this one: that has numbers of its own.</param>
    /// <returns>True when it is another one than before.</returns>
    public bool Note(Release release, int replacements = 0)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{release.Number}-{release.ContentHash}-{release.PublishedAt.Ticks:x}-{replacements}");
        var before = _noted;
        ChangesOn = release.ChangesOn;
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
