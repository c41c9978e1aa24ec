using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Mapping;

/// <summary>Every text that content may hold fits the column that holds it in the store.</summary>
public sealed class WidthsTests
{
    /// <summary>Rows and the documents that they are made of.</summary>
    private static readonly (Type Row, Type Document)[] Pairs =
    [
        (typeof(Page), typeof(PageDocument)),
        (typeof(Role), typeof(RoleDocument)),
        (typeof(Pathway), typeof(PathwayDocument)),
        (typeof(PathwayStep), typeof(PathwayStepEntry)),
        (typeof(PayPage), typeof(PayDocument)),
        (typeof(PayBenefit), typeof(Benefit)),
        (typeof(PageLink), typeof(ExternalLink)),
        (typeof(PageRequirement), typeof(Requirement)),
        (typeof(WorkingEnvironment), typeof(WorkingEnvironmentDocument)),
        (typeof(Skill), typeof(SkillDocument)),
        (typeof(Guide), typeof(GuideDocument)),
        (typeof(StoryPage), typeof(StoryDocument)),
        (typeof(SitePage), typeof(SiteDocument)),
        (typeof(Source), typeof(SourceDocument)),
        (typeof(Figure), typeof(FigureDocument)),
        (typeof(Figure), typeof(FigureValue)),
        (typeof(FigurePast), typeof(FigureValue)),
        (typeof(Claim), typeof(ClaimDocument)),
        (typeof(ClaimAnswer), typeof(ClaimAnswerEntry)),
        (typeof(Term), typeof(TermDocument)),
        (typeof(RoleWorkWith), typeof(WorkWithEntry)),
        (typeof(RouteQuestion), typeof(RouteQuestionDocument)),
        (typeof(RouteAnswer), typeof(RouteAnswerEntry)),
        (typeof(WorkQuestion), typeof(WorkQuestionDocument)),
        (typeof(WorkAnswer), typeof(WorkAnswerEntry)),
        (typeof(Redirect), typeof(RedirectDocument)),
        (typeof(Image), typeof(ImageDocument)),
        (typeof(SiteSettings), typeof(SiteSettingsDocument)),
        (typeof(SiteLink), typeof(SiteLinkEntry)),
        (typeof(IndexText), typeof(IndexTextEntry)),
        (typeof(LicenceStatement), typeof(LicenceStatementEntry)),
    ];

    /// <summary>Columns that have another name than the property that fills them.</summary>
    private static readonly Dictionary<string, (Type Document, string Property)> Renamed = new(StringComparer.Ordinal)
    {
        ["Term.Name"] = (typeof(TermDocument), nameof(TermDocument.Term)),
        ["Redirect.FromAddress"] = (typeof(RedirectDocument), nameof(RedirectDocument.From)),
        ["Redirect.ToAddress"] = (typeof(RedirectDocument), nameof(RedirectDocument.To)),
        ["PathwayStep.LinkTitle"] = (typeof(ExternalLink), nameof(ExternalLink.Title)),
        ["SiteSettings.VacanciesTitle"] = (typeof(ExternalLink), nameof(ExternalLink.Title)),
        ["SiteSettings.InterestTitle"] = (typeof(ExternalLink), nameof(ExternalLink.Title)),
        ["SiteSettings.ContactTitle"] = (typeof(ExternalLink), nameof(ExternalLink.Title)),
    };

