using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class ConcurrentPublishersTests
{
    [Fact]
    public async Task Publish_TwoPublishersOfTheSameContent_MakeOneRelease()
    {
        await using var store = await TemporaryStore.CreateAsync();

        var (first, second) = await PublishAtOnceAsync(store, store.Site.Folder, store.Site.Folder);

        first.Outcome.ShouldBe(PublishOutcome.Published);
        second.Outcome.ShouldBe(PublishOutcome.Unchanged);
        second.ReleaseNumber.ShouldBe(1);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_TwoPublishersOfDifferentContent_MakeOneReleaseEach()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        using var folder = new TemporaryFolder();
        var other = new EditedSite(folder);
        store.Site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk");
        store.Site.Replace("roles/officer.md", "relatedRoles: [assistant]", "relatedRoles: [clerk]");
        other.Copy("roles/assistant.md", "roles/driver.md", "Driver");
        other.Replace("roles/officer.md", "Officers protect", "Officers guard");
        other.Redirect("/roles/clerk", "/roles/driver");

        var (first, second) = await PublishAtOnceAsync(store, store.Site.Folder, other.Folder);

        first.ReleaseNumber.ShouldBe(2);
        first.Rewritten.ShouldBe(["/roles/clerk", "/roles/officer"]);
        second.ReleaseNumber.ShouldBe(3);
        second.Rewritten.ShouldBe(["/roles/driver", "/roles/officer"]);
        second.Removed.ShouldBe(["/roles/clerk"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync(other.Folder);
    }

    [Fact]
    public async Task Publish_SecondPublisherThatDropsWhatTheFirstAdded_IsRefused()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        using var folder = new TemporaryFolder();
        var other = new EditedSite(folder);
        store.Site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk");
        other.Copy("roles/assistant.md", "roles/driver.md", "Driver");

        var (first, second) = await PublishAtOnceAsync(store, store.Site.Folder, other.Folder);

        first.ReleaseNumber.ShouldBe(2);
        second.Outcome.ShouldBe(PublishOutcome.Refused);
        second.ReleaseNumber.ShouldBe(2);
        second.Problems.Select(problem => problem.Rule).ShouldBe([ProblemRule.DroppedAddress]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    /// <summary>Starts a second publisher when the first has written everything but its commit, so that the second has to wait.</summary>
    private static async Task<(PublishResult First, PublishResult Second)> PublishAtOnceAsync(
        TemporaryStore store,
        ContentFolder firstFolder,
        ContentFolder secondFolder
    )
    {
        var gate = new CommitGate();
        var first = store.PublishAsync(firstFolder, Stopping, gate);
        await gate.ReachedByAsync(first);
        var asking = new AskForTransaction();
        var second = Task.Run(() => store.PublishAsync(secondFolder, Stopping, asking), Stopping);
        await await Task.WhenAny(asking.Asked, second);
        gate.Open();
        return (await first, await second);
    }

    /// <summary>Notes when a publisher asks for the write lock.</summary>
    private sealed class AskForTransaction : DbTransactionInterceptor
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection,
            TransactionStartingEventData eventData,
            InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default
        )
        {
            _asked.TrySetResult();
            return new(result);
        }
    }
}
