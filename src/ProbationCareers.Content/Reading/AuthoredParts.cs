using System.Security.Cryptography;
using System.Text;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// What an editor wrote on a page, as a hash of each part under the words that readers know it by: two states of a page differ in the parts
/// whose hashes do. The keys are those of the page's record, so none is forgotten. Values of figures are no part of it: an editor writes
/// their names.
/// </summary>
internal static class AuthoredParts
{
    /// <summary>What the box with the most important facts is called.</summary>
    public const string Glance = "the box at the top";

    /// <summary>What the sentence below the title is called.</summary>
    public const string Summary = "the summary";

    private const string Introduction = "the introduction";

    /// <summary>The parts of a page.</summary>
    /// <param name="kind">Which kind of page it is.</param>
    /// <param name="front">Its front matter.</param>
    /// <param name="text">Its text.</param>
    public static IReadOnlyDictionary<string, string> Of(PageKind kind, YamlNode front, PageText text)
    {
        var headings = FixedSections.Of(kind).ToDictionary(section => section.Anchor, section => section.Heading, StringComparer.Ordinal);
        var parts = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var (place, written) in Shown(kind.DocumentType(), front))
            Add(headings.GetValueOrDefault(place, place), written);
        Add(Introduction, text.Written);
        foreach (var section in text.Sections)
            Add(headings.GetValueOrDefault(section.Anchor, section.Heading), section.Written);
        // As a reader meets them.
        List<string> order =
        [
            Summary,
            Introduction,
            Glance,
            .. text.Sections.Select(section => headings.GetValueOrDefault(section.Anchor, section.Heading)),
        ];
        return parts
            .OrderBy(part => order.IndexOf(part.Key) is >= 0 and var place ? place : order.Count)
            .ThenBy(part => part.Key, StringComparer.Ordinal)
            .ToDictionary(part => part.Key, part => HashOf(part.Value.ToString()), StringComparer.Ordinal);

        void Add(string heading, string written)
        {
            if (written.Length == 0)
                return;
            if (!parts.TryGetValue(heading, out var part))
                parts[heading] = part = new StringBuilder();
            // Where lines break is not what a page says.
            part.AppendJoin(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('\n');
        }
    }

    /// <summary>What an editor wrote of a record that is part of a page, as it shows there.</summary>
    /// <param name="type">The type of the record.</param>
    /// <param name="node">What was written.</param>
    public static string Of(Type type, YamlNode node) => string.Join('\n', Shown(type, node).Select(key => key.Written));

    /// <summary>The keys of a record that show on a page, each with where, in the order of their names.</summary>
    private static IEnumerable<(string Place, string Written)> Shown(Type type, YamlNode node) =>
        from pair in ((YamlMappingNode)node).Children
        let name = ((YamlScalarNode)pair.Key).Value!
        let key = RecordShape.Of(type).Keys.GetValueOrDefault(name)
        where key?.ShownIn is not null
        orderby name
        select (key.ShownIn, $"{name}:{Written(pair.Value, key.IsInAnyOrder)}");

    private static string Written(YamlNode value, bool isInAnyOrder) =>
        isInAnyOrder && value is YamlSequenceNode list
            ? string.Join('\n', list.Children.Select(PlainYaml.Of).Order(StringComparer.Ordinal))
            : PlainYaml.Of(value);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
