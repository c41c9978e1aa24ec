using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>What is wrong with the lines of hyphens round the front matter.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to type instead, as a sentence.</param>
internal sealed partial record FenceMistake(int Line, string What, string Remedy)
{
    /// <summary>The mistake of a file that does not start with a fence.</summary>
    public static FenceMistake AtStart(string[] lines)
    {
        var first = Array.FindIndex(lines, line => line.AsSpan().Trim().Length > 0);
        if (IsLikeFence(lines[first]))
            return Like(lines, first, "first");
        if (lines[first].TrimEnd() == "---")
            return new(1, "There is an empty line above the front matter.", "Delete it, so that the file starts with '---'.");
        return KeyLine.IsMatch(lines[first])
            ? new(first + 1, "There is no line '---' above the front matter.", "Type --- on a line of its own above this line.")
            : new(
                first + 1,
                "The file does not start with front matter.",
                "Start it with a line '---', then the keys, then another line '---'."
            );
    }

    /// <summary>The mistake of front matter that does not end.</summary>
    public static FenceMistake AtEnd(string[] lines)
    {
        var like = Array.FindIndex(lines, 1, IsLikeFence);
        if (like > 0)
            return Like(lines, like, "second");
        var text = Array.FindIndex(
            lines,
            1,
            line => line.StartsWith("## ", StringComparison.Ordinal) || (line.Length > 0 && !IsYaml(line))
        );
        if (text < 0)
            return new(1, "The front matter has no end.", "Type --- on a line of its own between the keys and the text.");
        return new(
            text + 1,
            "The front matter is not closed above the text, which seems to start here.",
            "Type --- on a line of its own below the last key."
        );
    }

    private static FenceMistake Like(string[] lines, int index, string which) =>
        new(
            index + 1,
            $"'{lines[index].Trim()}' is not the {which} line of front matter.",
            lines[index].StartsWith(' ') || lines[index].StartsWith('\t')
                ? "Type --- without anything before it."
                : "Type three hyphens and nothing else: ---"
        );

    /// <summary>Other lines that people, and word processors, write for three hyphens.</summary>
    private static bool IsLikeFence(string line) => line.TrimEnd() != "---" && Fence.IsMatch(line.Trim());

    private static bool IsYaml(string line) => line[0] is ' ' or '\t' or '#' or '-' or '}' or ']' || KeyLine.IsMatch(line);

    [GeneratedRegex(@"^(?:[-–—‐‑−]{1,20}|(?:- ){2,20}-?|\+{3,20}|={3,20}|_{3,20}|\*{3,20}|~{3,20})$", RegexOptions.CultureInvariant)]
    private static partial Regex Fence { get; }

    [GeneratedRegex(@"^[A-Za-z][\w -]{0,40}:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine { get; }
}
