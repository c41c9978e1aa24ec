using System.Diagnostics.CodeAnalysis;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Reads every file of a folder once, and makes sure that what was read is a state that the folder was in: when a file came, went or was
/// written meanwhile, all is read again.
/// </summary>
/// <param name="root">The folder, with no link in its path.</param>
/// <param name="earlier">What was read before: files that have not been written since are taken from there.</param>
internal sealed class FolderReader(string root, FolderSnapshot? earlier = null)
{
    /// <summary>How often a folder that keeps changing is read.</summary>
    internal const int MostTries = 8;

    /// <summary>
    /// A file's time is trusted only when it was written so long before it was read: two writes within one tick of the file system's clock
    /// give the same time.
    /// </summary>
    private static readonly TimeSpan ClockTick = TimeSpan.FromSeconds(2);

    /// <summary>The most bytes of all files together.</summary>
    public long MostBytes { get; init; } = FolderListing.MostBytes;

    /// <summary>Told of each file before it is read; a test changes the folder then.</summary>
    public Action<string>? BeforeReading { get; init; }

    /// <summary>Reads the folder.</summary>
    /// <exception cref="IOException">The folder cannot be opened, or kept changing while it was read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be opened.</exception>
    public FolderSnapshot Read()
    {
        for (var tries = 1; tries <= MostTries; tries++)
        {
            if (TryRead(out var snapshot))
                return snapshot;
        }

        throw new IOException(
            $"The content folder {root} keeps changing while it is read. Wait until nothing writes to it, then try again."
        );
    }

    /// <summary>Reads the folder once.</summary>
    /// <returns>Whether it stayed as it was meanwhile.</returns>
    internal bool TryRead([NotNullWhen(true)] out FolderSnapshot? snapshot)
    {
        var began = TimeProvider.System.GetUtcNow().UtcDateTime;
        var listing = FolderListing.Of(root);
        var files = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        var left = MostBytes;
        var problems = listing.Problems.ToList();
        foreach (var (file, stamp) in listing.Files)
        {
            BeforeReading?.Invoke(file);
            var content = ReadFile(file, stamp);
            left -= content.Bytes?.Length ?? 0;
            if (left < 0)
            {
                problems.Add(FolderListing.TooMuch(file));
                files.Clear();
                break;
            }

            files[file] = content;
        }

        var isSame = listing.IsSameAs(FolderListing.Of(root));
        snapshot = isSame ? new FolderSnapshot(listing, files, problems, began) : null;
        return isSame;
    }

    private FileContent ReadFile(string file, FileStamp stamp)
    {
        if (stamp.Refusal is { } refusal)
            return FileContent.Refused(refusal);
        if (earlier is not null && stamp.Written < earlier.ReadAt - ClockTick && earlier.Unchanged(file, stamp) is { } same)
            return same;
        return FileContent.Read(file, Path.Combine(root, file), stamp.Length);
    }
}

/// <summary>A folder at one moment: the names and the bytes of its files.</summary>
/// <param name="Listing">What was there.</param>
/// <param name="Files">Each file by its name.</param>
/// <param name="Problems">What may not be in a content folder.</param>
/// <param name="ReadAt">When reading began, in UTC.</param>
internal sealed record FolderSnapshot(
    FolderListing Listing,
    IReadOnlyDictionary<string, FileContent> Files,
    IReadOnlyList<Problem> Problems,
    DateTime ReadAt
)
{
    /// <summary>A file that has not been written since it was read; null when it has, or there was none.</summary>
    public FileContent? Unchanged(string file, FileStamp stamp) =>
        Listing.Files.TryGetValue(file, out var before) && before == stamp ? Files.GetValueOrDefault(file) : null;
}
