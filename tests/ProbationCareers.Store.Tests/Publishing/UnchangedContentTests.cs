using Microsoft.Data.Sqlite;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class UnchangedContentTests
{
    [Fact]
    public async Task Publish_SameContentAgain_WritesNothing()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        await using var observer = new SqliteConnection(store.ConnectionString);
        await observer.OpenAsync(Stopping);
        var before = await VersionAsync(observer);

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Unchanged);
        result.ReleaseNumber.ShouldBe(1);
        (await VersionAsync(observer)).ShouldBe(before);
        (await store.ReadJournalAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_WhitespaceThatNobodySees_NotesTheFilesAndKeepsTheRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var before = await CurrentAsync(store);
        await store.StartJournalAsync();
        store.Site.Write("roles/officer.md", store.Site.Read("roles/officer.md") + "\n\n");
        store.Site.Write("sources.yml", "# Sources of the small site\n" + store.Site.Read("sources.yml"));

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Unchanged);
        result.ReleaseNumber.ShouldBe(1);
        var after = await CurrentAsync(store);
        after.Fingerprint.ShouldNotBe(before.Fingerprint);
        (after with { Fingerprint = "" }).ShouldBe(before with { Fingerprint = "" });
        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Releases", "1")]);
    }

    [Fact]
    public async Task Publish_WhitespaceThatWasNotedBefore_WritesNothing()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Write("roles/officer.md", store.Site.Read("roles/officer.md") + "\n\n");
        await store.PublishAsync();
        await store.StartJournalAsync();

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Unchanged);
        (await store.ReadJournalAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_AnEditAndItsOpposite_LeavesWhatWasThereBefore()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var before = await StoredRows.AllAsync(store);
        store.Site.Replace("roles/officer.md", "About two years.", "About three years.");
        await store.PublishAsync();
        store.Site.Replace("roles/officer.md", "About three years.", "About two years.");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/roles/officer"]);
        result.ReleaseNumber.ShouldBe(3);
        (await StoredRows.AllAsync(store)).ShouldBe(before);
    }

    /// <summary>A number that is another one whenever some other connection has changed the database.</summary>
    private static async Task<object?> VersionAsync(SqliteConnection observer)
    {
        await using var command = observer.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return await command.ExecuteScalarAsync(Stopping);
    }

    private static async Task<StoredRelease> CurrentAsync(TemporaryStore store)
    {
        await using var context = store.Open();
        var release = (await context.Releases.CurrentAsync(Stopping))!;
        return new StoredRelease(
            release.Number,
            release.PublishedAt,
            release.ContentHash,
            release.Fingerprint,
            release.ChangesOn,
            release.PageCount
        );
    }

    private sealed record StoredRelease(
        int Number,
        DateTime PublishedAt,
        string ContentHash,
        string Fingerprint,
        DateOnly? ChangesOn,
        int PageCount
    );
}
