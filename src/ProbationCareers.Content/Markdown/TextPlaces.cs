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
    private readonly LineStarts _lines = new(markdown);

    /// <summary>The first character of a block or an inline.</summary>
    public Position Of(MarkdownObject node) => At(node.Span.Start);

    /// <summary>A character of the text.</summary>
    /// <param name="offset">Its offset, from 0.</param>
    public Position At(int offset)
    {
        var place = _lines.PlaceOf(offset);
        return place with { Line = place.Line + lineOffset };
    }

    /// <summary>Whether an HTML entity stands at a place.</summary>
    public bool IsEntity(int offset) => offset < markdown.Length && markdown[offset] == '&';
}
