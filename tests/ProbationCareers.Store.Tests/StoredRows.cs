using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests;

/// <summary>Everything that a store holds, as text that can be compared.</summary>
internal static class StoredRows
{
    /// <summary>Tables that tell how the store came to hold what it holds.</summary>
    private static readonly string[] History = ["ChangePages", "Changes", "PublishedAddresses", "Releases"];

    /// <summary>Every row of every table; how they came to be there is left out unless asked for.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(TemporaryStore store, bool withHistory = false)
    {
        await using var context = store.Open();
        await context.Database.OpenConnectionAsync(Stopping);
        var rows = new List<string>();
        foreach (var table in context.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            if (History.Contains(table.Name) && !withHistory)
                continue;
            var columns = table.Columns.Select(column => column.Name).Where(name => withHistory || name != nameof(Page.ChangedInRelease));
            rows.AddRange(await ReadAsync(context, table, columns.Order(StringComparer.Ordinal)));
        }

        return rows;
    }

    /// <summary>
    /// Checks that a store that was published into again and again holds the same rows as one that was never published into
    /// before, and that the database finds itself whole.
    /// </summary>
    public static async Task ShouldBeAsIfPublishedAtOnceAsync(this TemporaryStore store, ContentFolder? folder = null)
    {
        await using var fresh = await TemporaryStore.CreateAsync();
        fresh.Clock.SetUtcNow(store.Clock.GetUtcNow());
        (await fresh.PublishAsync(folder ?? store.Site.Folder, Stopping)).Problems.ShouldBeEmpty();

        (await AllAsync(store)).ShouldBe(await AllAsync(fresh));
        await store.ShouldBeWholeAsync();
    }

    /// <summary>Checks that the database finds itself whole and every reference in it leads somewhere.</summary>
    public static async Task ShouldBeWholeAsync(this TemporaryStore store)
    {
        await using var context = store.Open();

        (await context.Database.SqlQuery<string>($"PRAGMA integrity_check").ToListAsync(Stopping)).ShouldBe(["ok"]);
        (
            await context.Database.SqlQuery<string>($"SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync(Stopping)
        ).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(CareersContext context, ITable table, IEnumerable<string> columns)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of the model, not of anybody outside.
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(name => $"\"{name}\""))} FROM \"{table.Name}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(Stopping);
        var rows = new List<string>();
        while (await reader.ReadAsync(Stopping))
            rows.Add($"{table.Name}: {string.Join(" | ", Values(reader))}");
        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string?> Values(DbDataReader reader) =>
        Enumerable
            .Range(0, reader.FieldCount)
            .Select(i =>
                reader.GetValue(i) switch
                {
                    byte[] bytes => Convert.ToHexString(bytes),
                    DBNull => "(null)",
                    var value => Convert.ToString(value, CultureInfo.InvariantCulture),
                }
            );
}
