using ProbationCareers.Store;

namespace ProbationCareers.Web.Hosting;

/// <summary>Where the application finds its files.</summary>
internal static class SiteFolders
{
    /// <summary>Whether the application was published, and does not run from its source.</summary>
    private static bool IsPublished { get; } = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    /// <summary>How the application is set up before any setting is read.</summary>
    /// <param name="args">Settings as --Name:Part=value.</param>
    public static WebApplicationOptions Options(string[] args) =>
        new()
        {
            Args = TypedPaths.InFull(args),
            ContentRootPath = ContentRoot(),
            EnvironmentName = IsPublished || HasEnvironment(args) ? null : Environments.Development,
        };

    /// <summary>
    /// The folder that relative settings start from: that of a published application wherever it is started from, and the
    /// project's own, where its settings lie, from source.
    /// </summary>
    public static string ContentRoot() => IsPublished ? AppContext.BaseDirectory : ProjectFolder(AppContext.BaseDirectory);

    /// <summary>
    /// Where commands put what they make unless they are told otherwise: the repository's root from source, else the folder that they are
    /// run in.
    /// </summary>
    public static string Workplace => PathNames.RepositoryOf(ContentRoot()) ?? Directory.GetCurrentDirectory();

    /// <summary>The settings alone, for commands that need no site.</summary>
    /// <param name="args">Settings as --Name:Part=value.</param>
    public static IConfigurationRoot Settings(string[] args) =>
        new ConfigurationBuilder()
            .SetBasePath(ContentRoot())
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{(IsPublished ? Environments.Production : Environments.Development)}.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(TypedPaths.InFull(args))
            .Build();

    private static bool HasEnvironment(string[] args) =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is not null
        || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is not null
        || args.Any(arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase));

    private static string ProjectFolder(string folder) =>
        File.Exists(Path.Combine(folder, "ProbationCareers.Web.csproj")) ? folder
        : Path.GetDirectoryName(folder) is { } above ? ProjectFolder(above)
        : Directory.GetCurrentDirectory();

    /// <summary>Where a SQLite store is, for commands that need no site; the folder need not be there.</summary>
    /// <param name="set">What the settings say; null or empty for nothing.</param>
    /// <exception cref="InvalidOperationException">There is no folder to choose.</exception>
    public static string StorePath(string? set) =>
        StoreFolder.PathOf(set, ContentRoot(), IsPublished, Environment.GetEnvironmentVariable, UserData);

    private static string UserData =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>How to reach the store: the connection string that is set, or a SQLite file in the data folder.</summary>
    /// <exception cref="InvalidOperationException">
    /// SQL Server was chosen and no connection string is set; or there is no data folder.
    /// </exception>
    public static string ConnectionString(WebApplicationBuilder builder, StoreOptions store)
    {
        if (builder.Configuration.GetConnectionString(StoreOptions.ConnectionName) is { Length: > 0 } given)
            return given;
        if (store.Provider == StoreProvider.SqlServer)
            throw new InvalidOperationException(
                $"Store:Provider is SqlServer, but ConnectionStrings:{StoreOptions.ConnectionName} is not set."
            );
        var folder = StoreFolder.Choose(store.DataFolder, builder.Environment, Environment.GetEnvironmentVariable, UserData);
        builder.Services.AddSingleton(folder);
        return StoreDatabases.SqliteFile(folder.Path);
    }
}
