using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>A preview: a store of those who write, which holds everything that they have and no history.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task PublishPreview_DraftsAndPagesOutsideTheirTime_AreThere()
    {
        await using var store = await TemporaryStore.CreateAsync();
        AddHidden(store.Site);

        var result = await ShowAsync(store);

        result.Outcome.ShouldBe(PublishOutcome.Published);
        await using var context = store.Open();
        var hidden = await context
            .Pages.Where(page => page.IsDraft || page.PublishFrom != null || page.PublishTo != null)
            .OrderBy(page => page.Address)
            .Select(page => new
            {
                page.Address,
                page.IsDraft,
                page.PublishFrom,
                page.PublishTo,
            })
            .ToListAsync(Stopping);
        hidden
            .Select(page => (page.Address, page.IsDraft, page.PublishFrom, page.PublishTo))
            .ShouldBe([
                ("/skills/draft", true, null, null),
                ("/skills/future", false, new DateOnly(2026, 12, 1), null),
                ("/skills/past", false, null, new DateOnly(2026, 11, 22)),
            ]);
    }

    [Fact]
    public async Task PublishPreview_OfWhatIsPublished_LeavesThePublicStoreAlone()
    {
        await using var published = await TemporaryStore.CreatePublishedAsync();
        await using var preview = await TemporaryStore.CreateAsync();
        var before = await StoredRows.AllAsync(published, withHistory: true);
        await published.StartJournalAsync();
        AddHidden(published.Site);
        published.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");

        var result = await ShowAsync(preview, published.Site);

        result.Rewritten.ShouldContain("/skills/draft");
        (await published.ReadJournalAsync()).ShouldBeEmpty();
        (await StoredRows.AllAsync(published, withHistory: true)).ShouldBe(before);
        (await published.PublishAsync()).Rewritten.ShouldBe(["/roles/officer"]);
    }

    [Fact]
    public async Task PublishPreview_BrokenFile_LeavesTheLastGoodPagesUntilItIsMended()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var readings = new FileReadings();
        await ShowAsync(store, readings: readings);
        var before = await StoredRows.AllAsync(store, withHistory: true);
        store.Site.Replace("roles/officer.md", "evenings: no", "evenings: never");

        var broken = Read(store, store.Site, readings);

        broken.Content.ShouldBeNull();
        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBe(before);
        store.Site.Replace("roles/officer.md", "evenings: never", "evenings: yes");
        (await ShowAsync(store, readings: readings)).Rewritten.ShouldBe(["/roles/officer"]);
    }

    [Fact]
    public async Task PublishPreview_CancelledBeforeTheCommit_LeavesTheLastGoodPages()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await ShowAsync(store);
        var before = await StoredRows.AllAsync(store, withHistory: true);
        store.Site.Replace("roles/officer.md", "Officers protect", "Officers guard");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stopping);
        var gate = new CommitGate();
        await using var context = store.Open(gate);
        var publishing = new Publisher(context, store.Clock).PublishPreviewAsync(Read(store, store.Site, null).Content!, stop.Token);
        await gate.ReachedByAsync(publishing);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(publishing);
        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBe(before);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task PublishPreview_SameContentAgain_WritesNoPage()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await ShowAsync(store);
        await store.StartJournalAsync();

        var result = await ShowAsync(store);

        result.Outcome.ShouldBe(PublishOutcome.Unchanged);
        (await store.ReadJournalAsync()).Where(row => row.TableName != "Releases").ShouldBeEmpty();
    }

    [Fact]
    public async Task PublishPreview_AddressesThatComeAndGo_AreNeitherRefusedNorNoted()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await ShowAsync(store);
        store.Site.Delete("skills/listening.md");
        store.Site.Replace("figures/work.yml", "value: 40\n", "value: 42\n");

        var result = await ShowAsync(store);

        result.Removed.ShouldBe(["/skills/listening"]);
        result.Rewritten.ShouldBe(["/roles/officer"]);
        await using var context = store.Open();
        (await context.Changes.AnyAsync(Stopping)).ShouldBeFalse();
        (await context.PublishedAddresses.AnyAsync(Stopping)).ShouldBeFalse();
    }

    [Fact]
    public async Task PublishPreview_SaveAfterSave_IsAsIfReadAndPublishedAtOnce()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var readings = new FileReadings();
        await ShowAsync(store, readings: readings);
        foreach (var save in Saves)
        {
            save(store.Site);
            (await ShowAsync(store, readings: readings)).Outcome.ShouldBe(PublishOutcome.Published);
        }

        await using var fresh = await TemporaryStore.CreateAsync();
        await ShowAsync(fresh, store.Site);

        (await StoredRows.AllAsync(store)).ShouldBe(await StoredRows.AllAsync(fresh));
        await store.ShouldBeWholeAsync();
    }

    /// <summary>What those who write do, one save after the other: each shows on other pages than the file that it is in.</summary>
    private static readonly Action<EditedSite>[] Saves =
    [
        site => site.Replace("figures/pay.yml", "value: 26475\n", "value: 27500\n"),
        site => site.Replace("figures/work.yml", "value: 37\n", "value: 36.5\n"),
        site => site.Replace("claims/lowest-pay.yml", "do: \"Read the advert", "do: \"Print the advert"),
        site => site.Replace("sources.yml", "dated: about 2025", "dated: 2025-11-20"),
        site => site.Replace("sources.yml", "licence: MIT", "licence: OGL-UK-3.0"),
        site => site.Replace("glossary.yml", "alsoWritten: [caseloads]", "alsoWritten: [caseloads, desks]"),
        site => site.Replace("glossary.yml", "- key: pdu", "- key: delivery-unit"),
        site => site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk"),
        site => site.Replace("roles/clerk.md", "status: in-use", "status: in-use\npartOf: officer"),
        site => site.Replace("roles/clerk.md", "owner: Content team", "owner: Content team\ndraft: true"),
        site => site.Rename("roles/clerk.md", "roles/typist.md"),
        site => site.Redirect("/roles/clerk", "/roles/assistant"),
        site => site.Delete("stories/a-day.md"),
        site => site.Replace("site.yml", "One town.", "Two towns."),
    ];

    private static void AddHidden(EditedSite site)
    {
        foreach (
            var (name, key) in new[] { ("draft", "draft: true"), ("future", "publishFrom: 2026-12-01"), ("past", "publishTo: 2026-11-22") }
        )
        {
            site.Copy("skills/listening.md", $"skills/{name}.md", name);
            site.Replace($"skills/{name}.md", "owner: Content team", $"owner: Content team\n{key}");
        }

        site.Redirect("/skills/past", "/skills");
    }

    private static ContentReading Read(TemporaryStore store, EditedSite site, FileReadings? readings) =>
        ContentReader.Read(site.Folder, DateOnly.FromDateTime(store.Clock.GetUtcNow().UtcDateTime), readings, withHidden: true);

    /// <summary>Shows a site in the preview that a store holds; its own site unless another is given.</summary>
    private static async Task<PublishResult> ShowAsync(TemporaryStore store, EditedSite? site = null, FileReadings? readings = null)
    {
        var reading = Read(store, site ?? store.Site, readings);
        reading.Problems.ShouldBeEmpty();
        await using var context = store.Open();
        return await new Publisher(context, store.Clock).PublishPreviewAsync(reading.Content!, Stopping);
    }
}
