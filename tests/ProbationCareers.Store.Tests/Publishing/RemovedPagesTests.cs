using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class RemovedPagesTests
{
    [Fact]
    public async Task Publish_RemovedPage_RemovesItAndRewritesWhatReferredToIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("roles/assistant.md");
        store.Site.Replace("roles/officer.md", "relatedRoles: [assistant]\n", "");
        store.Site.Replace("pathways/apply.md", "fromRoles: [assistant]\n", "");
        store.Site.Replace("guides/how-to-start.md", "roles: [officer, assistant]", "roles: [officer]");
        store.Site.Redirect("/roles/assistant", "/roles/officer");

        var result = await store.PublishAsync();

        result.Removed.ShouldBe(["/roles/assistant"]);
        result.Rewritten.ShouldBe(["/guides/how-to-start", "/pathways/apply", "/roles/officer"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_PagesThatReferToOneAnother_AreAddedTogether()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        AddCircle(store.Site);

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pathways/move", "/roles/one", "/roles/two"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_PagesThatReferToOneAnother_AreRemovedTogether()
    {
        await using var store = await TemporaryStore.CreateAsync();
        store.Site.Redirect("/roles/one", "/roles/assistant");
        store.Site.Redirect("/roles/two", "/roles/assistant");
        store.Site.Redirect("/pathways/move", "/pathways/apply");
        await store.PublishAsync();
        var before = await StoredRows.AllAsync(store);
        var redirects = store.Site.Read("redirects.yml");
        AddCircle(store.Site);
        store.Site.Write("redirects.yml", "[]");
        await store.PublishAsync();
        store.Site.Delete("roles/one.md");
        store.Site.Delete("roles/two.md");
        store.Site.Delete("pathways/move.md");
        store.Site.Write("redirects.yml", redirects);

        var result = await store.PublishAsync();

        result.Removed.ShouldBe(["/pathways/move", "/roles/one", "/roles/two"]);
        result.Rewritten.ShouldBeEmpty();
        (await StoredRows.AllAsync(store)).ShouldBe(before);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Publish_RoleRemovedTogetherWithItsType_RemovesBoth()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("roles/assistant.md", "roles/a-whole.md", "Whole");
        store.Site.Copy("roles/assistant.md", "roles/b-type.md", "Type");
        store.Site.Replace("roles/b-type.md", "status: in-use", "status: in-use\npartOf: a-whole");
        await store.PublishAsync();
        store.Site.Delete("roles/a-whole.md");
        store.Site.Delete("roles/b-type.md");
        store.Site.Redirect("/roles/a-whole", "/roles/assistant");
        store.Site.Redirect("/roles/b-type", "/roles/assistant");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        result.Removed.ShouldBe(["/roles/a-whole", "/roles/b-type"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_TypeMovedToANewRoleWhileItsOldOneGoes_FollowsIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("roles/assistant.md", "roles/old-whole.md", "Old");
        store.Site.Copy("roles/assistant.md", "roles/type.md", "Type");
        store.Site.Replace("roles/type.md", "status: in-use", "status: in-use\npartOf: old-whole");
        await store.PublishAsync();
        store.Site.Rename("roles/old-whole.md", "roles/new-whole.md");
        store.Site.Replace("roles/type.md", "partOf: old-whole", "partOf: new-whole");
        store.Site.Redirect("/roles/old-whole", "/roles/new-whole");

        var result = await store.PublishAsync();

        result.Removed.ShouldBe(["/roles/old-whole"]);
        result.Rewritten.ShouldBe(["/roles/new-whole", "/roles/type"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_RenamedPage_IsThereUnderItsNewAddressAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Rename("site/privacy.md", "site/your-data.md");
        store.Site.Replace("site.yml", "address: /privacy", "address: /your-data");
        store.Site.Redirect("/privacy", "/your-data");

        var result = await store.PublishAsync();

        result.Removed.ShouldBe(["/privacy"]);
        result.Rewritten.ShouldBe(["/your-data"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_TwoPagesThatSwapTheirNames_HoldEachOthersText()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("site/privacy.md", "site/cookies.md", "Cookies");
        await store.PublishAsync();
        store.Site.Rename("site/privacy.md", "site/other.md");
        store.Site.Rename("site/cookies.md", "site/privacy.md");
        store.Site.Rename("site/other.md", "site/cookies.md");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/cookies", "/privacy"]);
        await using var context = store.Open();
        (await context.SitePages.SingleAsync(page => page.Address == "/privacy", Stopping)).Title.ShouldBe("Cookies");
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_PathwayThatClosesForANewOne_NamesItsSuccessor()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("pathways/apply.md", "pathways/apply-online.md", "Applying online");
        store.Site.Replace(
            "pathways/apply.md",
            "status: open",
            "status: closed\nclosed: 2026-10\nstatusNote: \"Online only.\"\nreplacedBy: [apply-online]"
        );

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pathways/apply", "/pathways/apply-online"]);
        var pathway = (await store.ReadCatalogueAsync()).Pathways.Single(pathway => pathway.Address == "/pathways/apply");
        pathway.Successors.Select(successor => successor.Title).ShouldBe(["Applying online"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    /// <summary>Two roles, each related to and a next step of the other, and a pathway between them.</summary>
    private static void AddCircle(EditedSite site)
    {
        foreach (var (name, other) in new[] { ("one", "two"), ("two", "one") })
        {
            site.Copy("roles/assistant.md", $"roles/{name}.md", name);
            site.Replace($"roles/{name}.md", "relatedRoles: [officer]", $"relatedRoles: [{other}]");
            site.Replace($"roles/{name}.md", "role: officer, pathway: apply", $"role: {other}, pathway: move");
        }

        site.Copy("pathways/apply.md", "pathways/move.md", "Moving");
        site.Replace("pathways/move.md", "fromRoles: [assistant]", "fromRoles: [one]");
        site.Replace("pathways/move.md", "to: officer", "to: two");
    }
}