    /// <summary>Widths of columns that no property of a document fills as it is, and what keeps their text within them.</summary>
    private static readonly Dictionary<string, int> Derived = new(StringComparer.Ordinal)
    {
        ["Page.Address"] = TextLimits.Address,
        ["Page.Slug"] = Slug.MaxLength,
        ["Page.ContentHash"] = 64,
        ["Release.ContentHash"] = 64,
        ["Release.Fingerprint"] = 64,
        ["PageSection.Anchor"] = Slug.MaxLength,
        ["PageSection.Heading"] = TextLimits.Line,
        ["PageFigure.Anchor"] = TextLimits.Line,
        ["PageFigure.Expression"] = TextLimits.Line,
        ["PageFigure.Text"] = TextLimits.Line,
        ["Source.Key"] = Slug.MaxLength,
        ["Figure.Key"] = FigureKey.MaxLength,
        ["Claim.Key"] = Slug.MaxLength,
        ["Campaign.Key"] = Slug.MaxLength,
        ["Term.Key"] = Slug.MaxLength,
        ["RouteQuestion.Key"] = Slug.MaxLength,
        ["RouteAnswer.Key"] = Slug.MaxLength,
        ["WorkQuestion.Key"] = Slug.MaxLength,
        ["WorkAnswer.Key"] = Slug.MaxLength,
        ["FailedSearch.Words"] = FailedSearch.MaxLength,
        ["PublishedAddress.Address"] = TextLimits.Address,
        ["Change.FigureKey"] = FigureKey.MaxLength,
        ["Change.Subject"] = TextLimits.Line,
        ["ChangePage.Address"] = TextLimits.Address,
        ["ChangePage.Title"] = TextLimits.PageTitle,
        ["Image.Address"] = TextLimits.Address,
        ["Image.MediaType"] = TextLimits.Word,
    };

    public static TheoryData<Type, Type> RowsAndDocuments => [.. Pairs];

    [Theory]
    [MemberData(nameof(RowsAndDocuments))]
    public async Task MaxLength_OfADocument_IsTheWidthOfItsColumn(Type row, Type document)
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.Open();
        var entity = context.Model.FindEntityType(row)!;

