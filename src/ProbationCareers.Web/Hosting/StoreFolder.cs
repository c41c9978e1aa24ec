using Microsoft.Data.Sqlite;
using ProbationCareers.Store;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// The folder of a SQLite store. On a server it is outside the program's own folder, which a deployment empties: with the store would go
/// every address that was ever published, the changes and the searches.
/// </summary>
internal sealed partial class StoreFolder
{
    private const string InProgram = "App_Data";

    private const string OwnName = "probation-careers";

    private StoreFolder(string path, string? earlier, bool isAtRisk) => (Path, Earlier, IsAtRisk) = (path, earlier, isAtRisk);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>
    /// The store's file where earlier versions of the site kept it unless told otherwise; null where that does not matter.
    /// </summary>
    public string? Earlier { get; }

    /// <summary>Whether a deployment into an emptied folder would take the store along.</summary>
    public bool IsAtRisk { get; }

    /// <summary>The store's file.</summary>
    public string File => System.IO.Path.Combine(Path, StoreDatabases.FileName);

    /// <summary>Chooses the folder, and makes it where it is missing.</summary>
    /// <param name="set">What the settings say; null or empty for nothing.</param>
    /// <param name="environment">The program's folder, and whether this is a server.</param>
    /// <param name="variable">The value of an environment variable.</param>
    /// <param name="userData">The folder for the data of the user that the site runs as; empty for none.</param>
    /// <exception cref="InvalidOperationException">There is no such folder, and it cannot be made.</exception>
    public static StoreFolder Choose(string? set, IHostEnvironment environment, Func<string, string?> variable, string userData)
    {
        var program = environment.ContentRootPath;
        var isServer = !environment.IsDevelopment();
        var path = PathOf(set, program, isServer, variable, userData);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"The store's folder {path} cannot be made: {error.Message} Set Store:DataFolder to a folder that the site may write to.",
                error
            );
        }

        var isInProgram = (path + System.IO.Path.DirectorySeparatorChar).StartsWith(
            System.IO.Path.TrimEndingDirectorySeparator(program) + System.IO.Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
        var earlier = System.IO.Path.Combine(program, InProgram, StoreDatabases.FileName);
        return new StoreFolder(path, isServer && set is not { Length: > 0 } ? earlier : null, isServer && isInProgram);
    }

    /// <summary>The folder, which need not be there.</summary>
    /// <param name="set">What the settings say; null or empty for nothing.</param>
    /// <param name="program">The program's folder.</param>
    /// <param name="isServer">Whether this is a server, and not the project of someone who develops the site.</param>
    /// <param name="variable">The value of an environment variable.</param>
    /// <param name="userData">The folder for the data of the user that the site runs as; empty for none.</param>
    /// <exception cref="InvalidOperationException">There is none to choose.</exception>
    public static string PathOf(string? set, string program, bool isServer, Func<string, string?> variable, string userData) =>
        System.IO.Path.GetFullPath(
            set is { Length: > 0 } ? set
                : isServer ? OfServer(program, variable, userData)
                : InProgram,
            program
        );

    /// <summary>Copies the store of an earlier version of the site here, where there is none yet, and says what is where.</summary>
    /// <exception cref="InvalidOperationException">It cannot be copied: without it the site would start with an empty store.</exception>
    public void TakeOverEarlier(ILogger logger)
    {
        if (IsAtRisk)
            AtRisk(logger, Path);
        if (Earlier is null || !System.IO.File.Exists(Earlier) || Earlier == File)
            return;
        if (System.IO.File.Exists(File))
        {
            NotUsed(logger, Earlier, File);
            return;
        }

        try
        {
            Copy(Earlier, File);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"The store of an earlier version of the site is at {Earlier} and could not be copied to {File}: {error.Message}"
                    + " Copy it there yourself, or set Store:DataFolder to the folder that it is in.",
                error
            );
        }

        Copied(logger, Earlier, File);
    }

    /// <summary>
    /// The folder that the service manager gives the site, else one among the data of its user. Where there is neither, the store that an
    /// earlier version left in the program's folder goes on being used: it is at risk there, but readers see the site.
    /// </summary>
    private static string OfServer(string program, Func<string, string?> variable, string userData)
    {
        // systemd names several folders with colons between them.
        if (variable("STATE_DIRECTORY")?.Split(':')[0] is { Length: > 0 } given)
            return given;
        if (userData.Length > 0)
            return System.IO.Path.Combine(userData, OwnName);
        if (System.IO.File.Exists(System.IO.Path.Combine(program, InProgram, StoreDatabases.FileName)))
            return InProgram;
        throw new InvalidOperationException(
            "There is no folder to keep the store in: the user that the site runs as has none. Set Store:DataFolder to a "
                + "folder that the site may write to and that a deployment leaves alone."
        );
    }

    private static void Copy(string from, string to)
    {
        var coming = to + ".coming";
        System.IO.File.Delete(coming);
        using (
            var source = new SqliteConnection(
                new SqliteConnectionStringBuilder
                {
                    DataSource = from,
                    Mode = SqliteOpenMode.ReadWrite,
                    Pooling = false,
                }.ToString()
            )
        )
        using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = coming, Pooling = false }.ToString()))
        {
            source.Open();
            target.Open();
            source.BackupDatabase(target);
        }

        System.IO.File.Move(coming, to);
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The store was copied from {Earlier}, where a deployment would have deleted it, to {File}. The copy is used from now "
            + "on; delete the old one when you have checked it"
    )]
    private static partial void Copied(ILogger logger, string earlier, string file);

    [LoggerMessage(
        LogLevel.Warning,
        "There is an older store at {Earlier}, which is not used: the store is {File}. Delete the older one, or set "
            + "Store:DataFolder to its folder to use it"
    )]
    private static partial void NotUsed(ILogger logger, string earlier, string file);

    [LoggerMessage(
        LogLevel.Warning,
        "The store is in the program's folder, {Folder}: a deployment into an emptied folder takes it along. Set "
            + "Store:DataFolder to a folder outside"
    )]
    private static partial void AtRisk(ILogger logger, string folder);
}
