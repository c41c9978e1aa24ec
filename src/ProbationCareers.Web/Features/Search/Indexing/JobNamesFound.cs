namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>The names of jobs that stand in a query.</summary>
/// <param name="stems">The stems of their words.</param>
/// <param name="names">The stems of each name of a job.</param>
internal sealed class JobNamesFound(IReadOnlySet<string> stems, IReadOnlySet<string> names)
{
    /// <summary>No names.</summary>
    public static JobNamesFound None { get; } = new(new HashSet<string>(), new HashSet<string>());

    /// <summary>How much each word of a name counts.</summary>
    public float Share { get; private init; } = 1;

    /// <summary>The same names, of which each word counts so much.</summary>
    public JobNamesFound Weighing(float share) => new(stems, names) { Share = share };

    /// <summary>Whether there are any.</summary>
    public bool Any => stems.Count > 0;

    /// <summary>Whether all of some words belong to a job's name.</summary>
    public bool Covers(IReadOnlyCollection<string> words) => words.Count > 0 && words.All(stems.Contains);

    /// <summary>Whether a part of a query only names a job, in its own words or, like "PSO", in others.</summary>
    public bool Covers(SearchGroup group) => Covers(group.Own) || group.Others.Any(other => names.Contains(string.Join(' ', other)));
}
