using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProbationCareers.Store.Connections;

/// <summary>
/// Gives a transaction for which no isolation level is stated the usual one. SQL Server's driver would begin it with the level of
/// whoever used the pooled connection before: in a site that serves pages, with that of its readers.
/// </summary>
internal sealed class StatedIsolation : DbTransactionInterceptor
{
    /// <summary>The level of every transaction that writes to SQL Server.</summary>
    public const IsolationLevel Usual = IsolationLevel.ReadCommitted;

    /// <inheritdoc />
    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    ) => IsStated(eventData, result) ? result : InterceptionResult<DbTransaction>.SuppressWithResult(connection.BeginTransaction(Usual));

    /// <inheritdoc />
    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    ) =>
        IsStated(eventData, result)
            ? result
            : InterceptionResult<DbTransaction>.SuppressWithResult(await connection.BeginTransactionAsync(Usual, cancellationToken));

    private static bool IsStated(TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result) =>
        result.HasResult || eventData.IsolationLevel != IsolationLevel.Unspecified;
}
