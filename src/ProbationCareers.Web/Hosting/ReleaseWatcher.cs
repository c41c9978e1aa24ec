using ProbationCareers.Store.Connections;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Asks the store for its release every few seconds and goes over to a newer one, so that several instances that share a database follow
/// one publisher. While the store is away it is the only one that asks.
/// </summary>
internal sealed partial class ReleaseWatcher(
    CatalogueProvider catalogues,
    StoreState state,
    StorePlace place,
    TimeProvider clock,
    SiteMode mode,
    ILogger<ReleaseWatcher> logger
) : BackgroundWork(clock, logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>How often a store that can only be read is tried for writing.</summary>
    private static readonly TimeSpan UntilTriedForWriting = TimeSpan.FromSeconds(30);

    private DateTimeOffset _settled;
    private int _replacements = place.Replacements;

    /// <inheritdoc />
    protected override string Name => "Watching for releases";

    /// <inheritdoc />
    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, Clock);
        Task<bool>? tick = null,
            asked = null;
        while (true)
        {
            await LookAsync(stoppingToken);
            await Task.WhenAny(tick ??= timer.WaitForNextTickAsync(stoppingToken).AsTask(), asked ??= state.WaitAsync(stoppingToken));
            if (tick.IsCompleted && !await tick)
                return;
            if (tick.IsCompleted)
                tick = null;
            if (asked.IsCompleted)
                asked = null;
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            var release = await catalogues.FollowAsync(stoppingToken);
            if (release is null && mode.IsPreview)
                return; // It begins empty.
            if (release is null)
                throw new StoreUnavailableException("The store holds no release.");
            if (place.Replacements != _replacements)
                Replaced(logger, place.Name, release.Value);
            _replacements = place.Replacements;
            state.NoteAnswer();
            await TendAsync(stoppingToken);
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested && StoreFault.IsOne(error))
        {
            state.NoteFault(error);
            await SettleAsync(stoppingToken);
        }
    }

    /// <summary>What a store wants doing now and then. That it cannot be done now is no fault: it is tried again.</summary>
    private async Task TendAsync(CancellationToken stoppingToken)
    {
        try
        {
            await place.TidyAsync(stoppingToken);
            if (place.ReadOnlyReason is not null)
                await SettleAsync(stoppingToken);
        }
        catch (Exception error) when (StoreFault.IsOne(error))
        {
            // The next look comes in seconds.
        }
    }

    private async Task SettleAsync(CancellationToken stoppingToken)
    {
        if (Clock.GetUtcNow() - _settled < UntilTriedForWriting)
            return;
        _settled = Clock.GetUtcNow();
        await place.SettleAsync(stoppingToken);
    }

    [LoggerMessage(LogLevel.Warning, "Another store was put in the place of {Place}; its release {Release} is served")]
    private static partial void Replaced(ILogger logger, string place, int release);
}
