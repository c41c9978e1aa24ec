using System.Security.Cryptography;
using System.Text;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading.Slips;

namespace ProbationCareers.Content.Reading;

/// <summary>The files of a content folder, by what they are.</summary>
public sealed class ContentFolder
{
    /// <summary>The file of the site's own settings.</summary>
    public const string SettingsFile = "site.yml";

    /// <summary>The file of all sources.</summary>
    public const string SourcesFile = "sources.yml";

    /// <summary>The file of the glossary.</summary>
    public const string GlossaryFile = "glossary.yml";

    /// <summary>The file of the redirects.</summary>
    public const string RedirectsFile = "redirects.yml";

    /// <summary>The file of the route finder's questions.</summary>
    public const string RouteQuestionsFile = "questions/find-your-route.yml";

    /// <summary>The file of the questions about how somebody likes to work.</summary>
    public const string WorkQuestionsFile = "questions/which-role.yml";

    /// <summary>The file of other words for what readers type into the search.</summary>
    public const string SynonymsFile = "search.yml";

    private const string ImagesFolder = "images/";
    private const string FiguresFolder = "figures/";
    private const string ClaimsFolder = "claims/";

    private static readonly (PageKind Kind, string Folder)[] PageFolders = [.. Enum.GetValues<PageKind>().Select(kind => (kind, kind.Folder() + "/"))];

    private readonly HashSet<string> _files;

    private readonly Lazy<IReadOnlySet<string>> _meant;

    private ContentFolder(string root, IReadOnlyList<string> files)
    {
        (Root, Files, _files) = (root, files, [.. files]);
        _meant = new(() => files.Select(FileNames.Meant).OfType<string>().Where(file => !_files.Contains(file)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The files that the site cannot do without.</summary>
    internal static IReadOnlyList<string> Required { get; } = [SettingsFile, SourcesFile];

    /// <summary>The files that hold data and have a name of their own.</summary>
    internal static IReadOnlyList<string> Named { get; } = [SettingsFile, SourcesFile, GlossaryFile, RedirectsFile, RouteQuestionsFile, WorkQuestionsFile, SynonymsFile];

    /// <summary>The folder on disk.</summary>
    public string Root { get; }

    /// <summary>Every file below it, with forward slashes, in order; hidden files are passed over.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Lists a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ContentFolder Open(string root)
    {
        var full = Path.GetFullPath(root);
        if (!Directory.Exists(full)) throw new DirectoryNotFoundException($"There is no content folder {full}.");
        var files = Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(full, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.StartsWith('.') && !file.Contains("/.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return new ContentFolder(full, [.. files]);
    }

    /// <summary>
    /// A hash of every file's name and bytes. When it has not changed, nothing has to be read again: starting a server on
    /// content that is already published costs one pass over the bytes.
    /// </summary>
    /// <returns>SHA-256 as lower-case hexadecimal.</returns>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            var bytes = BytesOf(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// A file's bytes, or what stands for them when it cannot be opened: reading will report that, and content with a problem is
    /// never published under this fingerprint.
    /// </summary>
    private byte[] BytesOf(string file)
    {
        try
        {
            return File.ReadAllBytes(PathOf(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "unreadable"u8.ToArray();
        }
    }

    /// <summary>The files that those with a wrong name were most likely meant to be.</summary>
    internal IReadOnlySet<string> Meant => _meant.Value;

    /// <summary>Whether the site uses a file of this name: one with a page, an image or data.</summary>
    internal static bool IsUsed(string file) => Named.Contains(file) || KindOf(file) is not null || IsImage(file) || IsFigures(file) || IsClaim(file);

    /// <summary>Whether there is such a file.</summary>
    internal bool Contains(string file) => _files.Contains(file);

    /// <summary>Whether a file holds figures.</summary>
    internal static bool IsFigures(string file) => IsYamlIn(FiguresFolder, file);

    /// <summary>Whether a file holds the claims of one question.</summary>
    internal static bool IsClaim(string file) => IsYamlIn(ClaimsFolder, file);

    private static bool IsYamlIn(string folder, string file) =>
        file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(".yml", StringComparison.Ordinal) && file.IndexOf('/', folder.Length) < 0;

    /// <summary>The addresses that its pages have by their files' names, hidden ones included.</summary>
    public IEnumerable<string> PageAddresses => Files
        .Select(file => KindOf(file) is { } kind ? kind.Address(Path.GetFileNameWithoutExtension(file)) : null)
        .OfType<string>();

    /// <summary>A file's path on disk.</summary>
    internal string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Which kind of page a file holds; null when it holds none.</summary>
    internal static PageKind? KindOf(string file)
    {
        if (!file.EndsWith(".md", StringComparison.Ordinal)) return null;
        foreach (var (kind, folder) in PageFolders)
        {
            if (file.StartsWith(folder, StringComparison.Ordinal)) return kind;
        }

        return null;
    }

    /// <summary>Whether a file is an image that pages can show: images have no folders of their own, whose names could be anything.</summary>
    internal static bool IsImage(string file) =>
        file.StartsWith(ImagesFolder, StringComparison.Ordinal)
        && !file.AsSpan(ImagesFolder.Length).Contains('/')
        && ImageDocument.MediaTypes.ContainsKey(Path.GetExtension(file));
}
