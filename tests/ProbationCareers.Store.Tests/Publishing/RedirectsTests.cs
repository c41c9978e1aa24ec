using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Checking;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class RedirectsTests
{
    [Fact]
    public async Task Publish_Redirects_AreStoredChangedAndTakenOut()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        (await store.RedirectsAsync()).ShouldBe(["/pay/grade-3 -> /pay/band-3"]);
        store.Site.Redirect("/roles/helper", "/roles/assistant");
        await store.PublishAsync();
        await store.StartJournalAsync();
        store.Site.Replace("redirects.yml", "to: /roles/assistant", "to: /roles/officer#pay");

        var changed = await store.PublishAsync();

        changed.Rewritten.ShouldBeEmpty();
        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Redirects", "/roles/helper"), new WrittenRow("Releases", "3")]);
        (await store.RedirectsAsync()).ShouldBe(["/pay/grade-3 -> /pay/band-3", "/roles/helper -> /roles/officer#pay"]);
        store.Site.Write("redirects.yml", "[]");
        await store.PublishAsync();
        (await store.RedirectsAsync()).ShouldBeEmpty();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_WithoutAFileOfRedirects_HasNone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("redirects.yml");

        await store.PublishAsync();

        (await store.RedirectsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_RedirectOfAPublishedAddressTakenOut_IsRefused()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var redirects = store.Site.Read("redirects.yml");
        store.Site.Delete("skills/listening.md");
        store.Site.Redirect("/skills/listening", "/roles/officer");
        await store.PublishAsync();
        store.Site.Write("redirects.yml", redirects);

        var result = await store.PublishAsync();

        result.Problems.Select(problem => problem.Rule).ShouldBe([ProblemRule.DroppedAddress]);
        (await store.RedirectsAsync()).ShouldContain("/skills/listening -> /roles/officer");
    }

    [Fact]
    public async Task Publish_PageRenamedTwice_IsRefusedUntilBothAddressesLeadToItsLast()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Rename("skills/listening.md", "skills/talking.md");
        store.Site.Redirect("/skills/listening", "/skills/talking");
        await store.PublishAsync();
        store.Site.Rename("skills/talking.md", "skills/conversation.md");
        store.Site.Redirect("/skills/talking", "/skills/conversation");

        var chained = await store.PublishAsync();

        chained.Outcome.ShouldBe(PublishOutcome.Refused);
        chained
            .Problems.Select(problem => (problem.File, problem.At.Line, problem.Rule))
            .ShouldBe([("redirects.yml", 2, ProblemRule.BadRedirect)]);
        store.Site.Replace(
            "redirects.yml",
            "from: /skills/listening, to: /skills/talking",
            "from: /skills/listening, to: /skills/conversation"
        );
        (await store.PublishAsync()).Outcome.ShouldBe(PublishOutcome.Published);
        (await store.RedirectsAsync()).ShouldBe([
            "/pay/grade-3 -> /pay/band-3",
            "/skills/listening -> /skills/conversation",
            "/skills/talking -> /skills/conversation",
        ]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_RedirectsInACircle_AreRefused()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("skills/listening.md");
        store.Site.Redirect("/skills/listening", "/skills/talking");
        store.Site.Redirect("/skills/talking", "/skills/listening");

        var result = await store.PublishAsync();

        result.Problems.Where(problem => problem.Rule == ProblemRule.BadRedirect).Select(problem => problem.At.Line).ShouldBe([2, 3]);
        (await store.RedirectsAsync()).ShouldBe(["/pay/grade-3 -> /pay/band-3"]);
    }

    [Theory]
    [InlineData("/roles/old", "/roles/old", ProblemRule.BadRedirect)]
    [InlineData("/roles/officer", "/roles/assistant", ProblemRule.BadRedirect)]
    [InlineData("/roles", "/pathways", ProblemRule.BadRedirect)]
    [InlineData("/changes", "/sources", ProblemRule.BadRedirect)]
    [InlineData("/roles/old", "/roles/nobody", ProblemRule.DeadLink)]
    [InlineData("/roles/old", "/roles/officer#nothing", ProblemRule.DeadAnchor)]
    [InlineData("/roles/old", "https://elsewhere.example/", ProblemRule.ForbiddenLink)]
    [InlineData("/pay/grade-3", "/pay", ProblemRule.DuplicateSlug)]
    public async Task Publish_RedirectThatLeadsNobodyAnywhere_IsRefused(string from, string to, ProblemRule rule)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Redirect(from, to);

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Refused);
        result.Problems.ShouldContain(problem => problem.File == "redirects.yml" && problem.At.Line == 2 && problem.Rule == rule);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publishFrom: 2026-12-01")]
    [InlineData("publishTo: 2026-12-31")]
    public async Task Publish_RedirectToAPageThatCannotAlwaysBeSeen_IsRefused(string hidden)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("skills/listening.md", "owner: Content team", $"owner: Content team\n{hidden}");
        store.Site.Redirect("/skills/hearing", "/skills/listening");

        var result = await store.PublishAsync();

        result.Problems.ShouldContain(problem => problem.File == "redirects.yml" && problem.Rule == ProblemRule.DeadLink);
    }
}

file static class Asking
{
    public static async Task<List<string>> RedirectsAsync(this TemporaryStore store)
    {
        await using var context = store.Open();
        return await context
            .Redirects.OrderBy(redirect => redirect.FromAddress)
            .Select(redirect => $"{redirect.FromAddress} -> {redirect.ToAddress}")
            .ToListAsync(Stopping);
    }
}
