using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ProbationCareers.Store;

/// <summary>How each database is reached; the one place that says so, for the site, the tools and the tests.</summary>
public static class StoreDatabases
{
    /// <summary>The connection string of a SQLite file in a folder.</summary>
    public static string SqliteFile(string folder) => $"Data Source={Path.Combine(folder, "careers.db")}";

    /// <summary>Uses a SQLite database.</summary>
    public static void UseSqlite(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    /// <summary>Uses a SQL Server database.</summary>
    public static void UseSqlServer(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, server => server.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
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
