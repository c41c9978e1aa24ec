using System.Diagnostics;
using Microsoft.Extensions.Options;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Publishes the content again while the site runs: on a day on which a page's time begins or ends, and when publishing at the start
/// failed for a reason that passes. What fails is said and tried again the same day, after pauses that grow.
/// </summary>
internal sealed partial class ScheduledPublisher(
    IServiceScopeFactory scopes,
    CatalogueProvider catalogues,
    SiteDay day,
    IOptions<ContentOptions> content,
    IHostEnvironment environment,
    SiteMode mode,
    TimeProvider clock,
    ILogger<ScheduledPublisher> logger
) : BackgroundWork(clock, logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2),
        FirstPause = TimeSpan.FromSeconds(5),
        LongestPause = TimeSpan.FromMinutes(10);

    private readonly Backoff _pause = new(FirstPause, LongestPause);
    private volatile bool _isOwed;
    private (string Release, DateOnly Day) _done;
    private DateTimeOffset _notBefore;
    private string _toldProblems = "";

    /// <inheritdoc />
    protected override string Name => "Publishing by the calendar";

    /// <summary>Notes that publishing at the start failed and is to be tried again.</summary>
    public void TryAgain() => _isOwed = true;

    /// <inheritdoc />
    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        if (mode.IsPreview)
            return;
        using var timer = new PeriodicTimer(Interval, Clock);
        if (_isOwed)
            Wait();
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (IsDue() && Clock.GetUtcNow() >= _notBefore)
                await TryPublishAsync(stoppingToken);
        }
    }

    private bool IsDue() => _isOwed || (catalogues.ChangesOn <= day.Today && _done != (catalogues.Name, day.Today));

    private async Task TryPublishAsync(CancellationToken stoppingToken)
    {
        try
        {
            await PublishAsync(stoppingToken);
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            var wait = Wait();
            if (StartFailure.OfPublishing(error) is { } reason)
                Failed(logger, reason, wait.TotalSeconds);
            else
                FailedUnforeseen(logger, error, wait.TotalSeconds);
        }
    }

    private async Task PublishAsync(CancellationToken stoppingToken)
    {
        var (release, today, watch) = (catalogues.Name, day.Today, Stopwatch.StartNew());
        await using var scope = scopes.CreateAsyncScope();
        var folder = await ContentFolder.OpenAtRestAsync(content.Value.FullPath(environment), stoppingToken);
        var result = await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(folder, stoppingToken);
        if (result.Outcome == PublishOutcome.Refused)
        {
            Wait();
            TellProblems(result, folder, watch);
            return;
        }

        StartUp.Report(logger, result, folder, watch.ElapsedMilliseconds);
        (_done, _isOwed, _toldProblems) = ((release, today), false, "");
        _pause.Reset();
    }

    /// <summary>Content with problems is read again the same day, as it may be mended; the same problems are told once.</summary>
    private void TellProblems(PublishResult result, ContentFolder folder, Stopwatch watch)
    {
        var problems = string.Join('\n', result.Problems);
        if (problems == _toldProblems)
            return;
        _toldProblems = problems;
        StartUp.Report(logger, result, folder, watch.ElapsedMilliseconds);
    }

    private TimeSpan Wait()
    {
        var wait = _pause.Next();
        _notBefore = Clock.GetUtcNow() + wait;
        return wait;
    }

    [LoggerMessage(LogLevel.Error, "The content could not be published again and is tried again in {Seconds} seconds. {Reason}")]
    private static partial void Failed(ILogger logger, string reason, double seconds);

    [LoggerMessage(LogLevel.Error, "The content could not be published again and is tried again in {Seconds} seconds")]
    private static partial void FailedUnforeseen(ILogger logger, Exception error, double seconds);
}
