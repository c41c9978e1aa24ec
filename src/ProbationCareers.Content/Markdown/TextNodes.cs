using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown.Citations;
using ProbationCareers.Content.Markdown.Claims;
using ProbationCareers.Content.Markdown.Figures;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Reading.Slips;

namespace ProbationCareers.Content.Markdown;

/// <summary>Looks up what a text names: links, figures, sources and claims; and refuses amounts that are typed.</summary>
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
            case LiteralInline literal:
                ReadWords(literal);
                break;
        }
    }

    private void ReadFigure(FigureInline figure)
    {
        var at = places.Of(figure);
        if (IsInAHeading(figure))
            scope.Problems.Add(at, ProblemRule.BadPlaceholder, "A figure stands in a heading, whose address would change with it.", "Say it without the number, and put the figure into the text below.");
        figure.Use = FigureLink.Read(figure.Text, at, scope);
    }

    private static bool IsInAHeading(Inline inline)
    {
        var root = inline.Parent;
        while (root?.Parent is not null) root = root.Parent;
        return root?.ParentBlock is HeadingBlock;
    }

    private void ReadCitation(CitationInline citation)
    {
        if (Slug.TryParse(citation.Key, out _)) scope.Refer(ReferenceKind.Source, citation.Key, places.Of(citation));
        else
        {
            var meant = KeySlip.Same(citation.Key, scope.Data.Sources.Keys);
            scope.Problems.Add(
                places.Of(citation), ProblemRule.BadPlaceholder, $"'{citation.Key}' is not the key of a source.", meant is null ? "Write the key of a source between '[^' and ']', as in [^ncs-pso]." : $"Write [^{meant}].");
        }
    }

    private void ReadClaim(ClaimBlock block)
    {
        var at = places.Of(block);
        if (block.Name != ClaimBlockParser.Name)
        {
            if (block.Name.Length == 0) scope.Problems.Add(at, ProblemRule.BadPlaceholder, "This line has only colons.", $"Delete it: '::: {ClaimBlockParser.Name}' needs no closing line.");
            else scope.Problems.Add(at, ProblemRule.BadPlaceholder, $"Nothing is known that is called '{block.Name}'.", scope.Data.Claims.ContainsKey(block.Key) ? $"Write '::: {ClaimBlockParser.Name} {block.Key}'." : $"Write '::: {ClaimBlockParser.Name}' and the name of a file of content/claims.");
            return;
        }

        if (block.Key.Length == 0)
        {
            scope.Problems.Add(at, ProblemRule.BadPlaceholder, "This does not say which question the sources answer differently.", $"Write the name of a file of content/claims after it: ::: {ClaimBlockParser.Name} {scope.Data.Claims.Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? "pso-entry"}");
            return;
        }

        scope.Refer(ReferenceKind.Claim, block.Key, at);
        block.Claim = scope.Claim(block.Key);
        if (block.Claim is { } claim) scope.Show(claim);
    }

    private void ReadWords(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var start = places.Of(literal);
        if (text.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var open)
            scope.Problems.Add(start with { Column = start.Column + open }, ProblemRule.BadPlaceholder, "Two braces open here and are not closed on the same line.", FigureSlips.RemedyOfOpen(text[(open + 2)..], scope.Data.Figures.Keys));
        if (!IsAddress(literal)) TypedAmounts.Refuse(text, index => start with { Column = start.Column + index }, scope);
    }

    /// <summary>An address that is shown as its own text: numbers in it are not amounts.</summary>
    private static bool IsAddress(LiteralInline literal) => literal.Parent is LinkInline { IsAutoLink: true };
}
