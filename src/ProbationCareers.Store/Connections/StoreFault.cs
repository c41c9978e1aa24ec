using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static SQLitePCL.raw;

namespace ProbationCareers.Store.Connections;

/// <summary>Says in plain words what is wrong with the store, for whichever database it is in.</summary>
public static class StoreFault
{
    /// <summary>SQL Server: the waiting time for a lock is over, or that for a whole command.</summary>
    private const int LockTimeout = 1222,
        CommandTimeout = -2;

    /// <summary>SQL Server's errors from this class on end the connection.</summary>
    private const byte Fatal = 17;

    /// <summary>Whether an error comes from the store, or from the way to it.</summary>
    public static bool IsOne(Exception error) => Find(error) is not null;

    /// <summary>
    /// Whether the store as a whole cannot be asked now, so that asking again for the next page is in vain. Otherwise one question failed.
    /// </summary>
    public static bool MeansAway(Exception error) =>
        Find(error) switch
        {
            StoreUnavailableException => true,
            SqliteException sqlite => sqlite.SqliteErrorCode
                is SQLITE_BUSY
                    or SQLITE_LOCKED
                    or SQLITE_PERM
                    or SQLITE_READONLY
                    or SQLITE_IOERR
                    or SQLITE_CANTOPEN
                    or SQLITE_PROTOCOL
                    or SQLITE_NOTADB,
            SqlException server => server.Class >= Fatal || server.Number is CommandTimeout or 4060 or 18456 or 233,
            _ => false,
        };

    /// <summary>What is wrong, in a sentence; null when the error does not come from the store.</summary>
    public static string? Explain(Exception error) =>
        Find(error) switch
        {
            null => null,
            SqliteException sqlite => Explain(sqlite),
            SqlException server => Explain(server),
            var other => other.Message,
        };

    /// <summary>The error below others that comes from the store.</summary>
    private static Exception? Find(Exception? error) =>
        error switch
        {
            null => null,
            StoreUnavailableException or PublishLockException => error,
            DbException => error,
            // The driver's own: that all connections of its pool are taken, or that one was closed under a command.
            InvalidOperationException { Source: "Microsoft.Data.SqlClient" or "Microsoft.Data.Sqlite" } => error,
            AggregateException several => several.InnerExceptions.Select(Find).FirstOrDefault(found => found is not null),
            DbUpdateException update => Find(update.InnerException) ?? update,
            _ => Find(error.InnerException),
        };

    private static string Explain(SqliteException error) =>
        error.SqliteErrorCode switch
        {
            SQLITE_BUSY or SQLITE_LOCKED => "Another publisher holds the store.",
            SQLITE_READONLY or SQLITE_PERM => "The store's file or its folder can only be read, not written.",
            SQLITE_FULL => "The store's disk is full.",
            SQLITE_IOERR when error.SqliteExtendedErrorCode is SQLITE_IOERR_SHMSIZE or SQLITE_IOERR_SHMOPEN or SQLITE_IOERR_WRITE =>
                "The store's disk is full or cannot be written.",
            SQLITE_IOERR => "The store's file could not be read or written.",
            SQLITE_CANTOPEN => "The store's file is not there or cannot be opened.",
            SQLITE_NOTADB or SQLITE_CORRUPT => "The store's file is damaged, or is no store. Put a backup in its place.",
            SQLITE_ERROR when error.Message.Contains("no such table", StringComparison.Ordinal) => "The store is empty.",
            SQLITE_ERROR when error.Message.Contains("no such column", StringComparison.Ordinal) =>
                "The store was made by another version of the site.",
            _ => error.Message,
        };

    private static string Explain(SqlException error) =>
        error.Number switch
        {
            LockTimeout => "Another publisher holds the store.",
            CommandTimeout => "SQL Server did not answer in time.",
            1205 => "SQL Server ended the transaction, because it and another were waiting for each other.",
            1105 or 9002 => "SQL Server's disk is full.",
            3906 => "SQL Server's database can only be read, not written.",
            208 => "The store is empty.",
            4060 => "SQL Server did not open the database: it is not there, or the login may not use it.",
            18456 => "SQL Server refused the login.",
            _ when error.Class >= Fatal => $"SQL Server cannot be reached. {error.Message}",
            _ => error.Message,
        };
}

/// <summary>The store cannot be asked now.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Says why.</summary>
    public StoreUnavailableException(string message)
        : base(message) { }

    /// <summary>Says why.</summary>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Says nothing.</summary>
    public StoreUnavailableException() { }
}

/// <summary>The lock for publishing was not granted.</summary>
public sealed class PublishLockException : InvalidOperationException
{
    /// <summary>Says why.</summary>
    public PublishLockException(string message)
        : base(message) { }

    /// <summary>Says why.</summary>
    public PublishLockException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Says nothing.</summary>
    public PublishLockException() { }
}
