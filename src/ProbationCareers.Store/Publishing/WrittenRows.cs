using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProbationCareers.Store.Publishing;

/// <summary>
/// Counts the rows that a publisher writes while they are written: saving is one call, which takes as long as all pages together. What
/// others write or read meanwhile does not count.
/// </summary>
public sealed class WrittenRows : DbCommandInterceptor
{
    private readonly AsyncLocal<Action<int>?> _written = new();

    /// <summary>Counts from now on, in this flow of calls alone, until the result is disposed of.</summary>
    /// <param name="written">Takes the number of rows of each command.</param>
    public IDisposable Count(Action<int> written)
    {
        _written.Value = written;
        return new Counting(this);
    }

    /// <inheritdoc />
    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Note(command);
        return base.ReaderExecuted(command, eventData, result);
    }

    /// <inheritdoc />
    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        Note(command);
        return base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
    }

    /// <summary>Each row that is added has its values in brackets; a command that adds none changes or deletes one.</summary>
    private void Note(DbCommand command)
    {
        if (_written.Value is not { } written)
            return;
        var rows = command.CommandText.AsSpan().Count("(@p");
        written(Math.Max(1, rows));
    }

    private sealed class Counting(WrittenRows rows) : IDisposable
    {
        public void Dispose() => rows._written.Value = null;
    }
}
