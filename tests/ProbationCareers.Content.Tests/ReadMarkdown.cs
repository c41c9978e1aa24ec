using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests;

/// <summary>Reads a piece of Markdown that needs no data.</summary>
internal static class ReadMarkdown
{
    /// <summary>What is wrong with it.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(string markdown)
    {
        var scope = new FileScope("site/bad.md", SharedData.None);
        new MarkdownReader(scope, markdown, 0, []).Read(() => _ => 1);
        return scope.Problems.Found;
    }
}
