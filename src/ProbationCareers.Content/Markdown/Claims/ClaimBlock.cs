using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown.Citations;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Markdown.Claims;

/// <summary>A place in the text where the claims of one question stand: <c>::: sources-differ pso-entry</c>.</summary>
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

/// <summary>Writes claims as a table of what each source says and when, with our reading below.</summary>
/// <param name="scope">The file that is read.</param>
/// <param name="numberOf">The number of a source on the page.</param>
internal sealed class ClaimRenderer(FileScope scope, Func<string, int> numberOf) : HtmlObjectRenderer<ClaimBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, ClaimBlock block)
    {
        if (block.Claim is not { } claim)
            return;
        var id = $"differ-{claim.Key}";
        renderer.EnsureLine();
        renderer.WriteLine($"<section class=\"{CssClasses.Claim}\" id=\"{id}\" aria-labelledby=\"{id}-question\">");
        renderer.WriteLine($"<p class=\"{CssClasses.ClaimLabel}\">Sources differ</p>");
        renderer.Write($"<p class=\"{CssClasses.ClaimQuestion}\" id=\"{id}-question\">").WriteEscape(claim.Question).WriteLine("</p>");
        renderer.WriteLine($"<ul class=\"{CssClasses.ClaimAnswers}\">");
        foreach (var answer in claim.Answers)
            WriteAnswer(renderer, answer);
        renderer.WriteLine("</ul>");
        renderer.WriteLine($"<p class=\"{CssClasses.ClaimReading}\"><strong>Our reading:</strong> {claim.Reading.Html}</p>");
        renderer.WriteLine($"<p class=\"{CssClasses.ClaimDo}\"><strong>What to do:</strong> {claim.Do.Html}</p>");
        renderer.WriteLine("</section>");
    }

    private void WriteAnswer(HtmlRenderer renderer, ClaimAnswerEntry answer)
    {
        var source = scope.Source(answer.Source);
        renderer.WriteLine($"<li class=\"{CssClasses.ClaimAnswer}{(answer.GoByThis ? $" {CssClasses.ClaimAnswerBest}" : "")}\">");
        renderer.WriteLine($"<p class=\"{CssClasses.ClaimSays}\">{answer.Says.Html}</p>");
        renderer
            .Write($"<p class=\"{CssClasses.ClaimSource}\">")
            .WriteEscape(source?.Publisher ?? answer.Source)
            .Write(", ")
            .WriteEscape(source?.Dated.ToWords() ?? "");
        renderer.Write(CitationRenderer.Html(answer.Source, numberOf(answer.Source)));
        if (answer.GoByThis)
            renderer.Write($" <strong class=\"{CssClasses.TagOpen}\">We go by this</strong>");
        renderer.WriteLine("</p>");
        renderer.WriteLine("</li>");
    }
}
