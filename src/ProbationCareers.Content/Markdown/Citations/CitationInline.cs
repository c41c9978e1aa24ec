using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ProbationCareers.Content.Markdown.Citations;

/// <summary>A source named in the text: <c>[^ncs-pso]</c>.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>Key of the source, as it is written: it need not be one.</summary>
    public required string Key { get; init; }
}

/// <summary>Reads citations.</summary>
internal sealed class CitationInlineParser : InlineParser
{
    private const string Open = "[^";

    /// <summary>Reads at an opening bracket.</summary>
    public CitationInlineParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
            return false;
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = rest.IndexOfAny(']', '\n');
        if (end < 0 || rest[end] == '\n')
            return false;
        processor.Inline = new CitationInline
        {
            Key = rest[Open.Length..end].ToString(),
            Span = new(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + end)
            ),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }
}

/// <summary>Writes a citation as the number of the source in the page's list.</summary>
/// <param name="evidence">The address of the list; empty when it is on the same page.</param>
/// <param name="numberOf">The number of a source on the page.</param>
internal sealed class CitationRenderer(string evidence, Func<string, int> numberOf) : HtmlObjectRenderer<CitationInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, CitationInline citation) =>
        renderer
            .Write($"<sup class=\"{CssClasses.Citation}\"><a href=\"{evidence}#source-{citation.Key}\">")
            .Write($"<span class=\"{CssClasses.VisuallyHidden}\">Source </span>{numberOf(citation.Key)}</a></sup>");
}
