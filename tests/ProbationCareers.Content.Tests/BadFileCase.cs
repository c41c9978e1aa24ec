using System.Globalization;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests;

/// <summary>
/// One folder of BadFiles: files that are put over the good content, and <c>expected.txt</c>, which lists every problem
/// that they make, one a line: <c>roles/bad.md:4:1 unknown-key Did you mean 'summary'?</c>. What follows the rule has to be
/// in the remedy. A line <c>without site.yml</c> takes a file of the good content away.
/// </summary>
internal sealed record BadFileCase(string Name, IReadOnlyList<string> Without, IReadOnlyList<ExpectedProblem> Problems)
{
    private const string ExpectedFile = "expected.txt";

    /// <summary>The written form of the rule that the case is about: the first part of its name.</summary>
    public string Rule => Name.Split('/')[0];

    /// <summary>The names of all cases: rule/case.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(TestFolders.BadFiles, ExpectedFile, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(TestFolders.BadFiles, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a case.</summary>
    public static BadFileCase Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(TestFolders.BadFiles, name, ExpectedFile));
        var without = lines.Where(line => line.StartsWith("without ", StringComparison.Ordinal)).ToList();
        return new(name, [.. without.Select(line => line["without ".Length..])], [.. lines.Except(without).Select(ExpectedProblem.Parse)]);
    }

    /// <summary>The good content with the case's files put over it.</summary>
    public TemporaryContent ToContent()
    {
        var content = TemporaryContent.Good().Overlay(Path.Combine(TestFolders.BadFiles, Name)).Delete(ExpectedFile);
        foreach (var file in Without) content.Delete(file);
        return content;
    }
}

/// <summary>One line of an expected.txt.</summary>
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
    public static string PlaceOf(Problem problem) => string.Create(
        CultureInfo.InvariantCulture, $"{problem.File}:{problem.At.Line}:{problem.At.Column} {WrittenForm.Of(problem.Rule)}");

    [GeneratedRegex(@"^(?<place>\S+:[0-9]+:[0-9]+ (?<rule>[a-z0-9-]+)) (?<remedy>.+)$")]
    private static partial Regex Form { get; }
}
