using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ProbationCareers.Store.Connections;

namespace ProbationCareers.Store;

/// <summary>
/// The lock that lets one publisher at a time write to SQL Server. It ends with the transaction, however that ends. The
/// procedure does not fail when the lock is not granted: it returns a number below zero, which must not be overlooked.
/// </summary>
internal static class SqlServerPublishLock
{
    /// <summary>How long to wait for another publisher, in milliseconds; below the 30 seconds after which a command is given up.</summary>
    public const int PatienceInMilliseconds = 20_000;

    /// <summary>Takes the lock, waiting for another publisher to end.</summary>
    /// <exception cref="PublishLockException">The lock was not granted.</exception>
    public static async Task TakeAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var granted = new SqlParameter("@granted", SqlDbType.Int) { Direction = ParameterDirection.Output };
        var patience = new SqlParameter("@patience", PatienceInMilliseconds);
        await database.ExecuteSqlRawAsync(
            "EXEC @granted = sp_getapplock @Resource = N'probation-careers-publish', @LockMode = N'Exclusive', @LockTimeout = @patience",
            [granted, patience],
            cancellationToken
        );
        if (granted.Value is not int answer || answer < 0)
            throw new PublishLockException(Explain(granted.Value as int?));
    }

    private static string Explain(int? answer) =>
        answer switch
        {
            -1 => $"Another publisher has held the store for {PatienceInMilliseconds / 1000} seconds. Nothing was published; try "
                + "again when it has ended.",
            -2 or -3 => "SQL Server took the store's lock back, to end a deadlock or because the wait was cancelled. Nothing was "
                + "published; try again.",
            _ => "SQL Server refused the store's lock (sp_getapplock returned "
                + $"{answer?.ToString(CultureInfo.InvariantCulture) ?? "nothing"}). Nothing was published.",
        };
}
