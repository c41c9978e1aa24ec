using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Reading;

/// <summary>A page's file in its two parts.</summary>
/// <param name="Yaml">The text between the two --- lines.</param>
/// <param name="Markdown">The text below the second.</param>
/// <param name="MarkdownLineOffset">Lines of the file above the Markdown.</param>
internal sealed record FrontMatter(string Yaml, string Markdown, int MarkdownLineOffset)
{
    /// <summary>Lines of the file above the YAML: the first --- line.</summary>
    public const int YamlLineOffset = 1;

    private const string Fence = "---";

    /// <summary>Splits a file's text.</summary>
    /// <returns>The parts, or null when the fences are not there; the problem has been noted.</returns>
    public static FrontMatter? Split(string text, FileProblems problems)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            Report(FenceMistake.AtStart(lines), problems);
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            Report(FenceMistake.AtEnd(lines), problems);
            return null;
        }

        return new FrontMatter(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 1);
    }

    private static void Report(FenceMistake mistake, FileProblems problems) =>
        problems.Add(new Position(mistake.Line, 1), ProblemRule.NoFrontMatter, mistake.What, mistake.Remedy);
}
