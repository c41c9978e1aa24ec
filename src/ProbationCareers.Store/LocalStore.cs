using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store;

/// <summary>Looks into the store of this machine without touching it, for commands that only want to know what was published.</summary>
public static class LocalStore
{
    /// <summary>
    /// What a SQLite file holds as published; null when there is no such file, no release in it, or it cannot be read just now.
    /// </summary>
    /// <param name="path">The file. Nothing is ever written to it or made beside it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<EarlierContent?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            var options = new DbContextOptionsBuilder<SqliteCareersContext>();
            StoreDatabases.UseSqlite(options, ConnectionString(path));
            await using var context = new SqliteCareersContext(options.Options);
            return await context.VersionAsync(cancellationToken) == StoreVersion.Current
                ? await context.PublishedContentAsync(cancellationToken)
                : null;
        }
        catch (Exception error)
            when (error
                    is DbException
                        or InvalidOperationException
                        or FormatException
                        or IOException
                        or UnauthorizedAccessException
                        or ArgumentException
            )
        {
            return null; // Locked, of an older program, or not a store at all: then there is nothing to compare with.
        }
    }

    /// <summary>
    /// A store that no program has open is read as a file that does not change; otherwise SQLite would make its index of the
    /// write-ahead log beside it. One that is open has that index already.
    /// </summary>
    private static string ConnectionString(string path)
    {
        var isOpen = File.Exists(path + "-wal");
        return new SqliteConnectionStringBuilder
        {
            DataSource = isOpen ? path : $"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString();
    }
}
