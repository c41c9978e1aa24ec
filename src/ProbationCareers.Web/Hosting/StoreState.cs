using ProbationCareers.Store.Connections;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Whether the store answers. While it does not, requests do not try it one by one: the watcher asks every few seconds. What happens is
/// told in a few lines: when it began, at growing intervals how it stands, and when it was over.
/// </summary>
internal sealed partial class StoreState(TimeProvider clock, ILogger<StoreState> logger) : IDisposable
{
    /// <summary>How long the store has to answer without a fault before an outage counts as over.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _asked = new(0, 1);
    private readonly Backoff _tellAgain = new(TimeSpan.FromSeconds(30), TimeSpan.FromHours(1));
    private volatile bool _isAway;
    private DateTimeOffset _began;
    private DateTimeOffset _lastFault;
    private DateTimeOffset _tellFrom;
    private bool _isTold;
    private int _unanswered;

    /// <summary>Whether the store was away when it was last asked.</summary>
    public bool IsAway => _isAway;

    /// <summary>The day on which pages were last made; today while the store is there.</summary>
    public DateOnly Day
    {
        get
        {
            lock (_lock)
                return DateOnly.FromDateTime((_isAway ? _began : clock.GetUtcNow()).UtcDateTime);
        }
    }

    /// <summary>Notes that a request could not be answered, because the store is away or did not answer it.</summary>
    /// <param name="fault">What the store said; null when it was not asked.</param>
    public void NoteUnanswered(Exception? fault)
    {
        lock (_lock)
            _unanswered++;
        if (fault is null)
            return;
        NoteFault(fault, StoreFault.MeansAway(fault));
        // Only a request asks: the watcher, which notes faults of its own, would otherwise never pause.
        AskAtOnce();
    }

    /// <summary>Notes that the store did not answer.</summary>
    /// <param name="fault">What it said.</param>
    /// <param name="isAway">Whether asking again is in vain for now.</param>
    public void NoteFault(Exception fault, bool isAway = true)
    {
        var reason = StoreFault.Explain(fault) ?? fault.Message;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            _lastFault = now;
            if (!_isTold)
            {
                (_isTold, _began) = (true, now);
                _tellAgain.Reset();
                _tellFrom = now + _tellAgain.Next();
                Began(logger, reason);
            }
            else if (now >= _tellFrom)
            {
                _tellFrom = now + _tellAgain.Next();
                GoesOn(logger, Shown(now - _began), _unanswered, reason);
            }

            if (isAway)
                _isAway = true;
        }
    }

    /// <summary>Notes that the store answered the watcher.</summary>
    public void NoteAnswer()
    {
        lock (_lock)
        {
            _isAway = false;
            var now = clock.GetUtcNow();
            if (!_isTold || now - _lastFault < Settled)
                return;
            Ended(logger, Shown(_lastFault - _began), _unanswered);
            (_isTold, _unanswered) = (false, 0);
        }
    }

    /// <summary>Waits until a fault makes it worth asking the store, or a time is over.</summary>
    public Task<bool> WaitAsync(CancellationToken cancellationToken) => _asked.WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _asked.Dispose();

    private void AskAtOnce()
    {
        try
        {
            _asked.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another request asked for the same.
        }
    }

    private static string Shown(TimeSpan time) =>
        time < TimeSpan.FromSeconds(1) ? "less than a second" : $"{Math.Round(time.TotalSeconds)} seconds";

    [LoggerMessage(
        LogLevel.Error,
        "The store does not answer. {Reason} Kept pages and all tools go on; other pages answer 503 until it does"
    )]
    private static partial void Began(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Error, "The store has not answered for {Time}; {Unanswered} requests were answered 503. {Reason}")]
    private static partial void GoesOn(ILogger logger, string time, int unanswered, string reason);

    [LoggerMessage(LogLevel.Warning, "The store answers again, after {Time}; {Unanswered} requests were answered 503")]
    private static partial void Ended(ILogger logger, string time, int unanswered);
}
