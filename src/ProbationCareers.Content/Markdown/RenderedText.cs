using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Markdown.Citations;
using ProbationCareers.Content.Markdown.Figures;

namespace ProbationCareers.Content.Markdown;

/// <summary>
/// The text of a paragraph, heading, table cell or image description as readers meet it, whatever bold, links and line breaks
/// it is made of, with the place in the Markdown of each character.
/// </summary>
internal sealed class RenderedText
{
    /// <summary>Stands for what is not typed text: a figure, an image, an address.</summary>
    public const char Hidden = '\uFFFC';

    private readonly StringBuilder _words = new();
    private readonly StringBuilder _signs = new();
    private readonly List<int> _offsets = [];

    private RenderedText(ContainerInline? inlines)
    {
        if (inlines is not null)
            AppendChildren(inlines);
        (Words, Signs) = (_words.ToString(), _signs.ToString());
    }

    /// <summary>What readers read; a line break is a space.</summary>
    public string Words { get; }

    /// <summary>
    /// The same, character for character, with line breaks, and with everything hidden whose signs are meant to be seen: code, what
    /// a backslash stands before, and signs that are written as HTML entities.
    /// </summary>
    public string Signs { get; }

    /// <summary>Whether a part of it is written as HTML entities.</summary>
    public bool HasEntities { get; private set; }

    /// <summary>The text of a block.</summary>
    public static RenderedText Of(LeafBlock block) => new(block.Inline);

    /// <summary>The description of an image.</summary>
    public static RenderedText Of(LinkInline image) => new(image);

    /// <summary>Where a character stands in the Markdown.</summary>
    public int OffsetOf(int index) => _offsets[index];

    private void AppendChildren(ContainerInline parent)
    {
        foreach (var inline in parent)
            Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal);
                break;
            case HtmlEntityInline entity:
                HasEntities = true;
                foreach (var decoded in entity.Transcoded.AsSpan())
                    Append(decoded, IsASign(decoded) ? Hidden : decoded, entity.Span.Start);
                break;
            case LineBreakInline:
                Append(' ', '\n', inline.Span.Start);
                break;
            case CodeInline code:
                foreach (var (index, character) in code.Content.Index())
                    Append(character, Hidden, code.Span.Start + code.DelimiterCount + index);
                break;
            case FigureInline or AutolinkInline or LinkInline { IsImage: true } or LinkInline { IsAutoLink: true }:
                Append(Hidden, Hidden, inline.Span.Start);
                break;
            case CitationInline or HtmlInline:
                break;
            case DelimiterInline delimiter:
                foreach (var (index, character) in delimiter.ToLiteral().Index())
                    Append(character, character, delimiter.Span.Start + index);
                AppendChildren(delimiter);
                break;
            case ContainerInline container:
                AppendChildren(container);
                break;
        }
    }

    private void AppendLiteral(LiteralInline literal)
    {
        var escaped = literal.IsFirstCharacterEscaped;
        var start = literal.Span.Start + (escaped ? 1 : 0);
        foreach (var character in literal.Content.AsSpan())
        {
            Append(character, escaped ? Hidden : character, start++);
            escaped = false;
        }
    }

    private void Append(char word, char sign, int offset)
    {
        _words.Append(word);
        _signs.Append(sign);
        _offsets.Add(offset);
    }

    /// <summary>An ampersand may be the start of another entity, which would then be seen.</summary>
    private static bool IsASign(char character) =>
        character != '&'
        && (char.IsAsciiLetterOrDigit(character) || char.IsPunctuation(character) || char.IsSymbol(character))
        && character < 0x80;
}
