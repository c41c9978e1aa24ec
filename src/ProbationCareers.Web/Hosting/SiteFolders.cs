using ProbationCareers.Store;

namespace ProbationCareers.Web.Hosting;

/// <summary>Where the application finds its files.</summary>
internal static class SiteFolders
{
    /// <summary>
    /// The folder that relative settings start from: that of a published application wherever it is started from, and the
    /// project's own in development.
    /// </summary>
    public static string? ContentRoot() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    /// <summary>How to reach the store: the connection string that is set, or a SQLite file in the data folder.</summary>
    /// <exception cref="InvalidOperationException">SQL Server was chosen and no connection string is set.</exception>
    public static string ConnectionString(WebApplicationBuilder builder, StoreOptions store)
    {
        if (builder.Configuration.GetConnectionString(StoreOptions.ConnectionName) is { Length: > 0 } given) return given;
        if (store.Provider == StoreProvider.SqlServer)
            throw new InvalidOperationException($"Store:Provider is SqlServer, but ConnectionStrings:{StoreOptions.ConnectionName} is not set.");
        var folder = Path.GetFullPath(store.DataFolder, builder.Environment.ContentRootPath);
        Directory.CreateDirectory(folder);
        return StoreDatabases.SqliteFile(folder);
    }
}
