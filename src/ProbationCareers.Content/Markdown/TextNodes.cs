using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Checking.Leftovers;
using ProbationCareers.Content.Checking.Markup;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown.Citations;
using ProbationCareers.Content.Markdown.Claims;
using ProbationCareers.Content.Markdown.Figures;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Markdown;

/// <summary>
/// Looks up what a text names (links, figures, sources and claims), and refuses typed amounts, unread markup and leftovers.
/// </summary>
internal sealed class TextNodes(FileScope scope, TextPlaces places)
{
    private readonly LinkReader _links = new(scope, places);

    /// <summary>Reads one piece of the text.</summary>
    public void Read(MarkdownObject node)
    {
        switch (node)
        {
            case LinkInline or AutolinkInline:
                _links.Read(node);
                if (node is LinkInline { IsImage: true } image)
                    ReadWords(RenderedText.Of(image));
                break;
            case FigureInline figure:
                ReadFigure(figure);
                break;
            case CitationInline citation:
                ReadCitation(citation);
                break;
            case ClaimBlock claim:
                ReadClaim(claim);
                break;
            case HeadingBlock { Inline: null or { FirstChild: null } } heading:
                scope.Problems.Add(
                    places.Of(heading),
                    ProblemRule.UnreadMarkdown,
                    "The heading has no words.",
                    "Write them on the same line, or take the signs out."
                );
                break;
            case LeafBlock { Inline: not null } block:
                ReadWords(RenderedText.Of(block), block);
                break;
            case CodeBlock code:
                ReadCode(code);
                break;
        }
    }

    private void ReadFigure(FigureInline figure)
    {
        var at = places.Of(figure);
        if (IsInAHeading(figure))
            scope.Problems.Add(
                at,
                ProblemRule.BadPlaceholder,
                "A figure stands in a heading, whose address would change with it.",
                "Say it without the number, and put the figure into the text below."
            );
        figure.Use = FigureLink.Read(figure.Text, at, scope);
    }

    private static bool IsInAHeading(Inline inline)
    {
        var root = inline.Parent;
        while (root?.Parent is not null)
            root = root.Parent;
        return root?.ParentBlock is HeadingBlock;
    }

    private void ReadCitation(CitationInline citation)
    {
        if (Slug.TryParse(citation.Key, out _))
            scope.Refer(ReferenceKind.Source, citation.Key, places.Of(citation));
        else
        {
            var meant = KeyMistake.Same(citation.Key, scope.Data.Sources.Keys);
            scope.Problems.Add(
                places.Of(citation),
                ProblemRule.BadPlaceholder,
                $"'{citation.Key}' is not the key of a source.",
                meant is null ? "Write the key of a source between '[^' and ']', as in [^ncs-pso]." : $"Write [^{meant}]."
            );
        }
    }

    private void ReadClaim(ClaimBlock block)
    {
        var at = places.Of(block);
        if (block.Name != ClaimBlockParser.Name)
        {
            if (block.Name.Length == 0)
                scope.Problems.Add(
                    at,
                    ProblemRule.BadPlaceholder,
                    "This line has only colons.",
                    $"Delete it: '::: {ClaimBlockParser.Name}' needs no closing line."
                );
            else
                scope.Problems.Add(
                    at,
                    ProblemRule.BadPlaceholder,
                    $"There is no block called '{block.Name}'.",
                    scope.Data.Claims.ContainsKey(block.Key)
                        ? $"Write '::: {ClaimBlockParser.Name} {block.Key}'."
                        : $"Write '::: {ClaimBlockParser.Name}' and the name of a file of content/claims."
                );
            return;
        }

        if (block.Key.Length == 0)
        {
            scope.Problems.Add(
                at,
                ProblemRule.BadPlaceholder,
                "This does not say which question the sources answer differently.",
                $"Write the name of a file of content/claims after it: ::: {ClaimBlockParser.Name} "
                    + $"{scope.Data.Claims.Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? "pso-entry"}"
            );
            return;
        }

        scope.Refer(ReferenceKind.Claim, block.Key, at);
        block.Claim = scope.Claim(block.Key);
        if (block.Claim is { } claim)
            scope.Show(claim);
    }

    private void ReadWords(RenderedText text, LeafBlock? block = null)
    {
        AmountsInText.Refuse(text.Words, At, scope, canShowFigures: block is not HeadingBlock);
        var notes = LeftoverText.Refuse(text.Words, At, scope.Problems);
        if (text.HasEntities)
            InvisibleCharacters.Refuse(text.Words, At, scope.Problems, index => places.IsEntity(text.OffsetOf(index)));
        foreach (var (index, seen, shape) in UnreadIn(text, block).Where(markup => !notes.Contains(markup.Index)))
            scope.Problems.Add(
                At(index),
                shape.Rule,
                shape.What ?? $"'{seen}' looks like {shape.LooksLike}, but readers would see it just as it is typed.",
                RemedyOf(shape, seen)
            );

        Position At(int index) => places.At(text.OffsetOf(index));
    }

    private static IEnumerable<FoundMarkup> UnreadIn(RenderedText text, LeafBlock? block) =>
        block is null || !IsQuoted(block)
            ? UnreadMarkup.InText(text.Signs)
            : UnreadMarkup.InQuotation(IsAttribution(block) ? RenderedText.Hidden + text.Signs[1..] : text.Signs);

    private string RemedyOf(MarkupShape shape, string seen) =>
        shape.Rule == ProblemRule.BadPlaceholder
            ? FigureMistakes.RemedyOfOpen(seen.TrimStart('{').TrimEnd('}'), scope.Data.Figures.Keys)
            : shape.Remedy(seen);

    /// <summary>In a quotation a dash at the start of a paragraph stands before the name of who said it.</summary>
    private static bool IsAttribution(LeafBlock block) =>
        block is { Parent: QuoteBlock, Inline.FirstChild: LiteralInline first } && first.Content.ToString() is ['–' or '—', ..];

    private static bool IsQuoted(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is QuoteBlock)
                return true;
        }

        return false;
    }

    private void ReadCode(CodeBlock code)
    {
        if (code is not FencedCodeBlock)
            scope.Problems.Add(
                places.Of(code),
                ProblemRule.UnreadMarkdown,
                "The line starts with four spaces or more, which makes it computer code on the page.",
                "Take the spaces out. A list inside a list is indented by two or three. To show code, put lines of ``` above and below it."
            );
        else if (code is FencedCodeBlock { ClosingFencedCharCount: 0 })
            scope.Problems.Add(
                places.Of(code),
                ProblemRule.UnreadMarkdown,
                "The code that starts here has no end, so the rest of the page is part of it.",
                "Write the same signs on a line of their own where the code ends, or take these out."
            );
    }
}
