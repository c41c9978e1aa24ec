using Microsoft.EntityFrameworkCore;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class ClaimRowsTests
{
    private const string Figure = "<a class=\"pc-figure\" href=\"#figure-pay-band-3-min\">£26,475</a>";

    [Fact]
    public async Task Publish_Claim_IsStoredWithItsAnswersInOrder()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var claim = await context
            .Claims.AsNoTracking()
            .Include(claim => claim.Answers)
                .ThenInclude(answer => answer.Source)
            .OrderBy(claim => claim.Key)
            .SingleAsync(Stopping);

        claim.Key.ShouldBe("lowest-pay");
        claim.Question.ShouldBe("What does an officer start on?");
        claim.Reading.Html.ShouldBe($"The advert has a date, so we go by {Figure}.");
        claim.Do.Plain.ShouldBe("Read the advert of the job that you want.");
        claim.Reviewed.ShouldBe(new DateOnly(2026, 1, 10));
        claim
            .Answers.OrderBy(answer => answer.Position)
            .Select(answer => (answer.Says.Html, answer.Source!.Title, answer.IsGoneBy))
            .ShouldBe([("Less than the adverts say.", "Questions and answers", false), ($"{Figure} a year.", "Advert for officers", true)]);
    }

    [Fact]
    public async Task Publish_ClaimReviewedAgain_WritesItAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        store.Site.Replace("claims/lowest-pay.yml", "reviewed: 2026-01-10", "reviewed: 2026-11-20");

        await store.PublishAsync();

        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Claims", "lowest-pay"), new WrittenRow("Releases", "2")]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Theory]
    [InlineData("claims/lowest-pay.yml", "Less than the adverts say.", "More than the adverts say.")]
    [InlineData("claims/lowest-pay.yml", "Sources disagree: check your advert.", "Sources disagree: ask.")]
    public async Task Publish_WhatAClaimShowsChanged_RewritesThePagesThatShowIt(string file, string old, string now)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace(file, old, now);

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pay/band-3"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_AnswersChangedAddedAndTakenOut_AreStoredSo()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("claims/lowest-pay.yml", "answers:\n", "answers:\n  - says: \"It depends.\"\n    source: handbook\n");
        await store.PublishAsync();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
        store.Site.Replace("claims/lowest-pay.yml", "  - says: \"Less than the adverts say.\"\n    source: forum\n", "");

        await store.PublishAsync();

        await using var context = store.Open();
        (
            await context
                .Claims.SelectMany(claim => claim.Answers)
                .OrderBy(answer => answer.Position)
                .Select(answer => answer.SourceKey)
                .ToListAsync(Stopping)
        ).ShouldBe(["handbook", "advert"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_ClaimTakenAway_IsGoneWithItsAnswers()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("claims/lowest-pay.yml");
        store.Site.Replace("pay/band-3.md", "::: sources-differ lowest-pay", "");

        await store.PublishAsync();

        await using var context = store.Open();
        (await context.Claims.AnyAsync(Stopping)).ShouldBeFalse();
        (await context.Sources.SelectMany(source => source.Answers).AnyAsync(Stopping)).ShouldBeFalse();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }
}
