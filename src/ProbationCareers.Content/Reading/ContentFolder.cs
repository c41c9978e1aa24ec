using System.Security.Cryptography;
using System.Text;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Reading;

/// <summary>A content folder as it was at one moment: its files, by what they are.</summary>
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

    /// <summary>The file of the questions about how someone likes to work.</summary>
    public const string WorkQuestionsFile = "questions/which-role.yml";

    /// <summary>The file of other words for what readers type into the search.</summary>
    public const string SynonymsFile = "search.yml";

    /// <summary>The file of the recruitment campaigns.</summary>
    public const string CampaignsFile = "campaigns.yml";

    private const string ImagesFolder = "images/";
    private const string FiguresFolder = "figures/";
    private const string ClaimsFolder = "claims/";

    private static readonly (PageKind Kind, string Folder)[] PageFolders =
    [
        .. Enum.GetValues<PageKind>().Select(kind => (kind, kind.Folder() + "/")),
    ];

    /// <summary>
    /// How long nothing may have been written for a folder to be at rest: whoever changes many files writes the next one sooner.
    /// </summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(250);

    /// <summary>How long to wait for a folder to come to rest.</summary>
    private static readonly TimeSpan MostWaiting = TimeSpan.FromSeconds(10);

    private readonly FolderSnapshot _snapshot;
    private readonly Lazy<IReadOnlySet<string>> _meant;

    private ContentFolder(string root, FolderSnapshot snapshot)
    {
        (Root, Files, _snapshot) = (root, [.. snapshot.Listing.Files.Keys], snapshot);
        _meant = new(() => Files.Select(FileNames.Meant).OfType<string>().Where(file => !Contains(file)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The files that the site cannot do without.</summary>
    internal static IReadOnlyList<string> Required { get; } = [SettingsFile, SourcesFile];

    /// <summary>The files that hold data and have a name of their own.</summary>
    internal static IReadOnlyList<string> Named { get; } =
    [SettingsFile, SourcesFile, GlossaryFile, RedirectsFile, RouteQuestionsFile, WorkQuestionsFile, SynonymsFile, CampaignsFile];

    /// <summary>The folder on disk.</summary>
    public string Root { get; }

    /// <summary>
    /// Every file below it, with forward slashes, in order; hidden files and what editors and systems leave behind are passed over.
    /// </summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>What may not be in a content folder, and folders in it that cannot be opened.</summary>
    internal IEnumerable<Problem> Problems =>
        _snapshot.Problems.Concat(_snapshot.Listing.Files.Values.Select(file => file.Refusal).OfType<Problem>());

    /// <summary>Whether the name of every file is known. If not, a name that there is no file for may exist all the same.</summary>
    internal bool IsWhole => _snapshot.Listing.IsWhole;

    /// <summary>Whether the folder holds so much that it was not read.</summary>
    internal bool IsTooLarge => Problems.Any(problem => problem.Rule == ProblemRule.TooManyFiles);

    /// <summary>
    /// Reads every file of a folder, each once. What is asked of it afterwards is answered from memory, whatever is written meanwhile.
    /// </summary>
    /// <param name="root">The folder; it may be reached through a link.</param>
    /// <param name="earlier">The same folder as it was before: files that have not been written since are not read again.</param>
    /// <exception cref="IOException">There is no such folder, it cannot be opened, or it kept changing while it was read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be opened.</exception>
    public static ContentFolder Open(string root, ContentFolder? earlier = null)
    {
        var full = Existing(root);
        return new ContentFolder(full, new FolderReader(RealPath.Of(full), earlier?._snapshot).Read());
    }

    /// <summary>
    /// Opens a folder to publish it: waits until nothing has been written for a moment, so that a release is never made of the files of two
    /// versions while one takes the place of the other.
    /// </summary>
    /// <param name="root">The folder; it may be reached through a link.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="IOException">There is no such folder, it cannot be opened, or it kept changing.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be opened.</exception>
    public static async Task<ContentFolder> OpenAtRestAsync(string root, CancellationToken cancellationToken)
    {
        var full = Existing(root);
        var began = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(began) < MostWaiting)
        {
            var hasStayed = new FolderReader(RealPath.Of(full)).TryRead(out var snapshot);
            if (hasStayed && HasRested(snapshot!))
                return new ContentFolder(full, snapshot!);
            await Task.Delay(Rest, TimeProvider.System, cancellationToken);
        }

        throw new IOException($"The content folder {full} keeps changing. Wait until nothing writes to it, then try again.");
    }

    /// <summary>A time far ahead is that of a wrong clock, and says nothing of when it was written.</summary>
    private static bool HasRested(FolderSnapshot snapshot) => (snapshot.ReadAt - snapshot.Listing.LastWrite).Duration() >= Rest;

    private static string Existing(string root)
    {
        var full = Path.GetFullPath(root);
        return Directory.Exists(full) ? full : throw new DirectoryNotFoundException($"There is no content folder {full}.");
    }

    /// <summary>
    /// A hash of the name and the bytes of every file as it was read. When it has not changed, nothing has to be published: starting a
    /// server on content that is already published costs one pass over the bytes.
    /// </summary>
    /// <returns>SHA-256 as lower-case hexadecimal.</returns>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            var bytes = Read(file).Bytes ?? []; // Content with a file that cannot be read is never published.
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        foreach (var problem in Problems)
            hash.AppendData(Encoding.UTF8.GetBytes($"{problem}\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The same folder with other bytes in one of its files.</summary>
    internal ContentFolder With(string file, byte[] bytes) =>
        new(
            Root,
            _snapshot with
            {
                Files = new Dictionary<string, FileContent>(_snapshot.Files, StringComparer.Ordinal)
                {
                    [file] = new FileContent(bytes, null),
                },
            }
        );

    /// <summary>A file as it was read.</summary>
    internal FileContent Read(string file) =>
        _snapshot.Files.GetValueOrDefault(file) ?? FileContent.Refused(FileContent.Unreadable(file, "There is no such file."));

    /// <summary>Whether a name is not that of an ordinary file, and so is not opened.</summary>
    internal bool IsRefused(string file) => _snapshot.Listing.Files.TryGetValue(file, out var stamp) && stamp.Refusal is not null;

    /// <summary>The lines of a file; none when it was not read.</summary>
    public IEnumerable<string> LinesOf(string file)
    {
        using var reader = new StreamReader(new MemoryStream(Read(file).Bytes ?? []), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>The files that those with a wrong name were most likely meant to be.</summary>
    internal IReadOnlySet<string> Meant => _meant.Value;

    /// <summary>Whether the site uses a file of this name: one with a page, an image or data.</summary>
    internal static bool IsUsed(string file) =>
        Named.Contains(file) || KindOf(file) is not null || IsImage(file) || IsFigures(file) || IsClaim(file);

    /// <summary>Whether there is such a file.</summary>
    internal bool Contains(string file) => _snapshot.Listing.Files.ContainsKey(file);

    /// <summary>Whether a file holds figures.</summary>
    internal static bool IsFigures(string file) => IsYamlIn(FiguresFolder, file);

    /// <summary>Whether a file holds the claims of one question.</summary>
    internal static bool IsClaim(string file) => IsYamlIn(ClaimsFolder, file);

    private static bool IsYamlIn(string folder, string file) =>
        file.StartsWith(folder, StringComparison.Ordinal)
        && file.EndsWith(".yml", StringComparison.Ordinal)
        && file.IndexOf('/', folder.Length) < 0;

    /// <summary>The addresses that its pages have by their files' names, hidden ones included.</summary>
    public IEnumerable<string> PageAddresses =>
        Files.Select(file => KindOf(file) is { } kind ? kind.Address(Path.GetFileNameWithoutExtension(file)) : null).OfType<string>();

    /// <summary>Which kind of page a file holds; null when it holds none.</summary>
    internal static PageKind? KindOf(string file)
    {
        if (!file.EndsWith(".md", StringComparison.Ordinal))
            return null;
        foreach (var (kind, folder) in PageFolders)
        {
            if (file.StartsWith(folder, StringComparison.Ordinal))
                return kind;
        }

        return null;
    }

    /// <summary>
    /// Whether a file is an image that pages can show: images have no folders of their own, whose names could be anything.
    /// </summary>
    internal static bool IsImage(string file) =>
        file.StartsWith(ImagesFolder, StringComparison.Ordinal)
        && !file.AsSpan(ImagesFolder.Length).Contains('/')
        && ImageDocument.MediaTypes.ContainsKey(Path.GetExtension(file));
}
