using ProbationCareers.Store;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Search;

/// <summary>
/// Holds the index of the release that visitors see. When a release comes, the next index is built in the background while the old one
/// goes on answering; then it is swapped as a whole.
/// </summary>
internal sealed partial class SearchKeeper(IServiceScopeFactory scopes, CurrentRelease current, ILogger<SearchKeeper> logger) : BackgroundService
{
    /// <summary>How long to wait before a release that could not be read is tried again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>How long a request waits for the first index.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile SearchIndex? _index;

    /// <summary>The index as it is now; right after a start, as soon as there is one. Null when there is none after a few seconds.</summary>
    /// <exception cref="OperationCanceledException">The request ended first.</exception>
    public async Task<SearchIndex?> IndexAsync(CancellationToken cancellationToken)
    {
        if (_index is null) await _first.Task.WaitAsync(Patience, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return _index;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var built = "";
        try
        {
            while (true)
            {
                var next = await current.NextAsync(built, stoppingToken);
                if (await TryBuildAsync(stoppingToken)) built = next;
                else await Task.Delay(Pause, stoppingToken);
            }
        }
        catch (Exception error) when (stoppingToken.IsCancellationRequested && error is (OperationCanceledException or ObjectDisposedException))
        {
            // The site is going.
        }
    }

    private async Task<bool> TryBuildAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
            await using var snapshot = await context.ReadOneReleaseAsync(stoppingToken);
            // The index before is left to whoever still reads it: it is memory alone, and goes when nobody does.
            _index = await context.SearchIndexAsync(stoppingToken);
            _first.TrySetResult();
            return true;
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            NotBuilt(logger, error.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The search could not be brought up to date; it goes on as it was. {Reason}")]
    private static partial void NotBuilt(ILogger logger, string reason);
}
