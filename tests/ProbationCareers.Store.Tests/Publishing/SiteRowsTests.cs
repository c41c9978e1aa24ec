using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class SiteRowsTests
{
    private const string Survey = """

        - key: survey
          title: "Survey of staff"
          publisher: "The service"
          licence: OGL-UK-3.0
          dated: 2024
          looked: 2026-01-10
          sure: high
          why: "Official and dated."
        """;

    [Fact]
    public async Task Publish_SourceAdded_WritesItAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        store.Site.Append("sources.yml", Survey);

        var result = await store.PublishAsync();

        result.ReleaseNumber.ShouldBe(2);
        result.Rewritten.ShouldBeEmpty();
        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Releases", "2"), new WrittenRow("Sources", "survey")]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_SourceChanged_WritesItAndLeavesThePagesThatNameIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        store.Site.Replace("sources.yml", "dated: 2025-08", "dated: 2026-02-01");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        result.Rewritten.ShouldBeEmpty();
        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Releases", "2"), new WrittenRow("Sources", "handbook")]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_SourceRemovedWithWhatNamedIt_IsGone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var sources = store.Site.Read("sources.yml");
        store.Site.Write("sources.yml", sources[..sources.IndexOf("- key: forum", StringComparison.Ordinal)]);
        store.Site.ReplaceEverywhere("forum", "handbook");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pay/band-3", "/stories#a-day", "/working-environments/office"]);
        await using var context = store.Open();
        (await context.Sources.OrderBy(source => source.Key).Select(source => source.Key).ToListAsync(Stopping)).ShouldBe([
            "advert",
            "handbook",
        ]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_SourceRenamed_MovesWhatNamesIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.ReplaceEverywhere("forum", "message-board");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_Settings_AreStoredWithTheContact()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var settings = await context.Settings.SingleAsync(Stopping);

        (settings.Name, settings.Summary, settings.Coverage).ShouldBe(("Small careers", "A small site for tests.", "One town."));
        (settings.ContactTitle, settings.ContactUrl).ShouldBe(("Write to the team", "https://service.example/write"));
        (await context.SiteLinks.SingleAsync(link => link.Place == SiteLinkPlace.Question, Stopping)).Address.ShouldBe("/pay/band-3");
    }

    [Fact]
    public async Task Publish_SettingsChanged_WritesThemAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        store.Site.Replace("site.yml", "One town.", "Two towns.");

        var result = await store.PublishAsync();

        result.ReleaseNumber.ShouldBe(2);
        result.Rewritten.ShouldBeEmpty();
        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Releases", "2"), new WrittenRow("SiteSettings", "1")]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_LinksAndLicencesTakenOut_AreGone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("site.yml", "  - title: \"Pathways\"\n    address: /pathways\n", "");
        store.Site.Replace("site.yml", "  - title: \"Sources\"\n    address: /sources\n", "");
        store.Site.Replace(
            "site.yml",
            "  - licence: MIT\n    name: \"MIT licence\"\n    statement: \"Published under the MIT licence.\"\n",
            ""
        );
        store.Site.Replace("site.yml", "contact:\n  title: \"Write to the team\"\n  address: https://service.example/write\n", "");
        store.Site.Replace("sources.yml", "licence: MIT", "licence: OGL-UK-3.0");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        await using var context = store.Open();
        var links = await context
            .SiteLinks.OrderBy(link => link.Place)
            .ThenBy(link => link.Position)
            .Select(link => new { link.Place, link.Title })
            .ToListAsync(Stopping);
        links
            .Select(link => (link.Place, link.Title))
            .ShouldBe([
                (SiteLinkPlace.Footer, "Privacy"),
                (SiteLinkPlace.Navigation, "Roles"),
                (SiteLinkPlace.Navigation, "Pay"),
                (SiteLinkPlace.Question, "What does it pay?"),
            ]);
        (await context.Settings.SingleAsync(Stopping)).ShouldSatisfyAllConditions(
            settings => settings.ContactTitle.ShouldBeNull(),
            settings => settings.ContactUrl.ShouldBeNull()
        );
        (await context.Licences.Select(licence => licence.Name).ToListAsync(Stopping)).ShouldBe(["Open Government Licence v3.0"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_LinksAdded_AreThere()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("site.yml", "footer:\n", "  - title: \"Places\"\n    address: /working-environments\nfooter:\n");
        store.Site.Replace("site.yml", "contact:\n", "  - title: \"How do I start?\"\n    address: /guides/how-to-start\ncontact:\n");

        await store.PublishAsync();

        await using var context = store.Open();
        (await context.SiteLinks.CountAsync(link => link.Place == SiteLinkPlace.Navigation, Stopping)).ShouldBe(4);
        (await context.SiteLinks.CountAsync(link => link.Place == SiteLinkPlace.Question, Stopping)).ShouldBe(2);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_ImageAddedChangedAndRemoved_IsStoredSo()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Write("images/desk.jpg", [0xFF, 0xD8, 0xFF, 1]);
        store.Site.Replace("working-environments/office.md", "Busy.", "Busy.\n\n![A desk](/images/desk.jpg)");
        var added = await store.PublishAsync();
        await store.StartJournalAsync();

        store.Site.Write("images/desk.jpg", [0xFF, 0xD8, 0xFF, 2]);
        var changed = await store.PublishAsync();

        added.Rewritten.ShouldBe(["/working-environments/office"]);
        changed.Rewritten.ShouldBeEmpty();
        changed.ReleaseNumber.ShouldBe(3);
        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Images", "/images/desk.jpg"), new WrittenRow("Releases", "3")]);
        await using (var context = store.Open())
            (await context.Images.SingleAsync(Stopping)).Bytes.ShouldBe([0xFF, 0xD8, 0xFF, 2]);

        store.Site.Delete("images/desk.jpg");
        store.Site.Replace("working-environments/office.md", "\n\n![A desk](/images/desk.jpg)", "");
        var removed = await store.PublishAsync();

        removed.Rewritten.ShouldBe(["/working-environments/office"]);
        await using (var context = store.Open())
            (await context.Images.AnyAsync(Stopping)).ShouldBeFalse();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }
}
