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
    /// <summary>The first character of a block or an inline.</summary>
    public Position Of(MarkdownObject node)
    {
        var before = markdown.AsSpan(0, Math.Clamp(node.Span.Start, 0, markdown.Length));
        return new Position(before.Count('\n') + 1 + lineOffset, before.Length - before.LastIndexOf('\n'));
    }
}
