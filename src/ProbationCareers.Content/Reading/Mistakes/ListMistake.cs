using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>What stands where a list has to be.</summary>
internal static class ListMistake
{
    private static readonly string[] Separators = [", ", "; ", ",", ";"];

    /// <summary>What is wrong, and how the list is written.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="node">What it holds instead.</param>
    /// <param name="lines">The lines of the YAML.</param>
    public static YamlMistake Of(KeyShape key, YamlNode node, string[] lines)
    {
        var (line, column) = ((int)node.Start.Line, (int)node.Start.Column);
        var what = $"The value of '{key.Name}' has to be a list.";
        if (node is not YamlScalarNode { Value: { Length: > 0 } value })
            return new(
                line,
                column,
                what,
                node is YamlMappingNode
                    ? $"Start the first line below '{key.Name}:' with '- ', and the others with two spaces more."
                    : "Start each item with '- ' on a line of its own, or write [one, two].",
                ""
            );
        var text = lines.ElementAtOrDefault(line - 1) ?? "";
        if (text.AsSpan(0, Math.Min(column - 1, text.Length)).Trim().IsEmpty)
            return LineMistakes.Sign(text, line)
                ?? new(line, column, what, $"Start each line of it with a hyphen and a space: {Shown.Line("- " + text.Trim())}", "");
        var whole = value.Trim().TrimStart('[').TrimEnd(']');
        var separator = Separators.FirstOrDefault(sign => whole.Contains(sign, StringComparison.Ordinal)) ?? "\n";
        var items = whole.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Quoted.AsItem);
        return new(line, column, what, $"Write: {key.Name}: [{Shown.Line(string.Join(", ", items))}]", "");
    }
}
