using Microsoft.Data.Sqlite;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Earlier;

/// <summary>
/// Finds what readers were told before, to compare content with it: the folder that is given; else the last release of this machine's
/// store; else the last commit. Nothing is written, and what cannot be read is passed over.
/// </summary>
internal static class EarlierPlace
{
    /// <summary>The earlier content; null when there is none.</summary>
    /// <param name="folder">The content folder that is checked.</param>
    /// <param name="given">An older copy of it, which counts before all else.</param>
    /// <param name="settings">The settings of the site, which say where its store is and which content is published into it.</param>
    /// <param name="today">The day that decides which pages of a folder were published.</param>
    /// <param name="readings">Where readings of files are kept: a file that is the same in both is read once.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<EarlierContent?> FindAsync(
        ContentFolder folder,
        DirectoryInfo? given,
        IConfiguration settings,
        DateOnly today,
        FileReadings readings,
        CancellationToken cancellationToken
    )
    {
        if (given is not null)
            return EarlierContent.Read(ContentFolder.Open(given.FullName), today, given.Name, readings);
        if (
            IsOfTheSite(folder, settings)
            && StoreFile(settings) is { } store
            && await LocalStore.ReadAsync(store, cancellationToken) is { } release
        )
            return release;
        return GitContent.Read(folder, today, readings);
    }

    /// <summary>Whether a folder is the one that is published into the site's store: a copy elsewhere has nothing to do with it.</summary>
    private static bool IsOfTheSite(ContentFolder folder, IConfiguration settings) =>
        Path.GetFullPath(settings[$"{ContentOptions.Section}:{nameof(ContentOptions.Path)}"] ?? "content", SiteFolders.ContentRoot())
            .TrimEnd(Path.DirectorySeparatorChar) == folder.Root.TrimEnd(Path.DirectorySeparatorChar);

    private static string? StoreFile(IConfiguration settings)
    {
        var store = settings.GetSection(StoreOptions.Section).Get<StoreOptions>() ?? new StoreOptions();
        if (store.Provider != StoreProvider.Sqlite)
            return null;
        try
        {
            var given = settings.GetConnectionString(StoreOptions.ConnectionName) is { Length: > 0 } text
                ? text
                : StoreDatabases.SqliteFile(SiteFolders.StorePath(store.DataFolder));
            return Path.GetFullPath(new SqliteConnectionStringBuilder(given).DataSource, SiteFolders.ContentRoot());
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return null; // A setting that only a start of the site has to understand.
        }
    }
}
