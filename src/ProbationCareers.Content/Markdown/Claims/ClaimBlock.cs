using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Markdown.Claims;

/// <summary>A place in the text that says that sources disagree on a question: <c>::: sources-differ pso-entry</c>.</summary>
internal sealed class ClaimBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The word after the colons.</summary>
    public required string Name { get; init; }

    /// <summary>What follows it: the key of the question.</summary>
    public required string Key { get; init; }

    /// <summary>The claims; null until they are looked up, or when there are none.</summary>
    public ClaimDocument? Claim { get; set; }
}

/// <summary>Reads lines that start with three colons.</summary>
internal sealed class ClaimBlockParser : BlockParser
{
    /// <summary>The only word that may follow the colons.</summary>
    public const string Name = "sources-differ";

    private const string Fence = ":::";

    /// <summary>Reads at a colon.</summary>
    public ClaimBlockParser() => OpeningCharacters = [':'];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString();
        if (processor.IsCodeIndent || !line.StartsWith(Fence, StringComparison.Ordinal))
            return BlockState.None;
        var words = line[Fence.Length..].Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        processor.NewBlocks.Push(
            new ClaimBlock(this)
            {
                Name = words.ElementAtOrDefault(0) ?? "",
                Key = words.ElementAtOrDefault(1) ?? "",
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }
}

/// <summary>Writes in one line that sources disagree; what each says stands with the evidence.</summary>
/// <param name="evidence">The address of the evidence; empty when it is on the same page.</param>
internal sealed class ClaimRenderer(string evidence) : HtmlObjectRenderer<ClaimBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, ClaimBlock block)
    {
        if (block.Claim is not { } claim)
            return;
        renderer.EnsureLine();
        renderer
            .Write($"<p class=\"{CssClasses.Claim}\">")
            .WriteEscape(claim.InShort)
            .Write($" <a href=\"{evidence}#differ-{claim.Key}\">Why?<span class=\"{CssClasses.VisuallyHidden}\"> ")
            .WriteEscape(claim.Question)
            .WriteLine("</span></a></p>");
    }
}
