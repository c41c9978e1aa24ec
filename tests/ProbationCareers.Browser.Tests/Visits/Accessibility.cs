using Deque.AxeCore.Commons;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>What axe finds wrong on a page.</summary>
internal static class Accessibility
{
    /// <summary>Only what is wrong is worked out in full; of the rest, axe keeps one example a rule.</summary>
    private const string Run = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return {
            passes: result.passes.length,
            faults: result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`)),
          };
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each fault with the element that has it.</summary>
    public static async Task<IReadOnlyList<string>> AxeAsync(this Visit visit)
    {
        await visit.Page.EvaluateAsync(Axe);
        var found = (await visit.ReadAsync<Findings>(Run)).ShouldNotBeNull();
        found.Passes.ShouldBeGreaterThan(10, visit.At);
        return found.Faults;
    }

    /// <summary>What axe answers.</summary>
    /// <param name="Passes">How many rules the page keeps.</param>
    /// <param name="Faults">What breaks the others.</param>
    private sealed record Findings(int Passes, IReadOnlyList<string> Faults);
}
