using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ProbationCareers.Store.Tests;

/// <summary>
/// Triggers by which the database itself notes each row that is inserted, updated or deleted. It sees rows, not statements,
/// so nothing that a publisher does can hide from it.
/// </summary>
internal static class RowJournal
{
    /// <summary>Starts noting.</summary>
    public static async Task StartJournalAsync(this TemporaryStore store)
    {
        await using var context = store.Open();
        var tables = context.Model.GetRelationalModel().Tables.ToList();
        var triggers = tables.SelectMany(table => new[] { ("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD") }, Trigger);
        var script = "CREATE TABLE WrittenRows (TableName TEXT NOT NULL, Key TEXT NOT NULL);" + string.Concat(triggers);
        await context.Database.ExecuteSqlRawAsync(script, Stopping);
    }

    /// <summary>
    /// The rows that were written since, each once, in order. The key is the first part of the row's own: a page's address for everything
    /// that belongs to a page.
    /// </summary>
    public static async Task<IReadOnlyList<WrittenRow>> ReadJournalAsync(this TemporaryStore store)
    {
        await using var context = store.Open();
        return await context
            .Database.SqlQuery<WrittenRow>($"SELECT DISTINCT TableName, Key FROM WrittenRows ORDER BY TableName, Key")
            .ToListAsync(Stopping);
    }

    private static string Trigger(ITable table, (string Event, string Row) on) =>
        $"""
            CREATE TRIGGER "Note_{table.Name}_{on.Event}" AFTER {on.Event} ON "{table.Name}"
            BEGIN INSERT INTO WrittenRows VALUES ('{table.Name}', {on.Row}."{table.PrimaryKey!.Columns[0].Name}"); END;
            """;
}

/// <summary>A row that was written.</summary>
internal sealed record WrittenRow(string TableName, string Key);
