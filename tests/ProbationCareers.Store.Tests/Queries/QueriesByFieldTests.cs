using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
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

        var roles = await context
            .Roles.Where(role => role.Evenings == evenings && role.Caseload != CaseloadKind.None)
            .OrderBy(role => role.Address)
            .Select(role => role.Address)
            .ToListAsync(Stopping);

        roles.ShouldBe(
            content
                .Roles.Where(role => role.Hours.Evenings == evenings && role.Caseload.Holds != CaseloadKind.None)
                .Select(role => role.Address)
        );
    }

    [Fact]
    public async Task Roles_WithoutEveningsAndWithACaseload_AreFound()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var roles = await context
            .Roles.Where(role => role.Evenings == HowOften.No && role.Caseload == CaseloadKind.Own)
            .Select(role => new
            {
                role.Title,
                Places = role
                    .Relations.Where(relation => relation.Kind == PageRelationKind.Place)
                    .Select(relation => relation.Target!.Title)
                    .ToList(),
                Band = role.PayBand!.Band,
            })
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

        var pathways = await context
            .Pathways.Where(pathway => pathway.Status == PathwayStatus.Open && pathway.LengthFigure!.Value <= 21)
            .OrderBy(pathway => pathway.Address)
            .Select(pathway => pathway.Address)
            .ToListAsync(Stopping);

        pathways.ShouldNotBeEmpty();
        pathways.ShouldBe(
            content
                .Pages.OfType<PathwayDocument>()
                .Where(pathway => pathway is { Status: PathwayStatus.Open, Length: { } length } && Figure(content, length).Value <= 21)
                .Select(pathway => pathway.Address)
        );
    }

    [Fact]
    public async Task Bands_ByTheirLowestPoint_AreThoseOfTheDocuments()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var bands = await context
            .PayPages.Where(pay => pay.LowestFigure!.Value > 30_000)
            .OrderBy(pay => pay.Address)
            .Select(pay => new
            {
                pay.Band,
                Lowest = pay.LowestFigure!.Value,
                Highest = pay.HighestFigure!.Value,
            })
            .ToListAsync(Stopping);

        bands.ShouldNotBeEmpty();
        bands.ShouldBe(
            content
                .Pages.OfType<PayDocument>()
                .Where(pay => pay.Lowest is { } lowest && Figure(content, lowest).Value > 30_000)
                .Select(pay => new
                {
                    pay.Band,
                    Lowest = Figure(content, pay.Lowest!).Value,
                    Highest = Figure(content, pay.Highest!).Value,
                })
        );
    }

    [Fact]
    public async Task Amounts_OfOneDate_AreThoseOfTheDocuments()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();
        var expected = content
            .Pages.OfType<PayDocument>()
            .SelectMany(pay => pay.Amounts.Select(key => (pay.Address, Figure: Figure(content, key))))
            .ToList();
        var date = expected[0].Figure.Until;

        var amounts = await context
            .PayPages.OrderBy(pay => pay.Address)
            .SelectMany(pay => pay.Amounts.Where(amount => amount.Figure!.Until == date).OrderBy(amount => amount.Position))
            .Select(amount => new
            {
                amount.PageAddress,
                amount.Figure!.Label,
                amount.Figure.Value,
                amount.Figure.Until,
            })
            .ToListAsync(Stopping);

        amounts.ShouldNotBeEmpty();
        amounts
            .Select(amount => (amount.PageAddress, amount.Label, amount.Value, amount.Until))
            .ShouldBe(
                expected
                    .Where(amount => amount.Figure.Until == date)
                    .Select(amount => (amount.Address, amount.Figure.Label, amount.Figure.Value, amount.Figure.Until))
            );
    }

    [Fact]
    public async Task Figures_AboveAnAmount_AreFoundByTheDatabase()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var now = await context
            .Figures.Where(figure => figure.Value > 28.9m)
            .OrderByDescending(figure => figure.Value)
            .Select(figure => figure.Value)
            .ToListAsync(Stopping);
        var before = await context
            .Set<FigurePast>()
            .Where(past => past.Value > 28.9m)
            .OrderByDescending(past => past.Value)
            .Select(past => past.Value)
            .ToListAsync(Stopping);

        now.ShouldBe([31650m, 26475m, 1500m, 40m, 37m, 28.97m]);
        before.ShouldBe([25000m, 23637m, 35m]);
    }

    [Fact]
    public async Task Figures_ByThePagesThatShowThem_AreThoseOfTheDocuments()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var figures = await context
            .Figures.OrderBy(figure => figure.Key)
            .Select(figure => new { figure.Key, Pages = figure.Uses.Select(use => use.PageAddress).ToList() })
            .ToListAsync(Stopping);

        figures
            .Select(figure => $"{figure.Key}: {string.Join(", ", figure.Pages.Distinct().Order(StringComparer.Ordinal))}")
            .ShouldBe(
                content.Figures.Select(figure =>
                    $"{figure.Key}: "
                    + string.Join(
                        ", ",
                        content.Pages.Where(page => page.Figures.Any(use => use.Keys.Contains(figure.Key))).Select(page => page.Address)
                    )
                )
            );
    }

    [Fact]
    public async Task Terms_ByThePagesThatMarkThem_AreThoseOfTheDocuments()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var terms = await context
            .Terms.Where(term => term.Pages.Count > 1)
            .OrderBy(term => term.Key)
            .Select(term => new { term.Key, Pages = term.Pages.Select(part => part.PageAddress).ToList() })
            .ToListAsync(Stopping);

        terms.ShouldNotBeEmpty();
        terms
            .Select(term => $"{term.Key}: {string.Join(", ", term.Pages.Order(StringComparer.Ordinal))}")
            .ShouldBe(
                content
                    .Terms.OrderBy(term => term.Key, StringComparer.Ordinal)
                    .Select(term =>
                        (term.Key, Pages: content.Pages.Where(page => page.Terms.Contains(term.Key)).Select(page => page.Address).ToList())
                    )
                    .Where(term => term.Pages.Count > 1)
                    .Select(term => $"{term.Key}: {string.Join(", ", term.Pages)}")
            );
    }

    [Theory]
    [InlineData(PageKind.Skill)]
    [InlineData(PageKind.Guide)]
    [InlineData(PageKind.Story)]
    public async Task Roles_ByThePagesThatAreAboutThem_AreThoseOfTheDocuments(PageKind kind)
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var pages = await context
            .Roles.Where(role => role.Slug == "probation-officer")
            .SelectMany(role => role.RelationsToIt)
            .Where(relation => relation.Kind == PageRelationKind.AboutRole && relation.Page!.Kind == kind)
            .OrderBy(part => part.PageAddress)
            .Select(part => part.PageAddress)
            .ToListAsync(Stopping);

        pages.ShouldNotBeEmpty();
        pages.ShouldBe(
            content.Pages.Where(page => page.Kind == kind && RolesOf(page).Contains("probation-officer")).Select(page => page.Address)
        );
    }

    [Theory]
    [InlineData(Confidence.High)]
    [InlineData(Confidence.Low)]
    public async Task Sources_ByWhatRestsOnThem_AreThoseOfTheDocuments(Confidence sure)
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var sources = await context
            .Sources.Where(source => source.Sure == sure)
            .OrderBy(source => source.Key)
            .Select(source => new
            {
                source.Key,
                Pages = source.Pages.Count,
                Figures = source.Figures.Count,
                Past = source.PastFigures.Count,
                Answers = source.Answers.Count,
                Terms = source.Terms.Count,
            })
            .ToListAsync(Stopping);

        sources.ShouldNotBeEmpty();
        sources.ShouldBe(
            content
                .Sources.Where(source => source.Sure == sure)
                .Select(source => new
                {
                    source.Key,
                    Pages = content.Pages.Count(page => page.NumberedSources.Contains(source.Key)),
                    Figures = content.Figures.Count(figure => figure.Source == source.Key),
                    Past = content.Figures.Sum(figure => figure.History.Count(past => past.Source == source.Key)),
                    Answers = content.Claims.Sum(claim => claim.Answers.Count(answer => answer.Source == source.Key)),
                    Terms = content.Terms.Count(term => term.Source == source.Key),
                })
        );
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Requirements_ByKindAndLevel_AreThoseOfTheDocuments(int level)
    {
        await using var store = await TemporaryStore.CreateAsync();
        var content = await PublishRealContentAsync(store);
        await using var context = store.Open();

        var pages = await context
            .Pages.Where(page =>
                page.Requirements.Any(requirement => requirement.Kind == RequirementKind.Qualification && requirement.Level <= level)
            )
            .OrderBy(page => page.Address)
            .Select(page => page.Address)
            .ToListAsync(Stopping);

        pages.ShouldNotBeEmpty();
        pages.ShouldBe(
            content
                .Pages.Where(page => RequirementsOf(page).Any(need => need.Kind == RequirementKind.Qualification && need.Level <= level))
                .Select(page => page.Address)
        );
    }

    private static FigureDocument Figure(ContentSet content, string key) => content.Figures.Single(figure => figure.Key == key);

    private static IReadOnlyList<string> RolesOf(PageDocument page) =>
        page switch
        {
            SkillDocument skill => skill.Roles,
            GuideDocument guide => guide.Roles,
            StoryDocument story => story.Roles,
            _ => [],
        };

    private static IReadOnlyList<Requirement> RequirementsOf(PageDocument page) =>
        page switch
        {
            RoleDocument role => role.Requirements,
            PathwayDocument pathway => pathway.Requirements,
            _ => [],
        };

    private static async Task<ContentSet> PublishRealContentAsync(TemporaryStore store)
    {
        var folder = ContentFolder.Open(Repository.Content);
        (await store.PublishAsync(folder, Stopping)).Outcome.ShouldBe(PublishOutcome.Published);
        return ContentReader.Read(folder, DateOnly.FromDateTime(store.Clock.GetUtcNow().UtcDateTime)).Content!;
    }
}
