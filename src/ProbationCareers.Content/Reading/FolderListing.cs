using System.Formats.Tar;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// The names in a folder, with what tells one state of a file from another. Nothing is opened, and no link is followed: what a link leads
/// to may be anywhere, and everyone could read it on the site.
/// </summary>
internal sealed class FolderListing
{
    /// <summary>The most files that a content folder may hold: well over a hundred times what the site has.</summary>
    public const int MostFiles = 20_000;

    /// <summary>The most bytes of all files together: 256 MiB.</summary>
    public const long MostBytes = 256L * 1024 * 1024;

    /// <summary>What the class library gives for the attributes of something that is not there.</summary>
    private const FileAttributes NoSuchEntry = (FileAttributes)(-1);

    private static readonly EnumerationOptions EveryName = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
    };

    private readonly SortedDictionary<string, FileStamp> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DateTime> _folders = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private readonly int _most;

    private FolderListing(int most) => _most = most;

    /// <summary>
    /// Every file by its name from the folder, with forward slashes, in order; what editors and systems leave behind is not among them.
    /// </summary>
    public IReadOnlyDictionary<string, FileStamp> Files => _files;

    /// <summary>What may not be in a content folder, and folders that cannot be opened.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Whether the name of every file is known.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>When something was last written, in UTC: a file, or a name in a folder.</summary>
    public DateTime LastWrite => _files.Values.Select(file => file.Written).Concat(_folders.Values).DefaultIfEmpty().Max();

    /// <summary>Lists a folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="most">The most files.</param>
    /// <exception cref="IOException">The folder itself cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be opened.</exception>
    public static FolderListing Of(string root, int most = MostFiles)
    {
        var listing = new FolderListing(most);
        var open = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (open.TryPop(out var folder))
            listing.Add(folder, NameOf(root, folder), open);
        return listing;
    }

    /// <summary>Whether the folder was in the same state both times.</summary>
    public bool IsSameAs(FolderListing other) =>
        _files.SequenceEqual(other._files) && _folders.SequenceEqual(other._folders) && _problems.SequenceEqual(other._problems);

    /// <summary>The problem of a folder that holds more than can be read.</summary>
    public static Problem TooMuch(string file) =>
        new(
            file,
            Position.Start,
            ProblemRule.TooManyFiles,
            "With this file the content folder holds more than 256 MiB.",
            "Make images smaller, and move files that are no content out of the folder."
        );

    private void Add(DirectoryInfo folder, string name, Stack<DirectoryInfo> open)
    {
        try
        {
            _folders[name] = folder.LastWriteTimeUtc;
            foreach (var entry in folder.EnumerateFileSystemInfos("*", EveryName))
            {
                if (IgnoredFiles.Is(entry.Name))
                    continue;
                Add(entry, name.Length == 0 ? entry.Name : $"{name}/{entry.Name}", open);
                if (_files.Count <= _most)
                    continue;
                TooMany();
                open.Clear();
                return;
            }
        }
        catch (Exception error) when (name.Length > 0 && error is IOException or UnauthorizedAccessException)
        {
            AddUnknown(FileContent.Unreadable(name, $"The folder cannot be opened: {error.Message}"));
        }
    }

    private void Add(FileSystemInfo entry, string name, Stack<DirectoryInfo> open)
    {
        var isFolder = entry is DirectoryInfo;
        if (entry.Attributes == NoSuchEntry)
        {
            _files[name] = FileStamp.Refused(
                FileContent.Unreadable(name, "It cannot be opened: it is gone, or its name is not written in UTF-8.")
            );
        }
        else if (IsLink(entry))
        {
            var link = new Problem(
                name,
                Position.Start,
                ProblemRule.LinkedFile,
                $"This is a link to another {(isFolder ? "folder" : "file")}, which is not read.",
                "Put the file itself there, and delete the link."
            );
            if (isFolder)
                AddUnknown(link);
            else
                _files[name] = FileStamp.Refused(link);
        }
        else if (entry is DirectoryInfo folder)
        {
            open.Push(folder);
        }
        else
        {
            _files[name] = StampOf((FileInfo)entry, name);
        }
    }

    private static FileStamp StampOf(FileInfo file, string name) =>
        file.Length == 0 && IsNoFile(file)
            ? FileStamp.Refused(FileContent.Unreadable(name, "This is a device, a pipe or a socket, and not a file."))
            : new FileStamp(file.Length, file.LastWriteTimeUtc, null);

    /// <summary>Links of every sort. Windows marks files that are kept elsewhere in the same way; these lead nowhere else.</summary>
    private static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && (!OperatingSystem.IsWindows() || entry.LinkTarget is not null);

    /// <summary>
    /// Whether something without a length is a device, a pipe or a socket: opening one may never end. The tar writer is what the class
    /// library has that tells them apart; it opens none of them.
    /// </summary>
    private static bool IsNoFile(FileInfo file)
    {
        using var memory = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(memory, leaveOpen: true))
                writer.WriteEntry(file.FullName, "entry");
            memory.Position = 0;
            using var reader = new TarReader(memory);
            return reader.GetNextEntry()?.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile);
        }
        catch (UnauthorizedAccessException)
        {
            return false; // An ordinary file that may not be opened; reading it says so.
        }
        catch (IOException)
        {
            return true;
        }
    }

    private void TooMany()
    {
        _files.Clear();
        AddUnknown(
            new Problem(
                "",
                Position.Start,
                ProblemRule.TooManyFiles,
                "The content folder holds more than 20,000 files.",
                "Move what is no content out of it."
            )
        );
    }

    private void AddUnknown(Problem problem)
    {
        _problems.Add(problem);
        IsWhole = false;
    }

    private static string NameOf(string root, DirectoryInfo folder)
    {
        var name = Path.GetRelativePath(root, folder.FullName).Replace(Path.DirectorySeparatorChar, '/');
        return name == "." ? "" : name;
    }
}

/// <summary>What tells one state of a file from another without opening it.</summary>
/// <param name="Length">The length that the system gives, in bytes.</param>
/// <param name="Written">When it was last written, in UTC.</param>
/// <param name="Refusal">Why it is not opened at all; null for an ordinary file.</param>
internal readonly record struct FileStamp(long Length, DateTime Written, Problem? Refusal)
{
    /// <summary>Something that is not opened.</summary>
    public static FileStamp Refused(Problem problem) => new(0, default, problem);
}
