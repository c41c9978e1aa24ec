using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Preview;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Looks for a new release every few seconds and drops the cached pages of the old one, so that several instances that share
/// a database follow one publisher. On a day on which a page's time begins or ends it publishes the content again.
/// </summary>
internal sealed partial class ReleaseWatcher(
    IServiceScopeFactory scopes,
    CurrentRelease current,
    IOutputCacheStore pages,
    SiteDay day,
    IOptions<ContentOptions> content,
    IHostEnvironment environment,
    TimeProvider clock,
    ILogger<ReleaseWatcher> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>The day on which publishing again was last tried: content with problems is not tried every few seconds.</summary>
    private DateOnly _triedOn;

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
            if (release?.ChangesOn <= day.Today && _triedOn != day.Today && scope.ServiceProvider.GetService<PreviewState>() is null) await PublishAgainAsync(scope, stoppingToken);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or TimeoutException or IOException)
        {
            StoreUnreachable(logger, error.Message);
        }
    }

    private async Task PublishAgainAsync(AsyncServiceScope scope, CancellationToken stoppingToken)
    {
        _triedOn = day.Today;
        var watch = Stopwatch.StartNew();
        var folder = await ContentFolder.OpenAtRestAsync(content.Value.FullPath(environment), stoppingToken);
        var result = await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(folder, stoppingToken);
        StartUp.Report(logger, result, folder.Root, watch.ElapsedMilliseconds);
    }

    [LoggerMessage(LogLevel.Warning, "The store could not be asked for its release; cached pages are kept. {Reason}")]
    private static partial void StoreUnreachable(ILogger logger, string reason);
}
