using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Connections;

namespace ProbationCareers.Store;

/// <summary>
/// Applies migrations to a SQLite file. EF Core's own lock is a row in the database: when the process is ended in the middle
/// (someone presses Ctrl+C during the first start) the row stays, and every later start would wait for it for ever. Here a
/// lock file, which the operating system lets go of with the process, decides; whoever holds it may clear an abandoned row.
/// </summary>
internal static class SqliteMigration
{
    private const string LockTable = "__EFMigrationsLock";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Applies what is missing. A store of an earlier version is set aside first, and what visitors left in it is carried over.
    /// </summary>
    /// <returns>Where that was set aside; null when there was none.</returns>
    /// <exception cref="IOException">The lock file cannot be made, for another reason than that someone holds it.</exception>
    public static async Task<string?> RunAsync(SqliteCareersContext context, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource);
        await using var held = await HoldAsync(file + ".migrating", cancellationToken);
        var earlier =
            await context.VersionAsync(cancellationToken) == StoreVersion.Earlier
                ? await SetAsideAsync(context, file, cancellationToken)
                : null;
        await MakeFileAsync(context.Database.GetConnectionString()!, cancellationToken);
        await ForgetAbandonedLockAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        if (earlier is not null)
            await CarryOverAsync(context, earlier, cancellationToken);
        return earlier;
    }

    /// <summary>Gives the file of an earlier version another name, with the log that belongs to it.</summary>
    private static async Task<string> SetAsideAsync(SqliteCareersContext context, string file, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        await context.Database.CloseConnectionAsync();
        SqliteConnection.ClearAllPools();
        var name = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + ".earlier");
        var free = Enumerable
            .Range(1, int.MaxValue)
            .Select(number => number == 1 ? $"{name}.db" : $"{name}-{number}.db")
            .First(path => !File.Exists(path));
        foreach (var ending in new[] { "", "-wal", "-shm" })
        {
            if (File.Exists(file + ending))
                File.Move(file + ending, free + ending);
        }

        return free;
    }

    /// <summary>
    /// Copies what no content file says: the searches that found nothing, and every address that was ever published, which must go on
    /// leading somewhere. Tables that the earlier version did not have are passed over.
    /// </summary>
    private static async Task CarryOverAsync(SqliteCareersContext context, string earlier, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await context.Database.ExecuteSqlAsync($"ATTACH DATABASE {earlier} AS earlier", cancellationToken);
            var tables = await context
                .Database.SqlQuery<string>($"SELECT name AS Value FROM earlier.sqlite_master WHERE type = 'table'")
                .ToListAsync(cancellationToken);
            if (tables.Contains("FailedSearches"))
                await context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO FailedSearches (Words, Times, FirstOn, LastOn)
                    SELECT Words, Times, FirstOn, LastOn FROM earlier.FailedSearches
                    """,
                    cancellationToken
                );
            if (tables.Contains("PublishedAddresses"))
                await context.Database.ExecuteSqlAsync(
                    $"INSERT INTO PublishedAddresses (Address, FirstRelease) SELECT Address, 0 FROM earlier.PublishedAddresses",
                    cancellationToken
                );
            await context.Database.ExecuteSqlAsync($"DETACH DATABASE earlier", cancellationToken);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Makes the file, in the mode in which readers and a publisher do not wait for each other. Nothing else makes one.</summary>
    private static async Task MakeFileAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(SqliteStoreFile.ToCreate(connectionString));
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = 'wal'";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<FileStream> HoldAsync(string path, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await timer.WaitForNextTickAsync(cancellationToken);
            }
        }
    }

    private static async Task ForgetAbandonedLockAsync(SqliteCareersContext context, CancellationToken cancellationToken)
    {
        var tables = await context
            .Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name = {LockTable}")
            .ToListAsync(cancellationToken);
        if (tables.Count > 0)
            await context.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }
}
