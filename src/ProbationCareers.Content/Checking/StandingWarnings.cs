namespace ProbationCareers.Content.Checking;

/// <summary>
/// Tells warnings that come from a change from those that stand: a figure grows old, a day of review passes and a source falls out of use
/// whatever is being edited. There are dozens of these at any time, and among them a new one would not be seen.
/// </summary>
/// <param name="ToShow">Warnings to show one by one.</param>
/// <param name="Standing">Warnings that are summed up.</param>
public sealed record StandingWarnings(IReadOnlyList<Problem> ToShow, IReadOnlyList<Problem> Standing)
{
    /// <summary>Divides warnings.</summary>
    /// <param name="warnings">All of them.</param>
    /// <param name="earlier">
    /// Those of the content before the change, on the same day; null when that is not known. A warning of age or use that is not among them
    /// is shown: the change has brought it.
    /// </param>
    public static StandingWarnings Of(IReadOnlyList<Problem> warnings, IReadOnlyList<Problem>? earlier = null)
    {
        var before = earlier?.Select(Same).ToHashSet();
        var standing = warnings.Where(warning => warning.Rule.IsOfAgeOrUse() && before?.Contains(Same(warning)) != false).ToList();
        return new StandingWarnings([.. warnings.Except(standing)], standing);
    }

    /// <summary>The standing warnings in one line; empty when there are none.</summary>
    public override string ToString() =>
        Standing.Count == 0 ? "" : $"{Quantity.Of(Standing.Count, "standing warning")}: {string.Join(", ", ByRule)}; see them with --all";

    private IEnumerable<string> ByRule =>
        Standing
            .CountBy(warning => warning.Rule)
            .OrderByDescending(same => same.Value)
            .ThenBy(same => same.Key)
            .Select(same => Quantity.Of(same.Value, YamlNames.Of(same.Key).Replace('-', ' ')));

    /// <summary>What makes a warning the same before and after a change, which may move its line.</summary>
    private static (ProblemRule Rule, string File, string What) Same(Problem warning) => (warning.Rule, warning.File, warning.What);
}
