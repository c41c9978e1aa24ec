using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Markdown.Figures;

/// <summary>A figure in the text: <c>{{ pay.band-3.min }}</c>.</summary>
internal sealed class FigureInline : LeafInline
{
    /// <summary>What stands between the braces.</summary>
    public required string Text { get; init; }

    /// <summary>What it comes to; null until it is worked out, or when it cannot be.</summary>
    public FigureUse? Use { get; set; }
}

/// <summary>Reads figures in the text.</summary>
internal sealed class FigureInlineParser : InlineParser
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>Reads at two opening braces.</summary>
    public FigureInlineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
            return false;
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        var line = rest.IndexOf('\n') is >= 0 and var length ? rest[..length] : rest;
        var end = line.IndexOf(Close, StringComparison.Ordinal);
        if (end < 0)
            return false;
        processor.Inline = new FigureInline
        {
            Text = rest[Open.Length..end].Trim().ToString(),
            Span = new(
                processor.GetSourcePosition(slice.Start, out var atLine, out var column),
                processor.GetSourcePosition(slice.Start + end + Close.Length - 1)
            ),
            Line = atLine,
            Column = column,
        };
        slice.Start += end + Close.Length;
        return true;
    }
}

/// <summary>Writes a figure as a link to its entry, where its date and source stand.</summary>
/// <param name="evidence">The address of the entries; empty when they are on the same page.</param>
internal sealed class FigureRenderer(string evidence) : HtmlObjectRenderer<FigureInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, FigureInline figure)
    {
        if (figure.Use is not { } use)
            return;
        if (IsInALink(figure))
            renderer.Write(FigureLink.InALink(use));
        else
            renderer.Write(FigureLink.Of(use, evidence));
    }

    /// <summary>A link cannot hold another: there the value stands alone, and its entry on the page is there all the same.</summary>
    private static bool IsInALink(FigureInline figure)
    {
        for (var parent = figure.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return true;
        }

        return false;
    }
}
