using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class ChangedPagesTests
{
    [Fact]
    public async Task Publish_OneChangedFile_RewritesOneDocument()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        store.Site.Replace("roles/officer.md", "see people\", \"write", "meet people\", \"write");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        result.ReleaseNumber.ShouldBe(2);
        result.Rewritten.ShouldBe(["/roles/officer"]);
        result.Removed.ShouldBeEmpty();
        (await store.ReadJournalAsync())
            .Select(row => (row.TableName, row.Key))
            .ShouldBe([
                ("ChangePages", "2"),
                ("Changes", "2"),
                ("PageFigureParts", "/roles/officer"),
                ("PageFigures", "/roles/officer"),
                ("PageItems", "/roles/officer"),
                ("PageLinks", "/roles/officer"),
                ("PageRelations", "/roles/officer"),
                ("PageRequirements", "/roles/officer"),
                ("PageSections", "/roles/officer"),
                ("PageSources", "/roles/officer"),
                ("PageTerms", "/roles/officer"),
                ("Pages", "/roles/officer"),
                ("Releases", "2"),
                ("RoleFamilies", "/roles/officer"),
                ("RoleSteps", "/roles/officer"),
                ("Roles", "/roles/officer"),
            ]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_OneChangedFile_LeavesTheOthersInTheirRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("pathways/apply.md", "The usual way in.", "The only way in.");

        await store.PublishAsync();

        await using var context = store.Open();
        var releases = await context
            .Pages.Where(page => page.ChangedInRelease != 1)
            .Select(page => new { page.Address, page.ChangedInRelease })
            .ToListAsync(Stopping);
        releases.ShouldBe([new { Address = "/pathways/apply", ChangedInRelease = 2 }]);
    }

    [Fact]
    public async Task Publish_RoleAddedAsATypeOfAnother_RewritesBoth()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("roles/officer.md", "roles/court-officer.md", "Court officer");
        store.Site.Replace("roles/court-officer.md", "shortName: PO", "partOf: officer");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/roles/court-officer", "/roles/officer"]);
        await using var context = store.Open();
        var officer = await context
            .Roles.Include(role => role.Sections)
            .Include(role => role.Types)
            .SingleAsync(role => role.Address == "/roles/officer", Stopping);
        officer.Types.Select(type => type.Title).ShouldBe(["Court officer"]);
        officer.Sections.Select(section => section.Anchor).ShouldContain("types");
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_ListsInAnotherOrderAndShorter_AreStoredSo()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("roles/officer.md", "\"Case manager\", \"Supervising officer\"", "\"Supervising officer\", \"Case manager\"");
        store.Site.Replace("roles/officer.md", "[supervising-people, courts]", "[courts]");
        store.Site.Replace("roles/officer.md", "sources: [handbook, advert]", "sources: [advert, handbook]");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/roles/officer"]);
        await using var context = store.Open();
        var names = await context
            .Set<PageItem>()
            .Where(item => item.Kind == PageItemKind.OtherTitle)
            .OrderBy(item => item.Position)
            .Select(item => item.Text)
            .ToListAsync(Stopping);
        names.ShouldBe(["Supervising officer", "Case manager"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_ReferenceToAnotherBand_IsStored()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Copy("pay/band-3.md", "pay/band-4.md", "Band 4");
        store.Site.Replace("pay/band-4.md", "band: 3", "band: 4");
        store.Site.Replace("roles/officer.md", "pay: { band: band-3 }", "pay: { band: band-4 }");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/pay/band-4", "/roles/officer"]);
        await using var context = store.Open();
        (
            await context.Roles.Where(role => role.Address == "/roles/officer").Select(role => role.PayBand!.Band).SingleAsync(Stopping)
        ).ShouldBe(4);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }
}
