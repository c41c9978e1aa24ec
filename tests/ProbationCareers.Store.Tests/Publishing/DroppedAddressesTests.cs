using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Checking;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>An address that was published never leads nowhere.</summary>
public sealed class DroppedAddressesTests
{
    private const string Draft = "owner: Content team\ndraft: true";

    [Fact]
    public async Task Publish_First_NotesEveryAddress()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        (await store.PublishedAddressesAsync()).ShouldBe([
            ("/guides/first-day", 1),
            ("/guides/how-to-start", 1),
            ("/pathways/apply", 1),
            ("/pay/band-3", 1),
            ("/privacy", 1),
            ("/roles/assistant", 1),
            ("/roles/officer", 1),
            ("/skills/listening", 1),
            ("/stories#a-day", 1),
            ("/working-environments/office", 1),
        ]);
    }

    [Fact]
    public async Task Publish_DroppedAddress_IsRefusedAndNothingIsLost()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var before = await StoredRows.AllAsync(store, withHistory: true);
        await store.StartJournalAsync();
        store.Site.Delete("skills/listening.md");
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Refused);
        result.ReleaseNumber.ShouldBe(1);
        result.Removed.ShouldBeEmpty();
        var problem = result.Problems.ShouldHaveSingleItem();
        problem.File.ShouldBe("redirects.yml");
        problem.Rule.ShouldBe(ProblemRule.DroppedAddress);
        problem.What.ShouldContain("/skills/listening");
        problem.Remedy.ShouldContain("from: /skills/listening");
        (await store.ReadJournalAsync()).ShouldBeEmpty();
        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBe(before);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Publish_SeveralDroppedAddresses_AreAllReported()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("skills/listening.md");
        store.Site.Delete("guides/first-day.md");
        store.Site.Replace("guides/how-to-start.md", "readNext: [first-day]\n", "");

        var result = await store.PublishAsync();

        result
            .Problems.Select(problem => (problem.Rule, problem.What))
            .ShouldBe([
                (ProblemRule.DroppedAddress, "/guides/first-day was published and would lead nowhere."),
                (ProblemRule.DroppedAddress, "/skills/listening was published and would lead nowhere."),
            ]);
    }

    [Fact]
    public async Task Publish_DroppedAddressPutBack_IsPublishedWithTheRest()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var page = store.Site.Read("skills/listening.md");
        store.Site.Delete("skills/listening.md");
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");
        (await store.PublishAsync()).Outcome.ShouldBe(PublishOutcome.Refused);
        store.Site.Write("skills/listening.md", page);

        var result = await store.PublishAsync();

        result.ReleaseNumber.ShouldBe(2);
        result.Rewritten.ShouldBe(["/roles/officer"]);
    }

    [Fact]
    public async Task Publish_RefusedWithOneContextAndMended_Publishes()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();
        var publisher = new Publisher(context, store.Clock);
        store.Site.Delete("skills/listening.md");
        (await publisher.PublishAsync(store.Site.Folder, Stopping)).Outcome.ShouldBe(PublishOutcome.Refused);
        store.Site.Redirect("/skills/listening", "/skills");

        var result = await publisher.PublishAsync(store.Site.Folder, Stopping);

        result.Removed.ShouldBe(["/skills/listening"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_AddressThatIsNew_IsNotedBesideTheOldOnes()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Rename("skills/listening.md", "skills/talking.md");
        store.Site.Redirect("/skills/listening", "/skills/talking");
        await store.PublishAsync();
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");

        await store.PublishAsync();

        var skills = (await store.PublishedAddressesAsync()).Where(published =>
            published.Address.StartsWith("/skills/", StringComparison.Ordinal)
        );
        skills.ShouldBe([("/skills/listening", 1), ("/skills/talking", 2)]);
    }

    [Fact]
    public async Task Publish_PageThatComesBack_KeepsItsFirstRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var page = store.Site.Read("skills/listening.md");
        var redirects = store.Site.Read("redirects.yml");
        store.Site.Delete("skills/listening.md");
        store.Site.Redirect("/skills/listening", "/roles/officer");
        await store.PublishAsync();
        store.Site.Write("skills/listening.md", page);
        store.Site.Write("redirects.yml", redirects);

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/skills/listening"]);
        (await store.PublishedAddressesAsync()).ShouldContain(("/skills/listening", 1));
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publishTo: 2026-11-22")]
    [InlineData("publishFrom: 2026-12-01")]
    public async Task Publish_PageThatIsHidden_NeedsARedirectAndMayComeBack(string hidden)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var redirects = store.Site.Read("redirects.yml");
        store.Site.Replace("skills/listening.md", "owner: Content team", $"owner: Content team\n{hidden}");

        var refused = await store.PublishAsync();
        store.Site.Redirect("/skills/listening", "/skills");
        var gone = await store.PublishAsync();

        refused.Problems.Select(problem => (problem.File, problem.Rule)).ShouldBe([("skills/listening.md", ProblemRule.DroppedAddress)]);
        gone.Removed.ShouldBe(["/skills/listening"]);
        store.Site.Replace("skills/listening.md", $"\n{hidden}", "");
        store.Site.Write("redirects.yml", redirects);
        (await store.PublishAsync()).Rewritten.ShouldBe(["/skills/listening"]);
    }

    [Fact]
    public async Task Publish_HiddenPageDeletedWithAnotherEdit_IsRefused()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("skills/listening.md", "owner: Content team", Draft);
        await store.PublishAsync();
        store.Site.Delete("skills/listening.md");
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");

        var result = await store.PublishAsync();

        result.Problems.Select(problem => problem.Rule).ShouldBe([ProblemRule.DroppedAddress]);
    }

    [Fact]
    public async Task Publish_HiddenPageDeletedAlone_IsRefused()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("skills/listening.md", "owner: Content team", Draft);
        await store.PublishAsync();
        store.Site.Delete("skills/listening.md");

        var result = await store.PublishAsync();

        result.Problems.Select(problem => problem.Rule).ShouldBe([ProblemRule.DroppedAddress]);
    }

    [Fact]
    public async Task Publish_DraftThatWasNeverShown_MayGo()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("site/privacy.md", "site/plans.md", "Plans");
        store.Site.Replace("site/plans.md", "owner: Content team", Draft);
        await store.PublishAsync();
        store.Site.Delete("site/plans.md");
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        (await store.PublishedAddressesAsync()).ShouldNotContain(published => published.Address == "/plans");
    }

    [Fact]
    public async Task Publish_StoryTakenAway_LeavesItsReadersOnTheListOfStories()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("stories/a-day.md");

        var result = await store.PublishAsync();

        result.Problems.ShouldBeEmpty();
        result.Removed.ShouldBe(["/stories#a-day"]);
    }
}

file static class Asking
{
    public static async Task<IReadOnlyList<(string Address, int FirstRelease)>> PublishedAddressesAsync(this TemporaryStore store)
    {
        await using var context = store.Open();
        var addresses = await context.PublishedAddresses.ToListAsync(Stopping);
        return
        [
            .. addresses
                .OrderBy(published => published.Address, StringComparer.Ordinal)
                .Select(published => (published.Address, published.FirstRelease)),
        ];
    }
}
