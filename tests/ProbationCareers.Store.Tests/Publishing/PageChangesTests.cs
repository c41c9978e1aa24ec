using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>What a release says of pages that are not as they were.</summary>
public sealed class PageChangesTests
{
    [Fact]
    public async Task Publish_First_SaysThatTheSiteStarted()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        (await store.ChangesAsync(1)).ShouldBe([new StoredChange(ChangeKind.Started, "Small careers", null, null, "")]);
    }

    [Fact]
    public async Task Publish_PageAdded_IsSaid()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([new StoredChange(ChangeKind.PageAdded, "Clerk", null, null, "/roles/clerk")]);
    }

    [Fact]
    public async Task Publish_TypeOfARoleAdded_IsNoChangeOfThatRole()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("roles/officer.md", "roles/court-officer.md", "Court officer");
        store.Site.Replace("roles/court-officer.md", "shortName: PO", "partOf: officer");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldContain("/roles/officer");
        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.PageAdded, "Court officer", null, null, "/roles/court-officer"),
        ]);
    }

    [Fact]
    public async Task Publish_PageTakenAway_SaysWhereItsAddressLeads()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("skills/listening.md");
        store.Site.Redirect("/skills/listening", "/roles/officer");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.PageRemoved, "Listening", null, "/roles/officer", "/skills/listening"),
        ]);
    }

    [Fact]
    public async Task Publish_PageMoved_IsAddedAndTakenAway()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Rename("skills/listening.md", "skills/talking.md");
        store.Site.Redirect("/skills/listening", "/skills/talking");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.PageAdded, "Listening", null, null, "/skills/talking"),
            new StoredChange(ChangeKind.PageRemoved, "Listening", null, "/skills/talking", "/skills/listening"),
        ]);
    }

    [Fact]
    public async Task Publish_PageWithAnotherTitle_SaysBothTitles()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("skills/listening.md", "title: \"Listening\"", "title: \"Hearing people\"");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.PageRenamed, "Hearing people", "Listening", "Hearing people", "/skills/listening"),
        ]);
    }

    [Fact]
    public async Task Publish_PageWithAnotherTitleAndText_SaysBoth()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("skills/listening.md", "title: \"Listening\"", "title: \"Hearing people\"");
        store.Site.Replace("skills/listening.md", "Most of the work is talk.", "Half of the work is talk.");
        store.Site.Replace("skills/listening.md", "Hearing what people say", "Hearing all that people say");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.PageRenamed, "Hearing people", "Listening", "Hearing people", "/skills/listening"),
            new StoredChange(ChangeKind.PageChanged, "Hearing people", null, "the summary; the introduction", "/skills/listening"),
        ]);
    }

    [Fact]
    public async Task Publish_PageReviewedAgain_IsSaid()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("skills/listening.md", "reviewed: 2026-01-10", "reviewed: 2026-11-20");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([new StoredChange(ChangeKind.PageReviewed, "Listening", null, null, "/skills/listening")]);
    }

    [Theory]
    [InlineData("title: \"Listening\"", "title: \"Hearing people\"", ChangeKind.PageRenamed)]
    [InlineData("Most of the work is talk.", "Half of the work is talk.", ChangeKind.PageChanged)]
    public async Task Publish_PageReviewedAndChanged_SaysTheChangeAlone(string old, string now, ChangeKind kind)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("skills/listening.md", "reviewed: 2026-01-10", "reviewed: 2026-11-20");
        store.Site.Replace("skills/listening.md", old, now);

        await store.PublishAsync();

        (await store.ChangesAsync(2)).Select(change => change.Kind).ShouldBe([kind]);
    }

    [Theory]
    [InlineData("roles/officer.md", "searchWords: [parole]", "searchWords: [parole, offender]")]
    [InlineData("roles/officer.md", "sources: [handbook, advert]", "sources: [advert, handbook]")]
    [InlineData("roles/officer.md", "owner: Content team", "owner: Another team")]
    [InlineData("skills/listening.md", "reviewBy: 2027-01-10", "reviewBy: 2027-02-10")]
    [InlineData("skills/listening.md", "owner: Content team", "owner: Content team\npublishTo: 2027-06-30")]
    public async Task Publish_WhatDoesNotStandInThePage_IsNoChange(string file, string old, string now)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace(file, old, now);
        if (now.Contains("publishTo", StringComparison.Ordinal))
            store.Site.Redirect("/skills/listening", "/skills");

        var result = await store.PublishAsync();

        result.Rewritten.Count.ShouldBe(1);
        (await store.ChangesAsync(2)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_SourceBeforeTheOthers_DoesNotChangeTheTextThatNumbersThem()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("sources.yml", "licence: MIT", "licence: OGL-UK-3.0");
        store.Site.Replace("roles/officer.md", "sources: [handbook, advert]", "sources: [forum, handbook, advert]");

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([
            new StoredChange(ChangeKind.PageChanged, "Officer", null, "the sources", "/roles/officer"),
        ]);
    }

    [Fact]
    public async Task Publish_SeveralChanges_AreFiguresThenPagesThenWhatIsGone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("figures/work.yml", "value: 40\n", "value: 42\n");
        store.Site.Replace("working-environments/office.md", "Busy.", "Very busy.");
        store.Site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk");
        store.Site.Delete("skills/listening.md");
        store.Site.Redirect("/skills/listening", "/skills");

        await store.PublishAsync();

        (await store.ChangesAsync(2))
            .Select(change => (change.Kind, change.Subject))
            .ShouldBe([
                (ChangeKind.FigureChanged, "People whom an officer supervises"),
                (ChangeKind.PageAdded, "Clerk"),
                (ChangeKind.PageChanged, "Office"),
                (ChangeKind.PageRemoved, "Listening"),
            ]);
    }

    [Fact]
    public async Task Publish_AgainAndAgain_KeepsTheChangesOfEveryRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk");
        await store.PublishAsync();
        store.Site.Delete("roles/clerk.md");
        store.Site.Redirect("/roles/clerk", "/roles/assistant");
        await store.PublishAsync();

        (await store.PublishAsync()).Outcome.ShouldBe(PublishOutcome.Unchanged);

        (await store.ChangesAsync(1)).Select(change => change.Kind).ShouldBe([ChangeKind.Started]);
        (await store.ChangesAsync(2)).ShouldBe([new StoredChange(ChangeKind.PageAdded, "Clerk", null, null, "/roles/clerk")]);
        (await store.ChangesAsync(3)).ShouldBe([
            new StoredChange(ChangeKind.PageRemoved, "Clerk", null, "/roles/assistant", "/roles/clerk"),
        ]);
        (await store.ChangesAsync(4)).ShouldBeEmpty();
    }
}
