using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Markdown;

/// <summary>Turns the text below the front matter into sections of HTML, and refuses what the site does not allow.</summary>
/// <param name="problems">Where problems of the file go.</param>
/// <param name="references">Where links and images go, to be looked up when all files are read.</param>
/// <param name="markdown">The text.</param>
/// <param name="lineOffset">Lines of the file above the first line of the text.</param>
/// <param name="fixedSections">The headings that pages of this kind give a place and an anchor of their own.</param>
internal sealed class MarkdownReader(
    FileProblems problems, ICollection<Reference> references, string markdown, int lineOffset, IReadOnlyList<FixedSection> fixedSections)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Build();

    /// <summary>Anchors that are taken: those of the fixed sections, whether or not they are written, and those given so far.</summary>
    private readonly HashSet<string> _anchors = [.. fixedSections.Select(section => section.Anchor)];

    private readonly Dictionary<HeadingBlock, string> _sectionAnchors = [];

    private readonly TextPlaces _places = new(markdown, lineOffset);

    /// <summary>Reads the text.</summary>
    public PageText Read()
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        var links = new LinkReader(problems, references, _places);
        foreach (var node in document.Descendants())
        {
            if (node is HtmlBlock or HtmlInline) RefuseHtml(node);
            else if (node is LinkInline or AutolinkInline) links.Read(node);
            else if (node is HeadingBlock { Parent: not MarkdownDocument } heading) RefuseInnerHeading(heading);
        }

        foreach (var heading in document.OfType<HeadingBlock>().Where(heading => heading.Level <= 2)) GiveAnchor(heading);
        return Sections(document);
    }

    private PageText Sections(MarkdownDocument document)
    {
        var introduction = "";
        var sections = new List<PageSection>();
        var blocks = new List<Block>();
        HeadingBlock? current = null;
        var level = 1;

        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                CheckLevel(heading, level);
                level = Math.Max(2, heading.Level);
                if (heading.Level <= 2)
                {
                    Close();
                    current = heading;
                    continue;
                }
            }

            blocks.Add(block);
        }

        Close();
        return new PageText(introduction, sections);

        void Close()
        {
            if (current is null) introduction = Render(blocks, out _);
            else sections.Add(Section(current, blocks));
            blocks.Clear();
        }
    }

    /// <summary>Sections get their anchors before the headings below them do, so that a section's anchor depends on its words alone.</summary>
    private void GiveAnchor(HeadingBlock heading)
    {
        var words = PlainText(heading);
        var fixedAnchor = fixedSections.FirstOrDefault(section => section.IsCalled(words))?.Anchor;
        var own = AnchorOf(words);
        var anchor = fixedAnchor ?? (fixedSections.Any(section => section.Anchor == own) ? own + "-2" : own);
        if (_sectionAnchors.ContainsValue(anchor))
            problems.Add(At(heading), ProblemRule.DuplicateHeading, $"There is another section '{words}' on this page.", "Give one of them another name, or put both texts under one heading.");
        if (words.Length > TextLimits.Line)
            problems.Add(At(heading), ProblemRule.OutOfRange, $"The heading has {words.Length} characters.", $"Shorten it to at most {TextLimits.Line}. If it was meant as a paragraph, put an empty line above the line of --- below it.");
        _anchors.Add(anchor);
        _sectionAnchors[heading] = anchor;
    }

    private PageSection Section(HeadingBlock heading, List<Block> blocks)
    {
        var html = Render(blocks, out var innerAnchors);
        return new PageSection(_sectionAnchors[heading], PlainText(heading), html, innerAnchors);
    }

    private string Render(IEnumerable<Block> blocks, out IReadOnlyList<string> anchors)
    {
        var inner = new List<string>();
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new AnchoredHeadingRenderer(Anchor));
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new SiteLinkRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new SiteAutolinkRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new AccessibleTableRenderer());
        foreach (var block in blocks) renderer.Render(block);
        writer.Flush();
        anchors = inner;
        return writer.ToString().Trim();

        string Anchor(HeadingBlock heading)
        {
            var words = AnchorOf(PlainText(heading));
            var anchor = words;
            for (var number = 2; !_anchors.Add(anchor); number++) anchor = $"{words}-{number}";
            inner.Add(anchor);
            return anchor;
        }
    }

    private void CheckLevel(HeadingBlock heading, int level)
    {
        if (heading.Level == 1)
            problems.Add(At(heading), ProblemRule.HeadingLevel, "A heading of level 1 in the text: the page's title is the only one.", "Start headings with ##.");
        else if (heading.Level > level + 1)
            problems.Add(At(heading), ProblemRule.HeadingLevel, $"A heading of level {heading.Level} follows one of level {level}.", $"Start this heading with {new string('#', level + 1)}.");
    }

    private void RefuseInnerHeading(HeadingBlock heading) => problems.Add(
        At(heading), ProblemRule.HeadingLevel, "A heading stands inside a list or a quotation, where it heads nothing.", "Take the heading out of the list or quotation, or write it in bold.");

    private void RefuseHtml(MarkdownObject node) => problems.Add(
        At(node), ProblemRule.RawHtml, "There is HTML in the text.", "Say it in Markdown. To show a < sign, write &lt;.");

    private Position At(MarkdownObject node) => _places.Of(node);

    private static string AnchorOf(string words) => Slug.From(words) is { Length: > 0 } slug ? slug : "section";

    private static string PlainText(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        }) ?? []).Trim();
}
