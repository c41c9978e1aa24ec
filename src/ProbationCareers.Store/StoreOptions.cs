using System.ComponentModel.DataAnnotations;

namespace ProbationCareers.Store;

/// <summary>Settings of the store: the section <c>Store</c>, or <c>Store__…</c> in the environment.</summary>
public sealed class StoreOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Store";

    /// <summary>The name of the connection string, which SQL Server needs and SQLite may have.</summary>
    public const string ConnectionName = "Careers";

    /// <summary>Which database it is in.</summary>
    [EnumDataType(typeof(StoreProvider))]
    public StoreProvider Provider { get; set; } = StoreProvider.Sqlite;

    /// <summary>
    /// The folder of the SQLite file; relative to the application's folder. Not set: the site chooses one by where it runs.
    /// </summary>
    public string? DataFolder { get; set; }
}

/// <summary>The databases that the store can be in.</summary>
public enum StoreProvider
{
    /// <summary>A SQLite file in a data folder: nothing to install.</summary>
    Sqlite,

    /// <summary>SQL Server, for several instances.</summary>
    SqlServer,
}
