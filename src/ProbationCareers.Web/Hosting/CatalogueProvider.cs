using System.Globalization;
using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Holds the catalogue of the release that is served. When the store has another release, its catalogue is read while the old one goes on
/// answering; then it is swapped as a whole.
/// </summary>
internal sealed class CatalogueProvider(IServiceScopeFactory scopes, StorePlace place) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1);
    private volatile Served _served = new(null, "");

    /// <summary>The catalogue; null until the store was first read.</summary>
    public Catalogue? Current => _served.Catalogue;

    /// <summary>A name that no other release of this store has or will have; empty until the store was first read.</summary>
    public string Name => _served.Name;

    /// <summary>
    /// The day on which the same files would make another release; null when they would on none, or the store was never read.
    /// </summary>
    public DateOnly? ChangesOn { get; private set; }

    /// <summary>The catalogue, for an answer that needs one.</summary>
    /// <exception cref="StoreUnavailableException">The store was not read yet.</exception>
    public Catalogue Required => Current ?? throw new StoreUnavailableException("No release was read from the store yet.");

    /// <summary>Waits for another catalogue than one that is known.</summary>
    /// <param name="known">The name of its release; empty for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The other, with the name of its release.</returns>
    public async Task<(Catalogue Catalogue, string Name)> NextAsync(string known, CancellationToken cancellationToken)
    {
        while (true)
        {
            var served = _served;
            if (served.Catalogue is { } catalogue && served.Name != known)
                return (catalogue, served.Name);
            await served.Replaced.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Looks at the release that the store holds, and reads its catalogue when it is another one.</summary>
    /// <returns>The number of the release; null when the store holds none.</returns>
    public async Task<int?> FollowAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
            await using var snapshot = await context.ReadOneReleaseAsync(cancellationToken);
            if (await context.Releases.CurrentAsync(cancellationToken) is not { } release)
                return null;
            ChangesOn = release.ChangesOn;
            // Another store that is put in the place of this one has numbers of its own.
            var name = string.Create(
                CultureInfo.InvariantCulture,
                $"{release.Number}-{release.ContentHash}-{release.PublishedAt.Ticks:x}-{place.Replacements}"
            );
            if (name == Name)
                return release.Number;
            context.AllowBackgroundTime();
            Swap(new Served(await context.ReadCatalogueAsync(release, cancellationToken), name));
            return release.Number;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _reading.Dispose();

    private void Swap(Served served)
    {
        var before = _served;
        _served = served;
        before.Replaced.TrySetResult();
    }

    private sealed record Served(Catalogue? Catalogue, string Name)
    {
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
