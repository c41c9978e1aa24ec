using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Search;

/// <summary>
/// Holds the index of the release that visitors see. When a release comes, the next index is built in the background while the old one
/// goes on answering; then it is swapped as a whole.
/// </summary>
internal sealed class SearchIndexProvider(
    IServiceScopeFactory scopes,
    CatalogueProvider catalogues,
    TimeProvider clock,
    ILogger<SearchIndexProvider> logger
) : BackgroundWork(clock, logger)
{
    /// <summary>How long a request waits for the first index.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile SearchIndex? _index;
    private volatile string _release = "";

    /// <summary>
    /// The index as it is now; right after a start, as soon as there is one. Null when there is none after a few seconds.
    /// </summary>
    /// <exception cref="OperationCanceledException">The request ended first.</exception>
    public async Task<SearchIndex?> IndexAsync(CancellationToken cancellationToken)
    {
        if (_index is null)
            await _first.Task.WaitAsync(Patience, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return _index;
    }

    /// <summary>Whether the index is that of the release that visitors see.</summary>
    public bool IsCurrent => _release == catalogues.Name;

    /// <inheritdoc />
    public override void Dispose()
    {
        _index?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override string Name => "Bringing the search up to date";

    /// <inheritdoc />
    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        var known = "";
        while (true)
        {
            (var catalogue, known) = await catalogues.NextAsync(known, stoppingToken);
            if (await TextsAsync(catalogue, stoppingToken) is not { } texts)
                continue;
            // The index before is left to whoever still reads it: it is memory alone, and goes when no one does.
            _index = SearchContent.IndexOf(catalogue, texts);
            _release = known;
            _first.TrySetResult();
        }
    }

    /// <summary>The texts of a release; null when the store holds another by now, whose catalogue follows.</summary>
    private async Task<ILookup<string, PageSection>?> TextsAsync(Catalogue catalogue, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
        context.AllowBackgroundTime();
        await using var snapshot = await context.ReadOneReleaseAsync(stoppingToken);
        var release = await context.Releases.CurrentAsync(stoppingToken);
        return release?.ContentHash == catalogue.Release.ContentHash ? await context.ReadTextsAsync(stoppingToken) : null;
    }
}
