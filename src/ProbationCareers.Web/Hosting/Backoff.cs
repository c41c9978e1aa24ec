namespace ProbationCareers.Web.Hosting;

/// <summary>Pauses between attempts, each twice as long as the one before.</summary>
/// <param name="first">The first pause.</param>
/// <param name="longest">No pause is longer.</param>
internal sealed class Backoff(TimeSpan first, TimeSpan longest)
{
    private TimeSpan? _last;

    /// <summary>The next pause.</summary>
    public TimeSpan Next()
    {
        _last =
            _last is not { } last ? first
            : last * 2 < longest ? last * 2
            : longest;
        return _last.Value;
    }

    /// <summary>Begins with the first again.</summary>
    public void Reset() => _last = null;
}
