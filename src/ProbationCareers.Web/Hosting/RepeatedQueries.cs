namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Remembers which queries were asked of late, so that an answer is kept only when someone asks for it again: whoever asks every query once
/// pushes nothing out. It holds a hash of each, and at most twice <see cref="Most"/> of them; of two with the same hash, one is kept a time
/// early.
/// </summary>
internal sealed class RepeatedQueries
{
    /// <summary>How many queries are remembered before the oldest are forgotten.</summary>
    public const int Most = 10_000;

    private readonly Lock _lock = new();
    private HashSet<int> _recent = [];
    private HashSet<int> _before = [];

    /// <summary>Notes that a query is asked.</summary>
    /// <param name="query">The address with its query, and all else that its answer depends on.</param>
    /// <returns>Whether it was asked before, of late.</returns>
    public bool IsAskedAgain(string query)
    {
        var hash = query.GetHashCode(StringComparison.Ordinal);
        lock (_lock)
        {
            if (!_recent.Add(hash))
                return true;
            var again = _before.Contains(hash);
            if (_recent.Count >= Most)
                (_before, _recent) = (_recent, []);
            return again;
        }
    }
}
