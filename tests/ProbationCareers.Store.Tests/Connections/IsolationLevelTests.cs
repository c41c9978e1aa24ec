using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProbationCareers.Store.Connections;

namespace ProbationCareers.Store.Tests.Connections;

/// <summary>
/// SQL Server's driver begins a transaction whose level is not stated with that of whoever used the connection before: each one has to
/// be stated.
/// </summary>
public sealed class IsolationLevelTests
{
    [Fact]
    public async Task BeginPublishing_SqlServer_StatesReadCommitted()
    {
        await using var server = new FakeSqlServer();
        await using var context = Open(server);

        await using var transaction = await context.BeginPublishingAsync(Stopping);

        server.Levels.ShouldBe([IsolationLevel.ReadCommitted]);
    }

    [Fact]
    public async Task ReadOneRelease_SqlServer_StatesSnapshot()
    {
        await using var server = new FakeSqlServer();
        await using var context = Open(server);

        await using var snapshot = await context.BeginSnapshotAsync(Stopping);

        server.Levels.ShouldBe([IsolationLevel.Snapshot]);
    }

    [Fact]
    public async Task BeginTransaction_SqlServerWithoutALevel_StatesReadCommitted()
    {
        await using var server = new FakeSqlServer();
        await using var context = Open(server);

        await using (await context.Database.BeginTransactionAsync(Stopping)) { }

#pragma warning disable CA1849 // What waits is asked for too.
        using (context.Database.BeginTransaction())
#pragma warning restore CA1849
        { }

        server.Levels.ShouldBe([IsolationLevel.ReadCommitted, IsolationLevel.ReadCommitted]);
    }

    [Fact]
    public async Task Publish_Sqlite_StatesSerializableAndHoldsTheWriteLockFromTheStart()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var stated = new StatedLevels();
        await using var first = store.Open(stated);
        await using var second = store.Open();
        second.Database.SetCommandTimeout(1);

        await using var transaction = await first.BeginPublishingAsync(Stopping);

        stated.Levels.ShouldBe([IsolationLevel.Serializable]);
        var error = await Should.ThrowAsync<DbException>(() =>
            second
                .Releases.Where(release => release.Number == 1)
                .ExecuteUpdateAsync(set => set.SetProperty(release => release.Fingerprint, ""), Stopping)
        );
        StoreFault.Explain(error).ShouldBe("Another publisher holds the store.");
    }

    [Fact]
    public async Task BeginPublishing_Sqlite_WaitsForAnotherPublisherLongerThanReadersWait()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var stated = new StatedLevels();
        await using var context = store.Open(stated);

        await using var transaction = await context.BeginPublishingAsync(Stopping);

        stated.SecondsToWait.ShouldBe([30]);
        ((SqliteConnection)context.Database.GetDbConnection()).DefaultTimeout.ShouldBeLessThan(5);
    }

    [Fact]
    public async Task BeginPublishing_ContextThatIsUsedAgain_LetsReadersWaitNoLonger()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var options = new DbContextOptionsBuilder<SqliteCareersContext>();
        StoreDatabases.UseSqlite(options, store.File);
        var pool = new Microsoft.EntityFrameworkCore.Infrastructure.PooledDbContextFactory<SqliteCareersContext>(
            options.Options,
            poolSize: 1
        );
        int? before;
        await using (var first = await pool.CreateDbContextAsync(Stopping))
        {
            before = first.Database.GetCommandTimeout();
            await using (await first.BeginPublishingAsync(Stopping))
                first.Database.GetCommandTimeout().ShouldBe(30);
        }

        await using var again = await pool.CreateDbContextAsync(Stopping);

        again.Database.GetCommandTimeout().ShouldBe(before);
    }

    private static SqlServerCareersContext Open(FakeSqlServer server)
    {
        var options = new DbContextOptionsBuilder<SqlServerCareersContext>();
        StoreDatabases.UseSqlServer(options, "Server=nowhere.invalid;Database=Careers");
        var context = new SqlServerCareersContext(options.Options);
        context.Database.SetDbConnection(server, contextOwnsConnection: false);
        return context;
    }

    private sealed class StatedLevels : DbTransactionInterceptor
    {
        public List<IsolationLevel> Levels { get; } = [];

        public List<int> SecondsToWait { get; } = [];

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection,
            TransactionStartingEventData eventData,
            InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default
        )
        {
            Levels.Add(eventData.IsolationLevel);
            SecondsToWait.Add(((SqliteConnection)connection).DefaultTimeout);
            return new(result);
        }
    }
}
