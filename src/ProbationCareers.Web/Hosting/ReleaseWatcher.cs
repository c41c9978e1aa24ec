using System.Data.Common;
using Microsoft.AspNetCore.OutputCaching;
using ProbationCareers.Store;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Looks for a new release every few seconds and drops the cached pages of the old one, so that several instances that share
/// a database follow one publisher.
/// </summary>
internal sealed partial class ReleaseWatcher(
    IServiceScopeFactory scopes, CurrentRelease current, IOutputCacheStore pages, TimeProvider clock, ILogger<ReleaseWatcher> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception error) when (stoppingToken.IsCancellationRequested && error is (OperationCanceledException or ObjectDisposedException))
        {
            // The site is going. After a failed start the host does not know that this is why, and would report a fault.
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var release = await scope.ServiceProvider.GetRequiredService<CareersContext>().Releases.CurrentAsync(stoppingToken);
            if (current.Note(release)) await pages.EvictByTagAsync(PageCache.Tag, stoppingToken);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or TimeoutException)
        {
            StoreUnreachable(logger, error.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store could not be asked for its release; cached pages are kept. {Reason}")]
    private static partial void StoreUnreachable(ILogger logger, string reason);
}
