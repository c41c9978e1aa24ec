using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Queries;

/// <summary>
/// The real content can be asked by its fields, in the database. What the answers should be is worked out from the documents,
/// so that an edit of the content does not break these tests.
/// </summary>
public sealed class QueriesByFieldTests
{
    [Theory]
    [InlineData(HowOften.No)]
    [InlineData(HowOften.Sometimes)]
    [InlineData(HowOften.Yes)]
    [InlineData(HowOften.Unknown)]
    public async Task Roles_ByEveningsAndCaseload_AreThoseOfTheDocuments(HowOften evenings)
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var roles = await context.Roles.Where(role => role.Evenings == evenings && role.Caseload != CaseloadKind.None)
            .OrderBy(role => role.Address).Select(role => role.Address).ToListAsync(Stopping);

        roles.ShouldBe(content.Roles.Where(role => role.Hours.Evenings == evenings && role.Caseload.Holds != CaseloadKind.None).Select(role => role.Address));
    }

    [Fact]
    public async Task Roles_WithoutEveningsAndWithACaseload_AreFound()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var roles = await context.Roles.Where(role => role.Evenings == HowOften.No && role.Caseload == CaseloadKind.Own)
            .Select(role => new { role.Title, Places = role.Environments.Select(part => part.Environment!.Title).ToList(), Band = role.PayBand!.Band })
            .SingleAsync(Stopping);

        roles.Title.ShouldBe("Officer");
        roles.Places.ShouldBe(["Office"]);
        roles.Band.ShouldBe(3);
    }

    [Fact]
    public async Task Pathways_OpenAndNotLongerThan21Months_AreThoseOfTheDocuments()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var pathways = await context.Pathways.Where(pathway => pathway.Status == PathwayStatus.Open && pathway.MonthsFrom <= 21)
            .OrderBy(pathway => pathway.Address).Select(pathway => pathway.Address).ToListAsync(Stopping);

        pathways.ShouldNotBeEmpty();
        pathways.ShouldBe(content.Pages.OfType<PathwayDocument>()
            .Where(pathway => pathway is { Status: PathwayStatus.Open, Length.From: <= 21 }).Select(pathway => pathway.Address));
    }

    [Fact]
    public async Task PayValues_OfOneDate_AreThoseOfTheDocuments()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();
        var expected = content.Pages.OfType<PayDocument>()
            .SelectMany(pay => pay.Values.Select(value => (pay.Address, value.Label, value.Amount, value.AsAt))).ToList();
        var date = expected[0].AsAt;

        var values = await context.PayPages.OrderBy(pay => pay.Address)
            .SelectMany(pay => pay.Values.Where(value => value.AsAt == date).OrderBy(value => value.Position))
            .Select(value => new { value.PageAddress, value.Label, value.Amount, value.AsAt }).ToListAsync(Stopping);

        values.ShouldNotBeEmpty();
        values.Select(value => (value.PageAddress, value.Label, value.Amount, value.AsAt)).ShouldBe(expected.Where(value => value.AsAt == date));
    }

    [Fact]
    public async Task PayValues_AboveAnAmount_AreFoundByTheDatabase()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var values = await context.Set<PayValue>().Where(value => value.Amount > 28.9m).OrderByDescending(value => value.Amount)
            .Select(value => value.Amount).ToListAsync(Stopping);

        values.ShouldBe([26475m, 25000m, 28.97m]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Requirements_ByKindAndLevel_AreThoseOfTheDocuments(int level)
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var pages = await context.Pages
            .Where(page => page.Requirements.Any(requirement => requirement.Kind == RequirementKind.Qualification && requirement.Level <= level))
            .OrderBy(page => page.Address).Select(page => page.Address).ToListAsync(Stopping);

        pages.ShouldNotBeEmpty();
        pages.ShouldBe(content.Pages.Where(page => RequirementsOf(page).Any(need => need.Kind == RequirementKind.Qualification && need.Level <= level)).Select(page => page.Address));
    }

    private static IReadOnlyList<Requirement> RequirementsOf(PageDocument page) => page switch
    {
        RoleDocument role => role.Requirements,
        PathwayDocument pathway => pathway.Requirements,
        _ => [],
    };

    private static async Task<ContentSet> PublishRealContentAsync(TemporaryStore store)
    {
        var folder = Repository.Content;
        (await store.PublishAsync(folder, Stopping)).Outcome.ShouldBe(PublishOutcome.Published);
        return ContentReader.Read(folder, DateOnly.FromDateTime(store.Clock.GetUtcNow().UtcDateTime)).Content!;
    }
}
