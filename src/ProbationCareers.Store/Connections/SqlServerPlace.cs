using Microsoft.Data.SqlClient;

namespace ProbationCareers.Store.Connections;

/// <summary>The database on SQL Server that a store is in.</summary>
public sealed class SqlServerPlace : StorePlace
{
    private const int SecondsToConnect = 5;

    /// <summary>Describes a database.</summary>
    /// <param name="connectionString">How to reach it.</param>
    public SqlServerPlace(string connectionString)
    {
        var given = new SqlConnectionStringBuilder(connectionString);
        // Readers get an answer in seconds, whatever it is; the defaults are half a minute, and ten seconds between two attempts.
        if (!given.ShouldSerialize("Connect Timeout"))
            given.ConnectTimeout = SecondsToConnect;
        if (!given.ShouldSerialize("Connect Retry Interval"))
            given.ConnectRetryInterval = 1;
        // After a failure the driver would go on failing for up to a minute, without asking. The site itself decides when to ask again.
        if (!given.ShouldSerialize("Pool Blocking Period"))
            given.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        ConnectionString = given.ConnectionString;
        Name = $"the database {given.InitialCatalog} on {given.DataSource}";
    }

    /// <inheritdoc />
    public override string Name { get; }

    /// <summary>How contexts reach the database.</summary>
    internal string ConnectionString { get; }
}
