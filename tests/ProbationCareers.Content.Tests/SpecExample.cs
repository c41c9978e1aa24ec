using System.Net;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests;

/// <summary>
/// One example of a file in Specs, as the CommonMark specification writes them: Markdown, a line with a full stop, and the
/// HTML that it makes, with the headings of sections as the views write them.
/// </summary>
/// <param name="Name">File and line, such as <c>links.md:12</c>.</param>
/// <param name="Kind">
/// The kind of page whose fixed sections it has: the word after 'example'; a site page, which has none, otherwise.
/// </param>
/// <param name="Markdown">What an editor writes.</param>
/// <param name="Html">What it makes.</param>
internal sealed record SpecExample(string Name, PageKind Kind, string Markdown, string Html)
{
    private const string Fence = "````````````````";
    private const string Opening = Fence + " example";

    /// <summary>The data files of the good content: examples put their figures, claims and terms in.</summary>
    private static readonly Lazy<SharedData> Data = new(() =>
        new DataFiles(ContentFolder.Open(Repository.SmallContent), new FileReadings()).Read()
    );

    /// <summary>Every example of every file, by name.</summary>
    public static IReadOnlyDictionary<string, SpecExample> All { get; } =
        Directory
            .EnumerateFiles(Repository.PathOf("tests/ProbationCareers.Content.Tests/Specs"), "*.md")
            .SelectMany(In)
            .ToDictionary(example => example.Name, StringComparer.Ordinal);

    /// <summary>What the Markdown of the example makes, and what is wrong with it.</summary>
    public (string Html, IReadOnlyList<Problem> Problems) Render()
    {
        var scope = new FileScope(Name, Data.Value);
        var text = new MarkdownReader(scope, Markdown, 0, FixedSections.Of(Kind)).Read(() =>
            key => scope.Sources.Index().Single(source => source.Item == key).Index + 1
        );
        var parts = text.Sections.Select(section =>
            $"<h2 id=\"{section.Anchor}\">{WebUtility.HtmlEncode(section.Heading)}</h2>\n{section.Html}"
        );
        return (
            string.Join('\n', parts.Prepend(text.Introduction).Select(part => part.Trim()).Where(part => part.Length > 0)),
            scope.Problems.Found
        );
    }

    private static IEnumerable<SpecExample> In(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith(Opening, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, start);
            var dot = Array.IndexOf(lines, ".", start);
            (dot > start && dot < end).ShouldBeTrue($"The example at {Path.GetFileName(path)}:{start + 1} has no '.' or no end.");
            var kind = lines[start][Opening.Length..].Trim();
            yield return new(
                $"{Path.GetFileName(path)}:{start + 1}",
                kind.Length == 0 ? PageKind.Site : (PageKind)YamlNames.ValuesOf(typeof(PageKind))[kind],
                string.Join('\n', lines[(start + 1)..dot]),
                string.Join('\n', lines[(dot + 1)..end])
            );
            start = end;
        }
    }
}