        foreach (var property in document.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (property.GetCustomAttribute<MaxLengthAttribute>()?.Length is { } length)
                entity.FindProperty(ColumnOf(row, property)).ShouldNotBeNull(property.Name).GetMaxLength().ShouldBe(length, property.Name);
        }
    }

    [Fact]
    public async Task Width_OfEveryColumn_IsALimitOfTheContent()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.Open();

        var columns = context
            .Model.GetEntityTypes()
            .SelectMany(type => type.GetDeclaredProperties())
            .Where(property => property.ClrType == typeof(string) && property.GetMaxLength() is not null)
            .Where(property => !property.IsForeignKey());

        columns.ShouldAllBe(column => LimitOf(column) == column.GetMaxLength());
        columns.Count().ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Width_OfEveryWord_HoldsEveryValue()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.Open();

        var words = context
            .Model.GetEntityTypes()
            .SelectMany(type => type.GetDeclaredProperties())
            .Where(property => property.ClrType.IsEnum)
            .ToList();

        words.ShouldNotBeEmpty();
        words.ShouldAllBe(word => Enum.GetNames(word.ClrType).All(name => name.Length <= word.GetMaxLength()));
    }

    [Fact]
    public void Width_OfAnAddress_HoldsTheLongestSlugOfEveryKind()
    {
        var longest = new string('x', Slug.MaxLength);

        var addresses = Enum.GetValues<PageKind>()
            .Select(kind => kind.Address(longest))
            .Concat(ImageDocument.MediaTypes.Keys.Select(ending => $"/images/{longest}{ending}"));

        addresses.ShouldAllBe(address => address.Length <= TextLimits.Address);
    }

    [Fact]
    public void Width_OfAFigureOnAPage_HoldsTheLongestExpression()
    {
        var figures = new[] { "a.low", "a.high", "a.more" }
            .Select(
                (start, i) =>
                    new FigureDocument
                    {
                        Key = start + new string('x', FigureKey.MaxLength - start.Length),
                        Label = start,
                        Kind = FigureKind.Pay,
                        Unit = FigureUnit.PoundsAYear,
                        Value = FigureLimits.Highest - 1 + (i % 2),
                        Source = "advert",
                    }
            )
            .Append(
                new FigureDocument
                {
                    Key = FigureCalculator.FullTimeHours,
                    Label = "A week",
                    Kind = FigureKind.Hours,
                    Unit = FigureUnit.HoursAWeek,
                    Value = 60,
                    Source = "advert",
                }
            )
            .ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var keys = figures.Keys.ToList();
        FigureExpression
            .TryParse($"{keys[0]} to {keys[1]} with {keys[2]} for 59.99999999999999999999999999 hours rounded", out var expression)
            .ShouldBeTrue();

        var use = FigureCalculator.Evaluate(expression, figures.GetValueOrDefault);

        use.Keys.Count.ShouldBe(4);
        use.Expression.Length.ShouldBeInRange(3 * FigureKey.MaxLength, TextLimits.Line);
        use.Anchor.Length.ShouldBeLessThanOrEqualTo(TextLimits.Line);
        use.Text.Length.ShouldBeLessThanOrEqualTo(TextLimits.Line);
    }

    [Fact]
    public async Task Publish_TextsOfTheLongestLength_AreStored()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var line = new string('m', TextLimits.Line);
        store.Site.Replace("roles/officer.md", "title: \"Officer\"", $"title: \"{line[..TextLimits.PageTitle]}\"");
        store.Site.Replace("roles/officer.md", "shortName: PO", $"shortName: {line[..TextLimits.Word]}");
        store.Site.Replace("roles/officer.md", "employer: \"The service\"", $"employer: \"{line}\"");
        store.Site.Replace("roles/officer.md", "## Questions", $"## {line}");
        store.Site.Replace("sources.yml", "\"Staff handbook\"", $"\"{line}\"");
        store.Site.Replace("figures/pay.yml", "\"Band 3, lowest point\"", $"\"{line}\"");
        store.Site.Replace("figures/pay.yml", "\"From memory.\"", $"\"{line}\"");
        store.Site.Replace("claims/lowest-pay.yml", "\"What does an officer start on?\"", $"\"{line}\"");
        store.Site.Replace("glossary.yml", "term: probation delivery unit", $"term: {line}");
        store.Site.Replace("glossary.yml", "shortForm: PDU", $"shortForm: {line[..TextLimits.Word]}");
        store.Site.Replace("site.yml", "\"Write to the team\"", $"\"{line}\"");

        var result = await store.PublishAsync();

        result.Problems.ShouldBeEmpty();
        result.Outcome.ShouldBe(PublishOutcome.Published);
    }

    [Fact]
    public async Task Publish_RealContent_FitsEveryColumn()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.PublishAsync(ContentFolder.Open(Repository.Content), Stopping);
        await using var context = store.Open();

        var tooLong = new List<string>();
        foreach (var column in context.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns))
        {
            var width = column.PropertyMappings[0].Property.GetMaxLength();
            var sql = $"SELECT COALESCE(MAX(LENGTH(\"{column.Name}\")), 0) AS Value FROM \"{column.Table.Name}\"";
            if (width is not null && await context.Database.SqlQueryRaw<int>(sql).SingleAsync(Stopping) > width)
                tooLong.Add($"{column.Table.Name}.{column.Name}");
        }

        tooLong.ShouldBeEmpty();
    }

    private static string NameOf(IReadOnlyProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";

    private static int? LimitOf(IReadOnlyProperty column)
    {
        if (Derived.TryGetValue(NameOf(column), out var derived))
            return derived;
        if (Renamed.TryGetValue(NameOf(column), out var filledBy))
            return LimitOf(filledBy.Document, filledBy.Property);
        return Pairs.Where(pair => pair.Row == column.DeclaringType.ClrType).Select(pair => LimitOf(pair.Document, column.Name)).Max();
    }

    private static int? LimitOf(Type document, string property) =>
        document.GetProperty(property)?.GetCustomAttribute<MaxLengthAttribute>()?.Length;

    /// <summary>The name of the column that a property fills.</summary>
    private static string ColumnOf(Type row, PropertyInfo property) =>
        Renamed
            .Where(column =>
                column.Value == (property.DeclaringType!, property.Name) && column.Key.StartsWith(row.Name + ".", StringComparison.Ordinal)
            )
            .Select(column => column.Key[(row.Name.Length + 1)..])
            .SingleOrDefault(property.Name);
}
