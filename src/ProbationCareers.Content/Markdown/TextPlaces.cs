using Markdig.Syntax;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Markdown;

/// <summary>
/// Where in a file a piece of its Markdown starts. Worked out from offsets: the line that Markdig gives an underlined
/// heading is that of the line below it, and its columns count a tab as up to four.
/// </summary>
/// <param name="markdown">The text.</param>
/// <param name="lineOffset">Lines of the file above the first line of the text.</param>
internal sealed class TextPlaces(string markdown, int lineOffset)
{
    /// <summary>Where each line starts.</summary>
    private readonly int[] _lines = [0, .. markdown.Index().Where(character => character.Item == '\n').Select(character => character.Index + 1)];

    /// <summary>The first character of a block or an inline.</summary>
    public Position Of(MarkdownObject node) => At(node.Span.Start);

    /// <summary>A character of the text.</summary>
    public Position At(int index)
    {
        var inside = Math.Clamp(index, 0, markdown.Length);
        var found = Array.BinarySearch(_lines, inside);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1 + lineOffset, inside - _lines[line] + 1);
    }
}
