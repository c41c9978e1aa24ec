using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Markdown.Terms;

/// <summary>A term of the glossary at its first use on a page.</summary>
internal sealed class TermInline : LeafInline
{
    /// <summary>The words as they are written there.</summary>
    public required string Words { get; init; }

    /// <summary>The glossary entry that explains the words.</summary>
    public required TermDocument Term { get; init; }
}

/// <summary>Marks terms at their first use. Headings, links and code are left as they are.</summary>
internal sealed class TermMarker(FileScope scope, TextPlaces places)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly TermFinder _finder = scope.TermFinder();

    /// <summary>Marks the terms of a text.</summary>
    public void Mark(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>().Where(IsPlainText).ToList())
            Mark(literal);
    }

    private void Mark(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var done = 0;
        Inline last = literal;
        foreach (var (start, length, term) in _finder.Find(text, _seen).ToList())
        {
            var before = Piece(literal, text, done, start - done);
            var marked = new TermInline
            {
                Words = text.Substring(start, length),
                Term = term,
                Span = new(literal.Span.Start + start, literal.Span.Start + start + length - 1),
            };
            scope.Mark(term, places.Of(marked));
            if (last == literal)
                literal.ReplaceBy(before);
            else
                last.InsertAfter(before);
            before.InsertAfter(marked);
            last = marked;
            done = start + length;
        }

        if (last != literal)
            last.InsertAfter(Piece(literal, text, done, text.Length - done));
    }

    private static LiteralInline Piece(LiteralInline whole, string text, int start, int length) =>
        new(text.Substring(start, length)) { Span = new(whole.Span.Start + start, whole.Span.Start + start + length - 1) };

    private static bool IsPlainText(LiteralInline literal)
    {
        for (var parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return false;
            if (parent.ParentBlock is HeadingBlock || IsInATableHeader(parent.ParentBlock))
                return false;
        }

        return true;
    }

    private static bool IsInATableHeader(Block? block) => block?.Parent is TableCell { Parent: TableRow { IsHeader: true } };
}

/// <summary>Writes a term as a link to its meaning.</summary>
/// <param name="evidence">The address of the meanings; empty when they are on the same page.</param>
internal sealed class TermRenderer(string evidence) : HtmlObjectRenderer<TermInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        renderer.Write($"<a class=\"{CssClasses.Term}\" href=\"{evidence}#term-{term.Term.Key}\">");
        renderer.WriteEscape(term.Words);
        renderer.Write("</a>");
    }
}
