using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Schemas;

/// <summary>
/// Snippets for VS Code: it completes the keys of front matter and the site's own signs in Markdown with them, made from the
/// records that read the files. VS Code's YAML support leaves Markdown files alone.
/// https://code.visualstudio.com/docs/editing/userdefinedsnippets
/// </summary>
public static partial class FrontMatterSnippets
{
    /// <summary>Where the cursor stops; numbered when the snippet is whole.</summary>
    private const string Stop = "${#}";

    private const string Today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

    /// <summary>The name of the file in the folder .vscode.</summary>
    public const string FileName = "content.code-snippets";

    /// <summary>The snippets by their names.</summary>
    public static JsonObject All()
    {
        var keys = Enum.GetValues<PageKind>()
            .SelectMany(kind => RecordShape.Of(kind.DocumentType()).Keys.Values.Select(key => (Kind: kind, Key: key)))
            .GroupBy(known =>
                known.Key.Property.DeclaringType == typeof(PageDocument)
                    ? $"page: {known.Key.Name}"
                    : $"{YamlNames.Of(known.Kind)}: {known.Key.Name}"
            )
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                KeyValuePair.Create<string, JsonNode?>(
                    group.Key,
                    Snippet(
                        group.First().Key.Name,
                        Numbered(Body(group.First().Key, "")),
                        $"{group.Key}. {KeyDocs.Of(group.First().Key.Property)}"
                    )
                )
            );
        return new JsonObject(keys.Concat(Signs()));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Signs() =>
        [
            KeyValuePair.Create<string, JsonNode?>(
                "text: figure",
                Snippet("figure", ["{{ ${1:pay.band-3.min} }}"], "A figure of content/figures by its key.")
            ),
            KeyValuePair.Create<string, JsonNode?>(
                "text: range",
                Snippet("range", ["{{ ${1:pay.band-3.min} to ${2:pay.band-3.max} }}"], "A range from one figure to another.")
            ),
            KeyValuePair.Create<string, JsonNode?>(
                "text: cite",
                Snippet("cite", ["[^${1:source-key}]"], "A source of content/sources.yml by its key, after a statement.")
            ),
            KeyValuePair.Create<string, JsonNode?>(
                "text: sources-differ",
                Snippet(
                    "sources-differ",
                    ["::: sources-differ ${1:claim}"],
                    "A question of content/claims that sources answer differently."
                )
            ),
        ];

    private static JsonObject Snippet(string prefix, IEnumerable<string> body, string description) =>
        new()
        {
            ["scope"] = "markdown",
            ["prefix"] = prefix,
            ["body"] = new JsonArray([.. body.Select(line => (JsonNode)line)]),
            ["description"] = description,
        };

    private static IEnumerable<string> Body(KeyShape key, string indent)
    {
        if (ScalarReader.Reads(key.ValueType))
        {
            if (!key.IsList)
                return [$"{indent}{key.Name}: {Value(key)}"];
            return [$"{indent}{key.Name}:", $"{indent}  - {Value(key)}"];
        }

        var inner = RecordShape.Of(key.ValueType).Keys.Values.OrderBy(part => part.Property.MetadataToken).ToList();
        var needed = inner.Exists(part => part.IsRequired) ? inner.FindAll(part => part.IsRequired) : inner;
        var lines = needed.SelectMany(part => Body(part, "")).ToList();
        return [$"{indent}{key.Name}:", .. lines.Select((line, at) => $"{indent}  {(key.IsList ? at == 0 ? "- " : "  " : "")}{line}")];
    }

    private static IEnumerable<string> Numbered(IEnumerable<string> body)
    {
        var stop = 0;
        return [.. body.Select(line => StopSign.Replace(line, _ => $"${{{++stop}"))];
    }

    private static string Value(KeyShape key)
    {
        var type = key.ValueType;
        if (type.IsEnum)
            return Choice(Enum.GetValues(type).Cast<Enum>().Select(YamlNames.Of));
        if (type == typeof(bool))
            return Choice(["true", "false"]);
        if (type == typeof(DateOnly))
            return Today;
        if (type == typeof(string) || type == typeof(FigureText))
            return key.IsSlug || key.RefersTo is not null || key.IsShownFigure ? Stop : $"\"{Stop}\"";
        return Stop;
    }

    private static string Choice(IEnumerable<string> values) => $"${{#|{string.Join(',', values)}|}}";

    [GeneratedRegex(@"\$\{#")]
    private static partial Regex StopSign { get; }
}
