namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>
/// The names of jobs. On a site about jobs they tell pages apart only where nothing else does: in a question they mostly say whose
/// interview, pay or training is meant.
/// </summary>
/// <param name="titles">The names of the roles.</param>
internal sealed class JobNames(IEnumerable<string> titles)
{
    /// <summary>Words that name the subject of the whole site.</summary>
    private static readonly string[] Subject =
    [
        .. new[] { "probation", "officer", "job", "role", "career", "staff" }.Select(SearchText.Stem),
    ];

    private readonly HashSet<string> _names = [.. titles.Select(title => Joined(StemsOf(title)))];
    private readonly int _longest = titles.Select(title => StemsOf(title).Count).DefaultIfEmpty().Max();

    /// <summary>The names of jobs in a query.</summary>
    public JobNamesFound In(SearchQuery query)
    {
        List<string> stems = [.. query.Words.Select(SearchText.Stem)];
        var found = Subject.ToHashSet(StringComparer.Ordinal);
        for (var start = 0; start < stems.Count; start++)
        {
            for (var length = Math.Min(_longest, stems.Count - start); length > 0; length--)
            {
                if (!_names.Contains(Joined(stems.Skip(start).Take(length))))
                    continue;
                found.UnionWith(stems.Skip(start).Take(length));
                break;
            }
        }

        return new JobNamesFound(found, _names);
    }

    private static List<string> StemsOf(string text) => [.. SearchText.Stems(text).Select(token => token.Text)];

    private static string Joined(IEnumerable<string> stems) => string.Join(' ', stems);
}
