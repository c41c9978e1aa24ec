using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Schemas;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Tests.Schemas;

/// <summary>The snippets that complete front matter in VS Code.</summary>
public sealed partial class FrontMatterSnippetsTests
{
    private static readonly JsonObject Snippets = FrontMatterSnippets.All();

    [Fact]
    public void All_KeysOfEveryKindOfPage_AreCompleted()
    {
        var completed = Snippets.Select(snippet => snippet.Value!["prefix"]!.GetValue<string>()).ToHashSet();

        foreach (var kind in Enum.GetValues<PageKind>())
            RecordShape.Of(kind.DocumentType()).Keys.Keys.Except(completed).ShouldBeEmpty(kind.ToString());
    }

    [Fact]
    public void Bodies_OfKeys_AreYamlOnceTheStopsAreFilled()
    {
        foreach (var (name, snippet) in Snippets.Where(snippet => !snippet.Key.StartsWith("text:", StringComparison.Ordinal)))
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(Filled(snippet!)));

            yaml.Documents.ShouldHaveSingleItem(name)
                .RootNode.ShouldBeOfType<YamlMappingNode>(name)
                .Children.Keys.ShouldHaveSingleItem(name)
                .ToString()
                .ShouldBe(snippet!["prefix"]!.GetValue<string>());
        }
    }

    [Fact]
    public void Bodies_WithSeveralStops_AreWalkedInOrder() =>
        Snippets["role: leadsTo"]!["body"]!
            .AsArray()
            .Select(line => line!.GetValue<string>())
            .ShouldBe(["leadsTo:", "  - role: ${1}", "    pathway: ${2}", "    text: \"${3}\""]);

    [Fact]
    public void Descriptions_OfAll_SayWhatTheKeyMeans()
    {
        foreach (var (name, snippet) in Snippets)
            snippet!["description"]!.GetValue<string>().ShouldEndWith(".", Case.Sensitive, name);
    }

    private static string Filled(JsonNode snippet) =>
        Stop.Replace(string.Join('\n', snippet["body"]!.AsArray().Select(line => line!.GetValue<string>())), "x")
            .Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-25", StringComparison.Ordinal);

    [GeneratedRegex(@"\$\{[0-9]+(\|[^}]*)?\}")]
    private static partial Regex Stop { get; }
}
