using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>What axe finds wrong on a page.</summary>
internal static class Accessibility
{
    /// <summary>Only what is wrong is worked out in full; of the rest, axe keeps one example a rule.</summary>
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Each fault with the element that has it.</summary>
    public static async Task<IReadOnlyList<string>> AxeAsync(this Visit visit)
    {
        var result = await visit.Page.RunAxe(Rules);
        result.Passes.ShouldNotBeEmpty();
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"))];
    }
}
