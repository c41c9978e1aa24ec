using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using ProbationCareers.Content.Markdown.Citations;
using ProbationCareers.Content.Markdown.Claims;
using ProbationCareers.Content.Markdown.Figures;

namespace ProbationCareers.Content.Markdown;

/// <summary>What the site adds to Markdown: figures, citations and claims. They are written by renderers that know the page.</summary>
internal sealed class SiteExtension : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new ClaimBlockParser());
        pipeline.InlineParsers.Insert(0, new FigureInlineParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The reader adds the renderers, each time with the page that it reads.
    }
}
