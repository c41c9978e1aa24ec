using Microsoft.EntityFrameworkCore;

namespace ProbationCareers.Store.Tests.Migrations;

public sealed class ModelTests
{
    [Fact]
    public async Task Migrations_OfSqlite_MakeTheModel()
    {
        await using var context = new SqliteDesign().CreateDbContext([]);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Migrations_OfSqlServer_MakeTheModel()
    {
        await using var context = new SqlServerDesign().CreateDbContext([]);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Migrate_StoreThatIsUpToDate_HasNothingToDo()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.Open();

        (await context.Database.GetPendingMigrationsAsync(Stopping)).ShouldBeEmpty();
        (await context.Database.GetAppliedMigrationsAsync(Stopping)).ShouldBe(context.Database.GetMigrations());
    }
}
