using System.Text.Json.Nodes;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Schemas;

namespace ProbationCareers.Content.Tests.Schemas;

/// <summary>The schemas say the same as the reader: they are made from the same records.</summary>
public sealed class ContentSchemasTests
{
    [Fact]
    public void All_KindsOfFile_HaveASchema() =>
        ContentSchemas.All.Keys.ShouldBe(
            [
                "campaigns.schema.json",
                "claim.schema.json",
                "figures.schema.json",
                "glossary.schema.json",
                "guide.schema.json",
                "pathway.schema.json",
                "pay.schema.json",
                "redirects.schema.json",
                "role.schema.json",
                "route-questions.schema.json",
                "site-settings.schema.json",
                "site.schema.json",
                "skill.schema.json",
                "sources.schema.json",
                "story.schema.json",
                "synonyms.schema.json",
                "work-questions.schema.json",
                "working-environment.schema.json",
            ],
            ignoreOrder: true
        );

    [Fact]
    public void Role_Keys_AreThoseOfItsRecordAndExplained()
    {
        var properties = ContentSchemas.All["role.schema.json"]["properties"]!.AsObject();

        properties.Select(property => property.Key).ShouldBe(RecordShape.Of(typeof(RoleDocument)).Keys.Keys, ignoreOrder: true);
        foreach (var (key, property) in properties)
            property!["description"].ShouldNotBeNull(key).GetValue<string>().ShouldEndWith(".");
    }

    [Fact]
    public void Role_Required_AreTheKeysThatARoleMustHave()
    {
        var required = Required("role.schema.json");

        required.ShouldContain("title");
        required.ShouldContain("pay");
        required.ShouldNotContain("shortName");
    }

    [Fact]
    public void UnknownKeys_OfEverySchema_AreRefused()
    {
        foreach (var (name, schema) in ContentSchemas.All)
        {
            var entry = schema["items"]?.AsObject() ?? schema;
            entry["additionalProperties"]!.GetValue<bool>().ShouldBeFalse(name);
        }
    }

    [Fact]
    public void Words_OfAnEnumeration_AreWrittenAsInFiles() =>
        Property("pathway.schema.json", "status")["enum"]!
            .AsArray()
            .Select(word => word!.GetValue<string>())
            .ShouldBe(["open", "unconfirmed", "closed"]);

    [Fact]
    public void Limits_OfANumberAndAText_AreThoseOfTheReader()
    {
        var level = Property("role.schema.json", "requirements")["items"]!["properties"]!["level"]!;

        (level["minimum"]!.GetValue<decimal>(), level["maximum"]!.GetValue<decimal>()).ShouldBe((1, 8));
        Property("role.schema.json", "title")["maxLength"]!.GetValue<int>().ShouldBe(TextLimits.PageTitle);
    }

    public static TheoryData<string> Kinds => [.. Enum.GetValues<PageKind>().Select(kind => YamlNames.Of(kind))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Template_OfAKind_FailsTheCheckOnlyForWhatHasToBeFilledIn(string written)
    {
        var kind = (PageKind)YamlNames.ValuesOf(typeof(PageKind))[written];
        using var content = TemporaryContent.Good();
        var file = $"{kind.Folder()}/a-new-one.md";
        content.Write(file, PageTemplate.Of(kind, TemporaryContent.Today, "Content team"));

        var problems = content.Read().Problems;

        problems.ShouldNotBeEmpty();
        problems.ShouldAllBe(problem => problem.File == file);
        problems.ShouldAllBe(problem =>
            problem.Rule == ProblemRule.MissingKey
            || problem.Rule == ProblemRule.UnknownValue
            || problem.Rule == ProblemRule.NoSources
            || problem.Rule == ProblemRule.WrongType
            || problem.Rule == ProblemRule.BadDate
            || problem.Rule == ProblemRule.LeftoverText
        );
        problems.ShouldContain(problem => problem.What.Contains("'title'", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Template_OfAKind_ExplainsEveryKey(string written)
    {
        var kind = (PageKind)YamlNames.ValuesOf(typeof(PageKind))[written];

        var template = PageTemplate.Of(kind, TemporaryContent.Today, "Content team");

        foreach (var key in RecordShape.Of(kind.DocumentType()).Keys.Keys)
            template.ShouldContain($"{key}:");
        template.ShouldContain("reviewed: 2026-11-23");
        template.ShouldContain("reviewBy: 2027-05-23");
    }

    private static JsonNode Property(string schema, string key) => ContentSchemas.All[schema]["properties"]![key]!;

    private static IEnumerable<string> Required(string schema) =>
        ContentSchemas.All[schema]["required"]!.AsArray().Select(key => key!.GetValue<string>());
}
