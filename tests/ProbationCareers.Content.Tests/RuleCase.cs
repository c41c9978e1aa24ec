using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests;

/// <summary>
/// One case of a file in Rules: a heading, files that are put over the good content, and every problem that they make. A block of a file
/// begins with its path; a block "problems" has a line for each problem, such as <c>roles/bad.md:4:1 unknown-key Did you mean
/// 'summary'?</c>, where what follows the rule is a part of the remedy, and a line <c>without site.yml</c> for each file of the good
/// content that is taken away.
/// </summary>
/// <param name="Name">The rule and the heading.</param>
/// <param name="Place">File and line of the heading.</param>
/// <param name="Rule">The written form of the rule that the case is about.</param>
/// <param name="Files">The files, by path.</param>
/// <param name="Without">Files of the good content that are taken away.</param>
/// <param name="Problems">The problems, in order.</param>
internal sealed partial record RuleCase(
    string Name,
    string Place,
    string Rule,
    IReadOnlyDictionary<string, byte[]> Files,
    IReadOnlyList<string> Without,
    IReadOnlyList<ExpectedProblem> Problems
)
{
    private const string Fence = "````````````````";

    /// <summary>Every case of every file, by name.</summary>
    public static IReadOnlyDictionary<string, RuleCase> All { get; } =
        Directory
            .EnumerateFiles(Repository.PathOf("tests/ProbationCareers.Content.Tests/Rules"), "*.md")
            .SelectMany(In)
            .ToDictionary(example => example.Name, StringComparer.Ordinal);

    /// <summary>The good content with the case's files put over it.</summary>
    public TemporaryContent ToContent()
    {
        var content = TemporaryContent.Good();
        foreach (var (path, bytes) in Files)
            content.Write(path, bytes);
        foreach (var path in Without)
            content.Delete(path);
        return content;
    }

    private static IEnumerable<RuleCase> In(string path)
    {
        var (rule, lines) = (Path.GetFileNameWithoutExtension(path), File.ReadAllLines(path));
        var headings = OutsideBlocks(lines).Where(line => lines[line].StartsWith("## ", StringComparison.Ordinal)).ToList();
        foreach (var (heading, next) in headings.Zip(headings.Skip(1).Append(lines.Length)))
        {
            var blocks = Blocks(lines[heading..next]).ToLookup(block => block.Info == "problems");
            var said = blocks[true]
                .SelectMany(block => block.Lines)
                .ToLookup(line => line.StartsWith("without ", StringComparison.Ordinal));
            yield return new(
                $"{rule}: {lines[heading][3..]}",
                $"Rules/{Path.GetFileName(path)}:{heading + 1}",
                rule,
                blocks[false]
                    .ToDictionary(
                        block => block.Info.Split(' ')[0],
                        block => Bytes(block.Lines, block.Info.Split(' ')[1..]),
                        StringComparer.Ordinal
                    ),
                [.. said[true].Select(line => line["without ".Length..])],
                [.. said[false].Select(ExpectedProblem.Parse)]
            );
        }
    }

    private static IEnumerable<int> OutsideBlocks(string[] lines)
    {
        var isInside = false;
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith(Fence, StringComparison.Ordinal))
                isInside = !isInside;
            else if (!isInside)
                yield return line;
        }
    }

    private static IEnumerable<(string Info, string[] Lines)> Blocks(string[] lines)
    {
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith(Fence + ' ', StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, start);
            end.ShouldBeGreaterThan(start, $"A block has no end: {lines[start]}");
            yield return (lines[start][(Fence.Length + 1)..], lines[(start + 1)..end]);
            start = end;
        }
    }

    /// <summary>What a block holds: UTF-8 with a line break at its end, unless it says "no-newline", "escaped" or "base64".</summary>
    private static byte[] Bytes(string[] lines, string[] flags)
    {
        if (flags.Contains("base64"))
            return Convert.FromBase64String(string.Concat(lines));
        var text = string.Join('\n', lines) + (flags.Contains("no-newline") ? "" : "\n");
        return Encoding.UTF8.GetBytes(flags.Contains("escaped") ? Escapes.Replace(text, Unescaped) : text);
    }

    private static string Unescaped(Match escape) =>
        escape.Value switch
        {
            @"\\" => @"\",
            @"\r" => "\r",
            _ => char.ConvertFromUtf32(int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        };

    [GeneratedRegex(@"\\(?:\\|r|u\{(?<code>[0-9A-F]+)\})")]
    private static partial Regex Escapes { get; }
}

/// <summary>One line of the problems of a case.</summary>
/// <param name="Place">File, line, column and rule, as in the line.</param>
/// <param name="Rule">The written form of the rule.</param>
/// <param name="Remedy">A part of the remedy.</param>
internal sealed partial record ExpectedProblem(string Place, string Rule, string Remedy)
{
    /// <summary>Reads a line.</summary>
    public static ExpectedProblem Parse(string line)
    {
        var match = Form.Match(line);
        match.Success.ShouldBeTrue($"Not 'file:line:column rule remedy': {line}");
        return new(match.Groups["place"].Value, match.Groups["rule"].Value, match.Groups["remedy"].Value);
    }

    /// <summary>File, line, column and rule of a problem.</summary>
    public static string PlaceOf(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.File}:{problem.At.Line}:{problem.At.Column} {YamlNames.Of(problem.Rule)}");

    [GeneratedRegex(@"^(?<place>\S+:[0-9]+:[0-9]+ (?<rule>[a-z0-9-]+)) (?<remedy>.+)$")]
    private static partial Regex Form { get; }
}
