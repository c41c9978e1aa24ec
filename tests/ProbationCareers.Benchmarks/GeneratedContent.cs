using System.Globalization;

namespace ProbationCareers.Benchmarks;

/// <summary>
/// A content folder of any size, made from the site's own: copies of its roles, pathways, guides, skills and working environments under
/// new names, with all their figures, citations, links and words.
/// </summary>
internal sealed class GeneratedContent : IDisposable
{
    private static readonly string[] Copied = ["guides", "roles", "pathways", "skills", "working-environments"];

    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes a folder with the site's own pages and as many copies as it takes to have a number of them.</summary>
    public GeneratedContent(int pages)
    {
        CopyAll(Repository.Content, Root);
        var originals = Copied
            .SelectMany(kind => Directory.GetFiles(Path.Combine(Repository.Content, kind), "*.md").Order(StringComparer.Ordinal))
            .ToList();
        var own = Directory.GetFiles(Root, "*.md", SearchOption.AllDirectories).Length;
        for (var number = 0; number < pages - own; number++)
            WriteCopy(originals[number % originals.Count], number);
    }

    /// <summary>The folder.</summary>
    public string Root => _folder.Path;

    /// <summary>The path of one of its files.</summary>
    public string PathOf(string file) => Path.Combine(Root, file);

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();

    /// <summary>A copy under another name, and with another title and summary: those have to be unique.</summary>
    private void WriteCopy(string original, int number)
    {
        var name = $"{Path.GetFileNameWithoutExtension(original)}-{number.ToString(CultureInfo.InvariantCulture)}.md";
        var lines = File.ReadAllLines(original);
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("title: ", StringComparison.Ordinal))
                lines[line] = $"title: \"Page number {number}\"";
            else if (lines[line].StartsWith("summary: ", StringComparison.Ordinal))
                lines[line] = $"summary: \"What page number {number} is about.\"";
        }

        File.WriteAllLines(Path.Combine(Root, Path.GetFileName(Path.GetDirectoryName(original)!), name), lines);
    }

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
