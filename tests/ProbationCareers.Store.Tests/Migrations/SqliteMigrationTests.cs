using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProbationCareers.Store.Tests.Migrations;

public sealed class SqliteMigrationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task BringUpToDate_LockLeftByAKilledProcess_MigratesAllTheSame()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using (var killed = store.Open())
        {
            await killed.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase, TestContext.Current.CancellationToken);
            await killed.Database.ExecuteSqlAsync(
                $"INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-11-23 09:00:00')",
                TestContext.Current.CancellationToken
            );
        }

        await using var context = store.Open();
        await context.BringUpToDateAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        (await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await context.Pages.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task BringUpToDate_SeveralInstancesAtOnce_AllSucceed()
    {
        using var folder = new TemporaryFolder();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MigrateAsync(folder.Path))))
            .WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private static async Task MigrateAsync(string folder)
    {
        var options = new DbContextOptionsBuilder<SqliteCareersContext>();
        StoreDatabases.UseSqlite(options, StoreDatabases.SqliteFile(folder) + ";Pooling=False");
        await using var context = new SqliteCareersContext(options.Options);
        await context.BringUpToDateAsync(TestContext.Current.CancellationToken);
        (await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
