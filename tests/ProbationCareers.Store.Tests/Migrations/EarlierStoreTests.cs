using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests.Migrations;

/// <summary>A store whose tables another version of the site made is never half read.</summary>
public sealed class EarlierStoreTests
{
    [Fact]
    public async Task BringUpToDate_StoreOfAnEarlierVersion_IsSetAsideAndWhatVisitorsLeftIsCarriedOver()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using (var context = store.Open())
        {
            context.Add(
                new FailedSearch
                {
                    Words = "tattoos",
                    Times = 3,
                    FirstOn = new DateOnly(2026, 1, 2),
                    LastOn = new DateOnly(2026, 3, 4),
                }
            );
            await context.SaveChangesAsync(Stopping);
        }

        await MakeEarlierAsync(store, "DROP TABLE PageClaims");

        await using var after = store.Open();
        var earlier = (await after.BringUpToDateAsync(Stopping)).ShouldNotBeNull();

        earlier.ShouldBe(Path.ChangeExtension(store.FilePath, ".earlier.db"));
        File.Exists(earlier).ShouldBeTrue();
        (await after.Pages.CountAsync(Stopping)).ShouldBe(0);
        (await after.Releases.CountAsync(Stopping)).ShouldBe(0);
        (await after.FailedSearches.AsNoTracking().SingleAsync(Stopping)).ShouldSatisfyAllConditions(
            search => search.Words.ShouldBe("tattoos"),
            search => search.Times.ShouldBe(3),
            search => search.LastOn.ShouldBe(new DateOnly(2026, 3, 4))
        );
        (await after.PublishedAddresses.Select(published => published.Address).ToListAsync(Stopping)).ShouldContain("/roles/officer");
        (await store.PublishAsync()).ReleaseNumber.ShouldBe(1);
        (await after.BringUpToDateAsync(Stopping)).ShouldBeNull();
    }

    [Fact]
    public async Task BringUpToDate_SeveralEarlierStores_KeepsEach()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var names = new List<string?>();

        for (var i = 0; i < 3; i++)
        {
            await MakeEarlierAsync(store, "DROP TABLE FailedSearches");
            await using var context = store.Open();
            names.Add(Path.GetFileName(await context.BringUpToDateAsync(Stopping)));
        }

        names.ShouldBe(["careers.earlier.db", "careers.earlier-2.db", "careers.earlier-3.db"]);
    }

    [Fact]
    public async Task BringUpToDate_EarlierStoreThatCanOnlyBeRead_IsRefusedAndLeftAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await MakeEarlierAsync(store, "DROP TABLE PageClaims");
        await using var context = store.Open();

        await Should.ThrowAsync<StoreUnavailableException>(() => context.BringUpToDateAsync("It is on a disk for reading.", Stopping));

        File.Exists(store.FilePath).ShouldBeTrue();
        Directory.GetFiles(Path.GetDirectoryName(store.FilePath)!, "*.earlier*").ShouldBeEmpty();
    }

    [Fact]
    public async Task BringUpToDate_StoreOfANewerVersion_IsRefusedAndLeftAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await RunAsync(store, "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29991231000000_Later', '99')");
        await using var context = store.Open();

        var refused = await Should.ThrowAsync<StoreUnavailableException>(() => context.BringUpToDateAsync(Stopping));

        refused.Message.ShouldContain("newer version");
        (await context.Pages.CountAsync(Stopping)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task ReadLocalStore_OfAnEarlierVersion_IsNothing()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        (await LocalStore.ReadAsync(store.FilePath, Stopping)).ShouldNotBeNull();
        await MakeEarlierAsync(store, "DROP TABLE PageClaims");

        (await LocalStore.ReadAsync(store.FilePath, Stopping)).ShouldBeNull();
    }

    private static Task MakeEarlierAsync(TemporaryStore store, string change) =>
        RunAsync(
            store,
            $"DELETE FROM {HistoryRepository.DefaultTableName}; "
                + $"INSERT INTO {HistoryRepository.DefaultTableName} VALUES ('20200101000000_Initial', '1'); {change}"
        );

    private static async Task RunAsync(TemporaryStore store, string command)
    {
        await store.CloseAsync();
        await using var connection = new SqliteConnection($"Data Source={store.FilePath};Pooling=False");
        await connection.OpenAsync(Stopping);
        await using var run = connection.CreateCommand();
#pragma warning disable CA2100 // Of this class alone.
        run.CommandText = command;
#pragma warning restore CA2100
        await run.ExecuteNonQueryAsync(Stopping);
    }
}
