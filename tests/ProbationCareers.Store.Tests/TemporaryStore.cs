using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Tests;

/// <summary>A store of its own for one test: a migrated SQLite file and a copy of the small site, both gone afterwards.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    private TemporaryStore()
    {
        Site = new EditedSite(_folder);
        File = new SqliteStoreFile(ConnectionString);
    }

    /// <summary>The content to edit.</summary>
    public EditedSite Site { get; }

    /// <summary>The publisher's clock: the morning of 23 November 2026, until a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    /// <summary>What this process knows of the store's file.</summary>
    public SqliteStoreFile File { get; }

    /// <summary>The path of the store's file.</summary>
    public string FilePath => Path.Combine(_folder.Path, StoreDatabases.FileName);

    /// <summary>How to reach the database.</summary>
    public string ConnectionString => StoreDatabases.SqliteFile(_folder.Path);

    /// <summary>What the publisher wrote and has not moved to the database's own file yet.</summary>
    public FileInfo WriteAheadLog => new(FilePath + "-wal");

    /// <summary>Makes a store with the schema of the migrations and nothing in it.</summary>
    public static async Task<TemporaryStore> CreateAsync()
    {
        var store = new TemporaryStore();
        await using var context = store.Open();
        await context.BringUpToDateAsync(Stopping);
        return store;
    }

    /// <summary>Makes a store that holds the small site as release 1.</summary>
    public static async Task<TemporaryStore> CreatePublishedAsync()
    {
        var store = await CreateAsync();
        (await store.PublishAsync()).ShouldSatisfyAllConditions(
            result => result.Problems.ShouldBeEmpty(),
            result => result.Outcome.ShouldBe(PublishOutcome.Published)
        );
        return store;
    }

    /// <summary>Opens the store.</summary>
    public SqliteCareersContext Open(params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<SqliteCareersContext>();
        StoreDatabases.UseSqlite(options, File);
        return new SqliteCareersContext(options.AddInterceptors(interceptors).Options);
    }

    /// <summary>Publishes the edited site.</summary>
    public Task<PublishResult> PublishAsync(params IInterceptor[] interceptors) => PublishAsync(Site.Folder, Stopping, interceptors);

    /// <summary>Publishes a folder.</summary>
    public async Task<PublishResult> PublishAsync(
        ContentFolder folder,
        CancellationToken cancellationToken,
        params IInterceptor[] interceptors
    )
    {
        await using var context = Open(interceptors);
        return await new Publisher(context, Clock).PublishAsync(folder, cancellationToken);
    }

    /// <summary>Reads the release that the store holds.</summary>
    public async Task<Catalogue> ReadCatalogueAsync()
    {
        await using var context = Open();
        await using var snapshot = await context.ReadOneReleaseAsync(Stopping);
        return await context.ReadCatalogueAsync((await context.Releases.CurrentAsync(Stopping)).ShouldNotBeNull(), Stopping);
    }

    /// <summary>Closes the connections that are kept.</summary>
    public async Task CloseAsync()
    {
        await using var connection = new SqliteConnection(File.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _folder.Dispose();
    }
}
