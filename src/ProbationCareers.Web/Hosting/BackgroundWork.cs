namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Work beside the requests that goes on as long as the site does. Whatever it throws is said and it starts again after a pause that
/// grows: it never ends the process.
/// </summary>
internal abstract partial class BackgroundWork(TimeProvider clock, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2),
        LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>The time.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>What it does, for the log: "Watching for releases".</summary>
    protected abstract string Name { get; }

    /// <summary>Does the work until the site stops.</summary>
    protected abstract Task RunAsync(CancellationToken stoppingToken);

    /// <inheritdoc />
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = new Backoff(FirstPause, LongestPause);
        while (!stoppingToken.IsCancellationRequested)
        {
            var started = clock.GetTimestamp();
            try
            {
                await RunAsync(stoppingToken);
                return;
            }
#pragma warning disable CA1031 // Whatever it is, it was cut short.
            catch (Exception) when (stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                return; // Shutting down.
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                if (clock.GetElapsedTime(started) > LongestPause)
                    pause.Reset();
                var wait = pause.Next();
                Tell(error, wait);
                await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>What was foreseen is a sentence; anything else is a mistake in the program and is shown whole.</summary>
    private void Tell(Exception error, TimeSpan wait)
    {
        if (StartFailure.OfPublishing(error) is { } reason)
            Failed(logger, Name, reason, wait.TotalSeconds);
        else
            FailedUnforeseen(logger, error, Name, wait.TotalSeconds);
    }

    [LoggerMessage(LogLevel.Error, "{Work} failed and starts again in {Seconds} seconds. {Reason}")]
    private static partial void Failed(ILogger logger, string work, string reason, double seconds);

    [LoggerMessage(LogLevel.Error, "{Work} failed and starts again in {Seconds} seconds")]
    private static partial void FailedUnforeseen(ILogger logger, Exception error, string work, double seconds);
}
