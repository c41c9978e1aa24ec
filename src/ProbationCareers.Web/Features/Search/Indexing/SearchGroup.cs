namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>A word, or a phrase that means one thing, with other words for it. Each way of saying it is a list of stems.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Own">Its stems; none for a phrase of fillers.</param>
/// <param name="Others">Other ways of saying it.</param>
internal sealed record SearchGroup(string Typed, IReadOnlyList<string> Own, IReadOnlyList<IReadOnlyList<string>> Others)
{
    /// <summary>Every stem that it looks for.</summary>
    public IEnumerable<string> Stems => Own.Concat(Others.SelectMany(other => other));

    /// <summary>Whether one way of saying it is among some stems.</summary>
    public bool IsIn(IReadOnlySet<string> stems) =>
        (Own.Count > 0 && Own.All(stems.Contains)) || Others.Any(other => other.All(stems.Contains));

    /// <summary>Whether another looks for the same.</summary>
    public bool IsSame(SearchGroup other) =>
        Own.SequenceEqual(other.Own)
        && Others.Count == other.Others.Count
        && Others.Zip(other.Others, (mine, theirs) => mine.SequenceEqual(theirs)).All(same => same);

    /// <summary>Makes a group of words.</summary>
    public static SearchGroup Of(string typed, IEnumerable<string> own, IEnumerable<string> others)
    {
        List<string> stems = [.. own.Select(SearchText.Stem)];
        return new(
            typed,
            stems,
            [
                .. others
                    .Select(other => SearchText.Stems(other).Select(token => token.Text).ToList())
                    .Where(other => other.Count > 0 && !other.SequenceEqual(stems)),
            ]
        );
    }
}
