using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Tests.Queries;

public sealed class ReadOneReleaseTests
{
    [Fact]
    public async Task ReadOneRelease_PublishedMeanwhile_GoesOnSeeingTheOldRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();
        await using var snapshot = await context.ReadOneReleaseAsync(Stopping);
        (await NumberAsync(context)).ShouldBe(1);
        Edit(store.Site);

        var result = await store.PublishAsync();

        result.ReleaseNumber.ShouldBe(2);
        (await NumberAsync(context)).ShouldBe(1);
        (await TitlesAsync(context)).ShouldBe(["Assistant", "Officer"]);
        (await IntroductionAsync(context)).ShouldBe("<p>Officers protect the public.</p>");
    }

    [Fact]
    public async Task ReadOneRelease_StartedAfterPublishing_SeesTheNewRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var old = store.Open();
        await using var oldSnapshot = await old.ReadOneReleaseAsync(Stopping);
        await NumberAsync(old);
        Edit(store.Site);
        await store.PublishAsync();

        await using var context = store.Open();
        await using var snapshot = await context.ReadOneReleaseAsync(Stopping);

        (await NumberAsync(context)).ShouldBe(2);
        (await TitlesAsync(context)).ShouldBe(["Assistant", "Clerk", "Officer"]);
        (await IntroductionAsync(context)).ShouldBe("<p>Officers guard the public.</p>");
    }

    [Fact]
    public async Task ReadOneRelease_EndedAndStartedAgain_SeesTheNewRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();
        await using (await context.ReadOneReleaseAsync(Stopping))
            (await NumberAsync(context)).ShouldBe(1);
        Edit(store.Site);
        await store.PublishAsync();

        await using (await context.ReadOneReleaseAsync(Stopping))
            (await NumberAsync(context)).ShouldBe(2);

        context.Database.CurrentTransaction.ShouldBeNull();
    }

    [Fact]
    public async Task ReadOneRelease_WhileAPublisherIsAboutToCommit_DoesNotWaitAndSeesTheOldRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        Edit(store.Site);
        var gate = new CommitGate();
        var publishing = store.PublishAsync(gate);
        await gate.ReachedByAsync(publishing);

        await using (var context = store.Open())
        {
            await using var snapshot = await context.ReadOneReleaseAsync(Stopping);
            (await NumberAsync(context)).ShouldBe(1);
            (await TitlesAsync(context)).ShouldBe(["Assistant", "Officer"]);
            gate.Open();
            (await publishing).Outcome.ShouldBe(PublishOutcome.Published);
            (await NumberAsync(context)).ShouldBe(1);
        }

        await using var later = store.Open();
        (await NumberAsync(later)).ShouldBe(2);
    }

    private static void Edit(EditedSite site)
    {
        site.Replace("roles/officer.md", "Officers protect", "Officers guard");
        site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk");
    }

    private static async Task<int> NumberAsync(CareersContext context) => (await context.Releases.CurrentAsync(Stopping))!.Number;

    private static Task<List<string>> TitlesAsync(CareersContext context) =>
        context.Roles.OrderBy(role => role.Title).Select(role => role.Title).ToListAsync(Stopping);

    private static Task<string> IntroductionAsync(CareersContext context) =>
        context.Roles.Where(role => role.Address == "/roles/officer").Select(role => role.Introduction).SingleAsync(Stopping);
}
