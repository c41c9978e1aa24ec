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

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="IOException">The lock file cannot be made, for another reason than that someone holds it.</exception>
    public static async Task RunAsync(SqliteCareersContext context, CancellationToken cancellationToken)
    {
        var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        await using var held = await HoldAsync(Path.GetFullPath(file) + ".migrating", cancellationToken);
        await MakeFileAsync(context.Database.GetConnectionString()!, cancellationToken);
        await ForgetAbandonedLockAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
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
        var tables = await context.Database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name = {LockTable}")
            .ToListAsync(cancellationToken);
        if (tables.Count > 0) await context.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }
}
