using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Checking;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class PublishingDaysTests
{
    [Fact]
    public async Task Publish_Draft_IsCheckedButNotShown()
    {
        await using var store = await TemporaryStore.CreateAsync();
        store.Site.Copy("site/privacy.md", "site/plans.md", "Plans");
        store.Site.Replace("site/plans.md", "owner: Content team", "owner: Content team\ndraft: true");

        await store.PublishAsync();

        (await store.AddressesAsync()).ShouldNotContain("/plans");
        await store.ChangesOnShouldBeAsync(null);
        store.Site.Replace("site/plans.md", "draft: true", "draft: maybe");
        (await store.PublishAsync()).Outcome.ShouldBe(PublishOutcome.Refused);
    }

    [Fact]
    public async Task Publish_DraftThatIsFinished_Appears()
    {
        await using var store = await TemporaryStore.CreateAsync();
        store.Site.Copy("site/privacy.md", "site/plans.md", "Plans");
        store.Site.Replace("site/plans.md", "owner: Content team", "owner: Content team\ndraft: true");
        await store.PublishAsync();
        store.Site.Replace("site/plans.md", "draft: true", "draft: false");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/plans"]);
    }

    [Fact]
    public async Task Publish_PageWithATime_AppearsAndGoesOnItsDaysWithoutAnEdit()
    {
        await using var store = await TemporaryStore.CreateAsync();
        AddVacancy(store.Site, "publishFrom: 2026-12-01\npublishTo: 2026-12-31");
        await store.PublishAsync();
        (await store.AddressesAsync()).ShouldNotContain("/vacancy");
        await store.ChangesOnShouldBeAsync(new DateOnly(2026, 12, 1));

        store.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 23, 59, 59, TimeSpan.Zero));
        (await store.PublishAsync()).Outcome.ShouldBe(PublishOutcome.Unchanged);

        store.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));
        var appeared = await store.PublishAsync();
        appeared.Rewritten.ShouldBe(["/vacancy"]);
        await store.ChangesOnShouldBeAsync(new DateOnly(2027, 1, 1));
        await store.ShouldBeAsIfPublishedAtOnceAsync();

        store.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 23, 59, 59, TimeSpan.Zero));
        (await store.PublishAsync()).Outcome.ShouldBe(PublishOutcome.Unchanged);

        store.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var gone = await store.PublishAsync();
        gone.Removed.ShouldBe(["/vacancy"]);
        gone.ReleaseNumber.ShouldBe(3);
        await store.ChangesOnShouldBeAsync(null);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_DayThatWasMissed_IsMadeUpFor()
    {
        await using var store = await TemporaryStore.CreateAsync();
        AddVacancy(store.Site, "publishFrom: 2026-12-01");
        await store.PublishAsync();
        store.Clock.SetUtcNow(new DateTimeOffset(2027, 3, 15, 12, 0, 0, TimeSpan.Zero));

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/vacancy"]);
        await store.ChangesOnShouldBeAsync(null);
    }

    [Fact]
    public async Task Publish_PageWhoseTimeIsMovedOnWhileItIsHidden_KeepsTheReleaseAndNotesTheDay()
    {
        await using var store = await TemporaryStore.CreateAsync();
        AddVacancy(store.Site, "publishFrom: 2026-12-01");
        await store.PublishAsync();
        store.Site.Replace("site/vacancy.md", "2026-12-01", "2026-12-08");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Unchanged);
        await store.ChangesOnShouldBeAsync(new DateOnly(2026, 12, 8));
    }

    [Fact]
    public async Task Publish_PageWithATime_IsAddedAndTakenAwayInTheChangesOfItsDays()
    {
        await using var store = await TemporaryStore.CreateAsync();
        AddVacancy(store.Site, "publishFrom: 2026-12-01\npublishTo: 2026-12-31");
        await store.PublishAsync();
        store.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));
        await store.PublishAsync();
        store.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));

        await store.PublishAsync();

        (await store.ChangesAsync(2)).ShouldBe([new StoredChange(ChangeKind.PageAdded, "Vacancy", null, null, "/vacancy")]);
        (await store.ChangesAsync(3)).ShouldBe([new StoredChange(ChangeKind.PageRemoved, "Vacancy", null, "/privacy", "/vacancy")]);
        await using var context = store.Open();
        (await context.PublishedAddresses.SingleAsync(published => published.Address == "/vacancy", Stopping)).FirstRelease.ShouldBe(2);
    }

    [Fact]
    public async Task Publish_PagesThatNameOneAnotherForATime_ComeAndGoTogether()
    {
        await using var store = await TemporaryStore.CreateAsync();
        AddVacancy(store.Site, "publishFrom: 2026-12-01\npublishTo: 2026-12-31");
        store.Site.Copy("guides/first-day.md", "guides/vacancies.md", "Vacancies");
        store.Site.Replace(
            "guides/vacancies.md",
            "owner: Content team",
            "owner: Content team\npublishFrom: 2026-12-10\npublishTo: 2026-12-31"
        );
        store.Site.Redirect("/guides/vacancies", "/guides");
        store.Site.Append("guides/vacancies.md", "\nSee the [vacancy](/vacancy).\n");
        await store.PublishAsync();

        store.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 10, 0, 0, 0, TimeSpan.Zero));
        (await store.PublishAsync()).Rewritten.ShouldBe(["/guides/vacancies", "/vacancy"]);
        await store.ChangesOnShouldBeAsync(new DateOnly(2027, 1, 1));

        store.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        (await store.PublishAsync()).Removed.ShouldBe(["/guides/vacancies", "/vacancy"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_LinkThatOutlivesThePageThatItLeadsTo_IsRefused()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        AddVacancy(store.Site, "publishTo: 2026-12-31");
        store.Site.Append("guides/first-day.md", "\nSee the [vacancy](/vacancy).\n");

        var result = await store.PublishAsync();

        result.Problems.Select(problem => (problem.File, problem.Rule)).ShouldBe([("guides/first-day.md", ProblemRule.DeadLink)]);
    }

    private static void AddVacancy(EditedSite site, string days)
    {
        site.Copy("site/privacy.md", "site/vacancy.md", "Vacancy");
        site.Replace("site/vacancy.md", "owner: Content team", $"owner: Content team\n{days}");
        if (days.Contains("publishTo", StringComparison.Ordinal))
            site.Redirect("/vacancy", "/privacy");
    }
}

file static class Asking
{
    public static async Task<List<string>> AddressesAsync(this TemporaryStore store)
    {
        await using var context = store.Open();
        return await context.Pages.OrderBy(page => page.Address).Select(page => page.Address).ToListAsync(Stopping);
    }

    public static async Task ChangesOnShouldBeAsync(this TemporaryStore store, DateOnly? day)
    {
        await using var context = store.Open();
        (await context.Releases.CurrentAsync(Stopping))!.ChangesOn.ShouldBe(day);
    }
}
