using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
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
        (typeof(RoleStory), typeof(Story)),
        (typeof(Pathway), typeof(PathwayDocument)),
        (typeof(PathwayStep), typeof(PathwayStepEntry)),
        (typeof(PayPage), typeof(PayDocument)),
        (typeof(PayValue), typeof(PayValueEntry)),
        (typeof(PayBenefit), typeof(Benefit)),
        (typeof(PageLink), typeof(ExternalLink)),
        (typeof(PageRequirement), typeof(Requirement)),
        (typeof(WorkingEnvironment), typeof(WorkingEnvironmentDocument)),
        (typeof(Source), typeof(SourceDocument)),
        (typeof(SiteSettings), typeof(SiteSettingsDocument)),
        (typeof(SiteLink), typeof(SiteLinkEntry)),
        (typeof(IndexText), typeof(IndexTextEntry)),
        (typeof(LicenceStatement), typeof(LicenceStatementEntry)),
    ];

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
        ["Source.Key"] = Slug.MaxLength,
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
                entity.FindProperty(property.Name).ShouldNotBeNull(property.Name).GetMaxLength().ShouldBe(length, property.Name);
        }
    }

    [Fact]
    public async Task Width_OfEveryColumn_IsALimitOfTheContent()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.Open();

        var columns = context.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties())
            .Where(property => property.ClrType == typeof(string) && property.GetMaxLength() is not null)
            .Where(property => !property.IsForeignKey() && !property.IsPrimaryKey() || Derived.ContainsKey(NameOf(property)));

        columns.ShouldAllBe(column => LimitOf(column) == column.GetMaxLength());
        columns.Count().ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Width_OfEveryWord_HoldsEveryValue()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.Open();

        var words = context.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()).Where(property => property.ClrType.IsEnum).ToList();

        words.ShouldNotBeEmpty();
        words.ShouldAllBe(word => Enum.GetNames(word.ClrType).All(name => name.Length <= word.GetMaxLength()));
    }

    [Fact]
    public void Width_OfAnAddress_HoldsTheLongestSlugOfEveryKind()
    {
        var longest = new string('x', Slug.MaxLength);

        var addresses = Enum.GetValues<PageKind>().Select(kind => kind.Address(longest))
            .Concat(ImageDocument.MediaTypes.Keys.Select(ending => $"/images/{longest}{ending}"));

        addresses.ShouldAllBe(address => address.Length <= TextLimits.Address);
    }

    [Fact]
    public async Task Publish_TextsOfTheLongestLength_AreStored()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var line = new string('x', TextLimits.Line);
        store.Site.Replace("roles/officer.md", "title: \"Officer\"", $"title: \"{line[..TextLimits.PageTitle]}\"");
        store.Site.Replace("roles/officer.md", "shortName: PO", $"shortName: {line[..TextLimits.Word]}");
        store.Site.Replace("roles/officer.md", "employer: \"The service\"", $"employer: \"{line}\"");
        store.Site.Replace("roles/officer.md", "## Questions", $"## {line}");
        store.Site.Replace("sources.yml", "\"Staff handbook\"", $"\"{line}\"");

        var result = await store.PublishAsync();

        result.Problems.ShouldBeEmpty();
        result.Outcome.ShouldBe(PublishOutcome.Published);
    }

    [Fact]
    public async Task Publish_RealContent_FitsEveryColumn()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.PublishAsync(Repository.Content, Stopping);
        await using var context = store.Open();

        var tooLong = new List<string>();
        foreach (var column in context.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns))
        {
            var width = column.PropertyMappings[0].Property.GetMaxLength();
            var sql = $"SELECT COALESCE(MAX(LENGTH(\"{column.Name}\")), 0) AS Value FROM \"{column.Table.Name}\"";
            if (width is not null && await context.Database.SqlQueryRaw<int>(sql).SingleAsync(Stopping) > width) tooLong.Add($"{column.Table.Name}.{column.Name}");
        }

        tooLong.ShouldBeEmpty();
    }

    private static string NameOf(IReadOnlyProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";

    private static int? LimitOf(IReadOnlyProperty column)
    {
        if (Derived.TryGetValue(NameOf(column), out var derived)) return derived;
        var document = Pairs.SingleOrDefault(pair => pair.Row == column.DeclaringType.ClrType).Document;
        return document?.GetProperty(column.Name)?.GetCustomAttribute<MaxLengthAttribute>()?.Length;
    }
}
