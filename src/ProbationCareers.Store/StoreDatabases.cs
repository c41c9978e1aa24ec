using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using ProbationCareers.Store.Connections;

namespace ProbationCareers.Store;

/// <summary>How each database is reached; the one place that says so, for the site, the tools and the tests.</summary>
public static class StoreDatabases
{
    /// <summary>The connection string of a SQLite file in a folder.</summary>
    public static string SqliteFile(string folder) => $"Data Source={Path.Combine(folder, FileName)}";

    /// <summary>The name of a store's file in its folder.</summary>
    public const string FileName = "careers.db";

    /// <summary>How long a reader's command may wait for the database, in seconds. SQLite only ever waits for locks.</summary>
    private const int SecondsForReaders = 2,
        SecondsForReadersOfServer = 5;

    /// <summary>Uses a SQLite database.</summary>
    public static void UseSqlite(DbContextOptionsBuilder options, string connectionString) =>
        UseSqlite(options, new SqliteStoreFile(connectionString));

    /// <summary>Uses a SQLite database in a file.</summary>
    public static void UseSqlite(DbContextOptionsBuilder options, SqliteStoreFile file) =>
        WithFaultsToldOnce(options)
            .UseSqlite(
                file.ConnectionString,
                sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).CommandTimeout(SecondsForReaders)
            )
            .AddInterceptors(new SqliteConnections(file));

    /// <summary>Uses a SQL Server database.</summary>
    public static void UseSqlServer(DbContextOptionsBuilder options, string connectionString) =>
        UseSqlServer(options, new SqlServerPlace(connectionString));

    /// <summary>Uses a SQL Server database.</summary>
    public static void UseSqlServer(DbContextOptionsBuilder options, SqlServerPlace place) =>
        WithFaultsToldOnce(options)
            .UseSqlServer(
                place.ConnectionString,
                server => server.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).CommandTimeout(SecondsForReadersOfServer)
            )
            .AddInterceptors(new StatedIsolation());

    /// <summary>
    /// Whoever asked the store says what went wrong, once and in plain words: EF Core says it too, several times and with the stack.
    /// </summary>
    private static DbContextOptionsBuilder WithFaultsToldOnce(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings =>
            warnings.Log(
                (RelationalEventId.CommandError, LogLevel.Debug),
                (RelationalEventId.ConnectionError, LogLevel.Debug),
                (RelationalEventId.TransactionError, LogLevel.Debug),
                (CoreEventId.QueryIterationFailed, LogLevel.Debug),
                (CoreEventId.SaveChangesFailed, LogLevel.Debug)
            )
        );
}

/// <summary>Makes the SQLite context for the EF Core tools.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCareersContext>
{
    /// <inheritdoc />
    public SqliteCareersContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteCareersContext>();
        StoreDatabases.UseSqlite(options, "Data Source=:memory:");
        return new SqliteCareersContext(options.Options);
    }
}

/// <summary>Makes the SQL Server context for the EF Core tools.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerCareersContext>
{
    /// <inheritdoc />
    public SqlServerCareersContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerCareersContext>();
        StoreDatabases.UseSqlServer(options, "Server=localhost;Database=Careers");
        return new SqlServerCareersContext(options.Options);
    }
}
