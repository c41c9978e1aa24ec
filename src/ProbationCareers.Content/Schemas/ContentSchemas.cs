using System.Globalization;
using System.Text.Json.Nodes;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Schemas;

/// <summary>
/// JSON Schemas of every kind of content file, made from the records that read them: an editor's program completes and
/// underlines what the check would refuse. Draft 7, which VS Code knows best.
/// </summary>
public static class ContentSchemas
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>The schemas by their file names, such as role.schema.json.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All { get; } = Make();

    private static Dictionary<string, JsonObject> Make()
    {
        var schemas = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<PageKind>())
            schemas[FileName(YamlNames.Of(kind))] = Root(ObjectOf(kind.DocumentType()), kind.DocumentType());
        schemas[FileName("site-settings")] = Root(ObjectOf(typeof(SiteSettingsDocument)), typeof(SiteSettingsDocument));
        schemas[FileName("claim")] = Root(ObjectOf(typeof(ClaimDocument)), typeof(ClaimDocument));
        foreach (
            var (name, entry) in new[]
            {
                ("sources", typeof(SourceDocument)),
                ("figures", typeof(FigureDocument)),
                ("glossary", typeof(TermDocument)),
                ("redirects", typeof(RedirectDocument)),
                ("route-questions", typeof(RouteQuestionDocument)),
                ("work-questions", typeof(WorkQuestionDocument)),
                ("synonyms", typeof(SynonymDocument)),
                ("campaigns", typeof(CampaignDocument)),
            }
        )
            schemas[FileName(name)] = Root(new JsonObject { ["type"] = "array", ["items"] = ObjectOf(entry) }, entry);
        return schemas;
    }

    /// <summary>The file name of a schema.</summary>
    public static string FileName(string name) => name + ".schema.json";

    private static JsonObject Root(JsonObject schema, Type type)
    {
        schema.Insert(0, "$schema", Draft);
        if (KeyDocs.Of(type) is { Length: > 0 } description && !schema.ContainsKey("description"))
            schema["description"] = description;
        return schema;
    }

    private static JsonObject ObjectOf(Type type)
    {
        var keys = RecordShape
            .Of(type)
            .Keys.Values.OrderBy(key => key.IsRequired ? 0 : 1)
            .ThenBy(key => key.Name, StringComparer.Ordinal)
            .ToList();
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (KeyDocs.Of(type) is { Length: > 0 } description)
            schema["description"] = description;
        schema["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, PropertyOf(key))));
        if (keys.Exists(key => key.IsRequired))
            schema["required"] = new JsonArray([.. keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name)]);
        return schema;
    }

    private static JsonObject PropertyOf(KeyShape key)
    {
        var value = ValueOf(key);
        var schema = key.IsList ? new JsonObject { ["type"] = "array", ["items"] = value } : value;
        if (key is { IsList: true, IsRequired: true })
            schema["minItems"] = 1;
        if (KeyDocs.Of(key.Property) is { Length: > 0 } description)
            schema["description"] = description;
        return schema;
    }

    private static JsonObject ValueOf(KeyShape key)
    {
        var type = key.ValueType;
        if (!ScalarReader.Reads(type))
            return ObjectOf(type);
        if (type.IsEnum)
            return EnumerationOf(type);
        if (type == typeof(bool))
            return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int) || type == typeof(decimal))
            return NumberOf(key);
        if (type == typeof(DateOnly))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
        if (type == typeof(PartialDate))
            return new JsonObject
            {
                ["type"] = new JsonArray("string", "integer"),
                ["pattern"] = "^(undated|(about )?[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?)$",
            };
        var text = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (key.MaxLength is { } longest)
            text["maxLength"] = longest;
        if (key.IsSlug)
            text["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$";
        if (key.IsFigureKey || key.IsShownFigure)
            text["pattern"] = @"^[a-z0-9-]+(\.[a-z0-9-]+)+$";
        if (key.IsWebAddress)
            text["format"] = "uri";
        if (type == typeof(FigureText))
            text["markdownDescription"] = "May hold figures: {{ pay.band-3.min }}.";
        return text;
    }

    private static JsonObject NumberOf(KeyShape key)
    {
        var number = new JsonObject { ["type"] = key.ValueType == typeof(int) ? "integer" : "number" };
        if (key.Range is not { } range)
            return number;
        number["minimum"] = Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
        number["maximum"] = Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
        return number;
    }

    private static JsonObject EnumerationOf(Type type)
    {
        var values = Enum.GetValues(type).Cast<Enum>().ToList();
        return new JsonObject
        {
            ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)YamlNames.Of(value))]),
            ["markdownEnumDescriptions"] = new JsonArray([.. values.Select(value => (JsonNode)KeyDocs.Of(value))]),
        };
    }
}
