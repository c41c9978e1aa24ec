using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>Rows of guides, skills and stories.</summary>
public sealed class GuideRowsTests
{
    [Fact]
    public async Task Publish_Guide_IsStoredWithWhatItIsAboutAndLeadsTo()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        var guide = (await store.ReadCatalogueAsync()).Guides.Single(guide => guide.Slug == "how-to-start");

        guide.Topic.ShouldBe(GuideTopic.Applying);
        guide.Question.ShouldBe("How do I start, and how long does it take?");
        guide.ShortAnswer.Plain.ShouldBe("Answer an advert; training takes 21 to 27 months.");
        guide.AboutRoles.Select(role => role.Title).ShouldBe(["Officer", "Assistant"]);
        guide.Pathways.Select(pathway => pathway.Title).ShouldBe(["Applying to be an officer"]);
        guide.ReadNext.Select(next => next.Title).ShouldBe(["The first day"]);
        guide.Links.Select(link => link.Url).ShouldBe(["https://service.example/adverts"]);
    }

    [Fact]
    public async Task Publish_Skill_IsStoredWithItsLists()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var items = await context
            .Skills.SelectMany(skill => skill.Items)
            .OrderBy(item => item.Kind)
            .ThenBy(item => item.Position)
            .Select(item => new { item.Kind, item.Text })
            .ToListAsync(Stopping);

        items.ShouldBe([
            new { Kind = PageItemKind.OnTheJob, Text = "An officer listens first." },
            new { Kind = PageItemKind.OnTheJob, Text = "An assistant takes calls." },
            new { Kind = PageItemKind.ShowIt, Text = "Tell of a time when you changed your mind." },
        ]);
    }

    [Fact]
    public async Task Publish_Story_IsStoredWithItsAccountAndItsRoles()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        var story = (await store.ReadCatalogueAsync()).Stories.ShouldHaveSingleItem();

        story.Address.ShouldBe("/stories#a-day");
        story.Teller.ShouldBe("An officer in a town");
        story.Account!.Title.ShouldBe("Questions and answers");
        story.AboutRoles.Select(role => role.Address).ShouldBe(["/roles/officer"]);
    }

    [Fact]
    public async Task Publish_StoryAddedToARole_RewritesTheRole()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("stories/a-day.md", "stories/a-week.md", "A week on the telephone");
        store.Site.Replace("stories/a-week.md", "roles: [officer]", "roles: [assistant]");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/roles/assistant", "/stories#a-week"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_GuidesThatLeadToOneAnother_AreAddedAndRemovedTogether()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        foreach (var (name, other) in new[] { ("one", "two"), ("two", "one") })
        {
            store.Site.Copy("guides/how-to-start.md", $"guides/{name}.md", name);
            store.Site.Replace($"guides/{name}.md", "readNext: [first-day]", $"readNext: [{other}]");
        }

        (await store.PublishAsync()).Rewritten.ShouldBe(["/guides/one", "/guides/two"]);
        foreach (var name in new[] { "one", "two" })
        {
            store.Site.Delete($"guides/{name}.md");
            store.Site.Redirect($"/guides/{name}", "/guides/how-to-start");
        }

        var result = await store.PublishAsync();

        result.Removed.ShouldBe(["/guides/one", "/guides/two"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }
}
