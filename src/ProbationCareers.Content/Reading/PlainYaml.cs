using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading;

/// <summary>YAML in one form, whichever way it was written: what has the same form says the same.</summary>
internal static class PlainYaml
{
    /// <summary>The form of a node; keys in any order are the same.</summary>
    public static string Of(YamlNode node) =>
        node switch
        {
            YamlSequenceNode list => $"[{string.Join('\n', list.Children.Select(Of))}]",
            YamlMappingNode mapping => "{"
                + string.Join('\n', mapping.Children.Select(pair => $"{Of(pair.Key)}:{Of(pair.Value)}").Order(StringComparer.Ordinal))
                + "}",
            _ => (node as YamlScalarNode)?.Value ?? "",
        };
}
