using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class InterruptedPublisherTests
{
    [Fact]
    public async Task Publish_CancelledBeforeTheCommit_LeavesTheOldRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var before = await StoredRows.AllAsync(store, withHistory: true);
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stopping);
        var gate = new CommitGate();
        var publishing = store.PublishAsync(store.Site.Folder, stop.Token, gate);
        await gate.ReachedByAsync(publishing);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(publishing);
        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBe(before);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Publish_DatabaseThatFailsInTheMiddle_LeavesTheOldRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var before = await StoredRows.AllAsync(store, withHistory: true);
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");

        await Should.ThrowAsync<DbUpdateException>(store.PublishAsync(new FailOnce("INSERT INTO \"RoleFamilies\"")));

        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBe(before);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Publish_AgainAfterAFailure_Publishes()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");
        await using var context = store.Open(new FailOnce("INSERT INTO \"RoleFamilies\""));
        var publisher = new Publisher(context, store.Clock);
        await Should.ThrowAsync<DbUpdateException>(publisher.PublishAsync(store.Site.Folder, Stopping));

        var result = await publisher.PublishAsync(store.Site.Folder, Stopping);

        result.Rewritten.ShouldBe(["/roles/officer"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_TwiceWithOneContext_PublishesBoth()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.Open();
        var publisher = new Publisher(context, store.Clock);
        await publisher.PublishAsync(store.Site.Folder, Stopping);
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");
        store.Site.Replace("sources.yml", "sure: low", "sure: medium");

        var result = await publisher.PublishAsync(store.Site.Folder, Stopping);

        result.ReleaseNumber.ShouldBe(2);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    /// <summary>Fails the first command that holds a text, as a full disk would.</summary>
    private sealed class FailOnce(string text) : DbCommandInterceptor
    {
        private bool _failed;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            if (_failed || !command.CommandText.Contains(text, StringComparison.Ordinal))
                return new(result);
            _failed = true;
            throw new IOException("The disk is full.");
        }
    }
}
