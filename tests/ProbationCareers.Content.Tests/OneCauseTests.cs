using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests;

/// <summary>
/// One mistake is one problem, in the file in which it was made: whoever names an entry or a page that is broken for now has done
/// nothing wrong. Only a line that is gone may leave a link to what it filled.
/// </summary>
public sealed class OneCauseTests
{
    private static readonly (string Name, Func<string, string?> On)[] Mistakes =
    [
        ("a key with a letter too many", line => Split(line) is var (start, key, value) ? $"{start}{key}x:{value}" : null),
        (
            "no value",
            line =>
                Split(line) is var (start, key, value) && value.Trim() is { Length: > 0 } and not ['[' or '{', ..] ? $"{start}{key}:" : null
        ),
        (
            "keys in the place of a value",
            line =>
                Split(line) is var (start, key, value) && value.Trim().Length > 0 && !value.Contains('{', StringComparison.Ordinal)
                    ? $"{start}{key}: {{ a: b }}"
                    : null
        ),
        (
            "a quotation mark without its end",
            line => Split(line) is var (start, key, value) && value.Trim().Length > 0 ? $"{start}{key}: \"{value.Trim().Trim('"')}" : null
        ),
        ("a tab", line => line.StartsWith("  ", StringComparison.Ordinal) ? "\t" + line.TrimStart() : null),
        ("a line that is gone", line => Split(line) is not null && !line.StartsWith('-') && line.TrimEnd()[^1] != ':' ? "" : null),
    ];

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Repository.SmallContent, "*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Repository.SmallContent, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_OneMistakeInOneLine_IsOneProblemOfItsFile(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.SmallContent, file));
        var wrong = new List<string>();
        var (tried, seen) = (0, 0);
        var readings = new FileReadings();
        using var content = TemporaryContent.Good();
        foreach (var (number, line) in Written(file, lines))
        {
            foreach (var (name, mistake) in Mistakes)
            {
                if (mistake(line) is not { } changed)
                    continue;
                content.Write(file, string.Join('\n', lines.Select((other, i) => i == number ? changed : other)) + "\n");

                var reading = ContentReader.Read(ContentFolder.Open(content.Root), TemporaryContent.Today, readings);

                tried++;
                seen += Math.Min(1, reading.Problems.Count);
                if (
                    reading.Problems.Count > 1
                    || reading.Problems.Any(problem =>
                        problem.File != file && (changed.Length > 0 || problem.Rule != ProblemRule.DeadAnchor)
                    )
                    || (reading.Problems.Count > 0 && reading.Warnings.Count > 0)
                )
                    wrong.Add($"{name}: {file}:{number + 1} {changed}\n  {string.Join("\n  ", reading.Problems.Concat(reading.Warnings))}");
            }
        }

        wrong.ShouldBeEmpty($"{wrong.Count} of {tried}");
        if (tried > 10)
            seen.ShouldBeGreaterThan(tried / 2);
    }

    [Theory]
    [InlineData("roles/officer.md", "roles/Officer.md")]
    [InlineData("roles/officer.md", "roles/officer.txt")]
    [InlineData("roles/officer.md", "rolls/officer.md")]
    [InlineData("images/desk.png", "images/Desk.png")]
    [InlineData("images/desk.png", "images/all/desk.png")]
    [InlineData("pay/band-3.md", "pay/band_3.md")]
    public void Read_FileInTheWrongPlaceOrUnderAWrongName_IsOneProblem(string from, string to)
    {
        using var content = TemporaryContent.Good();
        var bytes = File.ReadAllBytes(content.PathOf(from));

        content.Delete(from).Write(to, bytes);

        content.Read().Problems.ShouldHaveSingleItem().File.ShouldBe(to);
    }

    [Theory]
    [InlineData("figures/all.yml")]
    [InlineData("sources.yml")]
    [InlineData("claims/entry.yml")]
    [InlineData("glossary.yml")]
    [InlineData("site.yml")]
    [InlineData("questions/find-your-route.yml")]
    [InlineData("questions/which-role.yml")]
    [InlineData("redirects.yml")]
    [InlineData("search.yml")]
    [InlineData("roles/officer.md")]
    [InlineData("images/desk.png")]
    public void Read_FileThatHoldsNothing_IsOneProblem(string file)
    {
        using var content = TemporaryContent.Good().Write(file, "");

        var reading = content.Read();

        reading.Problems.ShouldHaveSingleItem().File.ShouldBe(file);
        reading.Warnings.ShouldBeEmpty();
    }

    /// <summary>The lines of YAML in a file.</summary>
    private static IEnumerable<(int Number, string Line)> Written(string file, string[] lines)
    {
        var end = file.EndsWith(".md", StringComparison.Ordinal) ? Array.FindIndex(lines, 1, line => line == "---") : lines.Length;
        return lines.Index().Take(end).Where(line => line.Item.Trim().Length > 0 && line.Item != "---");
    }

    private static (string Start, string Key, string Value)? Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var start = line.Length - line.TrimStart(' ', '-').Length;
        return colon > start && line[start] != '{' ? (line[..start], line[start..colon], line[(colon + 1)..]) : null;
    }
}
