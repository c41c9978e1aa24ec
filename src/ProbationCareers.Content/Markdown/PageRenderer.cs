using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using ProbationCareers.Content.Markdown.Citations;
using ProbationCareers.Content.Markdown.Claims;
using ProbationCareers.Content.Markdown.Figures;
using ProbationCareers.Content.Markdown.Terms;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Markdown;

/// <summary>Writes the blocks of one page as HTML.</summary>
internal sealed class PageRenderer
{
    private readonly StringBuilder _html = new();
    private readonly HtmlRenderer _renderer;

    /// <summary>Makes the renderer of a page.</summary>
    /// <param name="scope">The file that is read.</param>
    /// <param name="anchorOf">The anchor of a heading below those of sections.</param>
    /// <param name="numberOf">The number of a source on the page.</param>
    public PageRenderer(FileScope scope, Func<HeadingBlock, string> anchorOf, Func<string, int> numberOf)
    {
        _renderer = new HtmlRenderer(new StringWriter(_html));
        MarkdownReader.Pipeline.Setup(_renderer);
        var writers = _renderer.ObjectRenderers;
        writers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer(anchorOf));
        writers.Replace<LinkInlineRenderer>(new SiteLinkRenderer());
        writers.Replace<AutolinkInlineRenderer>(new SiteAutolinkRenderer());
        writers.Replace<HtmlTableRenderer>(new AccessibleTableRenderer());
        writers.Add(new FigureRenderer(scope.Evidence));
        writers.Add(new TermRenderer(scope.Evidence));
        writers.Add(new CitationRenderer(scope.Evidence, numberOf));
        writers.Add(new ClaimRenderer(scope.Evidence));
    }

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="before">Is told of each block before it is written.</param>
    public string Render(IEnumerable<Block> blocks, Action<Block> before)
    {
        _html.Clear();
        foreach (var block in blocks)
        {
            before(block);
            _renderer.Render(block);
        }

        return _html.ToString().Trim();
    }
}
