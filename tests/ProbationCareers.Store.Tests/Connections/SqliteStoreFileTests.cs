using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Tests.Connections;

/// <summary>
/// A store's file that is replaced, cut off or deleted while connections to it are kept open. Release 1 is what was there, release 2 is
/// what comes.
/// </summary>
public sealed class SqliteStoreFileTests
{
    [Theory]
    [InlineData("copied over it")]
    [InlineData("copied over it with its old date")]
    [InlineData("moved onto it")]
    [InlineData("moved onto it with its old date")]
    [InlineData("put in its place after it was deleted")]
    [InlineData("put in its place with all beside it")]
    public async Task Open_AfterAnotherStoreWas_ReadsThatOneAlone(string how)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        await store.File.TidyAsync(Stopping); // As a running site does within seconds of each write.
        await KeepOpenAsync(store, 8);

        Replace(store, other, how);

        for (var i = 0; i < 20; i++)
            (await NumberAsync(store)).ShouldBe(2, how);
        await store.ShouldBeWholeAsync();
    }

    [Theory]
    [InlineData("copied over it")]
    [InlineData("moved onto it")]
    public async Task Open_AfterAnotherStoreWasWhileSomeoneReads_ReadsThatOneAlone(string how)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        await store.File.TidyAsync(Stopping);
        await KeepOpenAsync(store, 8);
        await using var reader = store.Open();
        var snapshot = await reader.ReadOneReleaseAsync(Stopping);
        await reader.Releases.CurrentAsync(Stopping);
        Replace(store, other, how);

        var late = Task.Run(() => NumberAsync(store), Stopping);
        await snapshot.DisposeAsync();

        (await late).ShouldBe(2);
        (await NumberAsync(store)).ShouldBe(2);
    }

    [Fact]
    public async Task Open_WhileSomeoneReadsTheOldFileForLong_DoesNotWaitForEver()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        await using var reader = store.Open();
        await using var snapshot = await reader.ReadOneReleaseAsync(Stopping);
        await reader.Releases.CurrentAsync(Stopping);
        Replace(store, other, "moved onto it");

        (await NumberAsync(store)).ShouldBe(2);
    }

    [Fact]
    public async Task Open_AfterTheFilesBesideItWereDeleted_SeesWhatIsPublishedSince()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.File.TidyAsync(Stopping);
        await KeepOpenAsync(store, 8);
        File.Delete(store.FilePath + "-wal");
        File.Delete(store.FilePath + "-shm");
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");

        await PublishElsewhereAsync(store);

        for (var i = 0; i < 20; i++)
            (await NumberAsync(store)).ShouldBe(2);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Open_AfterTheFileWasCutOff_FailsUntilAStoreIsThereAgain()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        await KeepOpenAsync(store, 8);

        await File.WriteAllBytesAsync(store.FilePath, [], Stopping);

        for (var i = 0; i < 10; i++)
            await Should.ThrowAsync<SqliteException>(() => NumberAsync(store));
        Replace(store, other, "copied over it");
        (await NumberAsync(store)).ShouldBe(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Open_AfterTheFileWasDeleted_FailsAndMakesNoneUntilAStoreIsThereAgain(bool withFolder)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        await KeepOpenAsync(store, 8);

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(store.FilePath)!, StoreDatabases.FileName + "*"))
            File.Delete(file);
        var folder = Path.GetDirectoryName(store.FilePath)!;
        if (withFolder)
            Directory.Move(folder, folder + "-gone");

        for (var i = 0; i < 10; i++)
            await Should.ThrowAsync<SqliteException>(() => NumberAsync(store));
        File.Exists(store.FilePath).ShouldBeFalse();
        if (withFolder)
            Directory.Move(folder + "-gone", folder);
        Replace(store, other, "copied over it");
        (await NumberAsync(store)).ShouldBe(2);
    }

    [Fact]
    public async Task Open_AfterAnotherStoreWasMovedOntoWritesThatAreNotInTheFileYet_DoesNotReadThemIntoIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        store.Site.Replace("roles/assistant.md", "title: \"Assistant\"", "title: \"Helper\"");
        (await store.PublishAsync()).ReleaseNumber.ShouldBe(2);
        store.WriteAheadLog.Length.ShouldBeGreaterThan(0);

        Replace(store, other, "moved onto it");

        await using var context = store.Open();
        (await context.Roles.OrderBy(role => role.Title).Select(role => role.Title).ToListAsync(Stopping)).ShouldBe([
            "Assistant",
            "Officer",
        ]);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Replacements_AreCountedAndPublishingIsNone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");
        await store.PublishAsync();
        await store.File.TidyAsync(Stopping);
        await NumberAsync(store);
        store.File.Replacements.ShouldBe(0);

        Replace(store, other, "moved onto it");
        await NumberAsync(store);

        store.File.Replacements.ShouldBe(1);
    }

    [Fact]
    public async Task Tidy_AfterPublishing_LeavesNothingBesideTheFile()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.WriteAheadLog.Length.ShouldBeGreaterThan(0);

        await store.File.TidyAsync(Stopping);

        store.WriteAheadLog.Length.ShouldBe(0);
        (await NumberAsync(store)).ShouldBe(1);
    }

    [Fact]
    public async Task Open_CopyInAnotherMode_LetsReadersGoOnWhileItIsPublished()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var other = await OtherAsync();
        await using (var context = other.Open())
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'delete'", Stopping);
        SqliteConnection.ClearAllPools();

        Replace(store, other, "moved onto it");

        await using var reader = store.Open();
        (await reader.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(Stopping)).ShouldBe(
            "wal"
        );
    }

    /// <summary>A store whose current release is 2, all of it in its own file.</summary>
    private static async Task<TemporaryStore> OtherAsync()
    {
        var other = await TemporaryStore.CreatePublishedAsync();
        other.Site.Replace("roles/officer.md", "Officers protect", "Officers shield");
        (await other.PublishAsync()).ReleaseNumber.ShouldBe(2);
        await other.File.TidyAsync(Stopping);
        await other.CloseAsync();
        return other;
    }

    private static void Replace(TemporaryStore store, TemporaryStore other, string how)
    {
        var written = File.Exists(store.FilePath) ? File.GetLastWriteTimeUtc(store.FilePath) : default;
        switch (how)
        {
            case "copied over it":
            case "copied over it with its old date":
                CopyInto(other.FilePath, store.FilePath);
                break;
            case "moved onto it":
            case "moved onto it with its old date":
                File.Move(other.FilePath, store.FilePath, overwrite: true);
                break;
            case "put in its place after it was deleted":
                File.Delete(store.FilePath);
                File.Copy(other.FilePath, store.FilePath);
                break;
            case "put in its place with all beside it":
                foreach (var beside in new[] { "", "-wal", "-shm" })
                    File.Delete(store.FilePath + beside);
                File.Copy(other.FilePath, store.FilePath);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(how), how, "Not a way.");
        }

        if (how.EndsWith("old date", StringComparison.Ordinal))
            File.SetLastWriteTimeUtc(store.FilePath, written);
    }

    /// <summary>Writes over a file as cp does: the same file, with other bytes.</summary>
    private static void CopyInto(string from, string to)
    {
        using var source = File.OpenRead(from);
        using var target = new FileStream(to, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        target.SetLength(0);
        source.CopyTo(target);
    }

    /// <summary>Leaves connections in the pool.</summary>
    private static async Task KeepOpenAsync(TemporaryStore store, int number)
    {
        var contexts = Enumerable.Range(0, number).Select(_ => store.Open()).ToList();
        foreach (var context in contexts)
            await context.Database.OpenConnectionAsync(Stopping);
        foreach (var context in contexts)
            await context.Releases.CurrentAsync(Stopping);
        foreach (var context in contexts)
            await context.DisposeAsync();
    }

    /// <summary>Publishes as another process does, which knows nothing of the connections of this one.</summary>
    private static async Task PublishElsewhereAsync(TemporaryStore store)
    {
        var options = new DbContextOptionsBuilder<SqliteCareersContext>();
        options.UseSqlite($"Data Source={store.FilePath};Pooling=false");
        await using var context = new SqliteCareersContext(options.Options);
        (await new Publisher(context, store.Clock).PublishAsync(store.Site.Folder, Stopping)).ReleaseNumber.ShouldBe(2);
    }

    private static async Task<int> NumberAsync(TemporaryStore store)
    {
        await using var context = store.Open();
        await using var snapshot = await context.ReadOneReleaseAsync(Stopping);
        return (await context.Releases.CurrentAsync(Stopping))!.Number;
    }
}
