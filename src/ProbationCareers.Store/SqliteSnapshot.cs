using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProbationCareers.Store;

/// <summary>
/// A read transaction of SQLite. EF Core's own transactions take the write lock at once; a deferred one takes none, and in
/// write-ahead mode it goes on seeing the database as it was at its first read, whatever is published meanwhile.
/// </summary>
internal sealed class SqliteSnapshot : IAsyncDisposable
{
    private readonly CareersContext _context;
    private readonly SqliteTransaction _transaction;

    private SqliteSnapshot(CareersContext context, SqliteTransaction transaction) => (_context, _transaction) = (context, transaction);

    /// <summary>Starts one.</summary>
    public static async Task<IAsyncDisposable> BeginAsync(CareersContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
#pragma warning disable CA1849 // Only this overload can defer, and SQLite does nothing at all until the first read.
        var transaction = connection.BeginTransaction(deferred: true);
#pragma warning restore CA1849
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        return new SqliteSnapshot(context, transaction);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _context.Database.UseTransactionAsync(null);
        await _transaction.DisposeAsync();
        await _context.Database.CloseConnectionAsync();
    }
}
