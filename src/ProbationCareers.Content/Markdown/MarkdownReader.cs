using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown.Claims;
using ProbationCareers.Content.Markdown.Terms;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Markdown;

/// <summary>Turns the text below the front matter into sections of HTML, and refuses what the site does not allow.</summary>
/// <param name="scope">The file that is read.</param>
/// <param name="markdown">The text.</param>
/// <param name="lineOffset">Lines of the file above the first line of the text.</param>
/// <param name="fixedSections">The headings that pages of this kind give a place and an anchor of their own.</param>
internal sealed class MarkdownReader(FileScope scope, string markdown, int lineOffset, IReadOnlyList<FixedSection> fixedSections)
{
    /// <summary>How this site reads Markdown.</summary>
    internal static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Use<SiteExtension>().Build();

    /// <summary>
    /// Anchors that are taken: those of the page's frame and of the fixed sections, whether or not they are written, and those given so
    /// far.
    /// </summary>
    private readonly HashSet<string> _anchors = [.. PageText.FrameAnchors, .. fixedSections.Select(section => section.Anchor)];

    private readonly Dictionary<HeadingBlock, string> _sectionAnchors = [];

    /// <summary>The anchors of sections that are written.</summary>
    private readonly HashSet<string> _headed = new(StringComparer.Ordinal);

    /// <summary>The number that the next heading of the same words gets.</summary>
    private readonly Dictionary<string, int> _nextNumber = new(StringComparer.Ordinal);

    private readonly TextPlaces _places = new(markdown, lineOffset);

    /// <summary>The anchors given in the section that is being written.</summary>
    private readonly List<string> _innerAnchors = [];

    private PageRenderer? _renderer;

    /// <summary>Reads the text.</summary>
    /// <param name="numbering">Numbers the page's sources, once everything that it rests on is known.</param>
    public PageText Read(Func<Func<string, int>> numbering)
    {
        scope.Reached = new Position(lineOffset + 1, 1);
        if (!TextBounds.Keep(markdown, lineOffset, scope.Problems))
            return PageText.Empty;
        ControlCharacters.RefuseEntities(markdown, _places, scope.Problems);
        return ReadNested(numbering);
    }

    private PageText Read(MarkdownDocument document, Func<Func<string, int>> numbering)
    {
        var nodes = new TextNodes(scope, _places);
        foreach (var node in document.Descendants())
        {
            scope.Reached = At(node);
            if (node is HtmlBlock or HtmlInline)
                RefuseHtml(node);
            else
                nodes.Read(node);
            if (node is HeadingBlock { Parent: not MarkdownDocument } heading)
                RefuseInnerHeading(heading);
        }

        LostDefinitions.Refuse(document, _places, scope.Problems);
        foreach (var heading in document.OfType<HeadingBlock>().Where(heading => heading.Level <= 2))
            GiveAnchor(heading);
        new TermMarker(scope, _places).Mark(document);
        _renderer = new PageRenderer(scope, GiveInnerAnchor, numbering());
        return Sections(document);
    }

    /// <summary>Reads the text, and refuses what is nested so deeply that it cannot be parsed, or cannot be written as HTML.</summary>
    private PageText ReadNested(Func<Func<string, int>> numbering)
    {
        try
        {
            return Read(Markdig.Markdown.Parse(markdown, Pipeline), numbering);
        }
        catch (ArgumentException error) when (error.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            scope.Problems.Add(
                scope.Reached,
                ProblemRule.TooDeep,
                "The text is nested so deeply that it cannot be read.",
                "Take out brackets, signs of emphasis, quotation signs or list levels that stand inside one another."
            );
            return PageText.Empty;
        }
    }

    private PageText Sections(MarkdownDocument document)
    {
        var (introduction, written) = ("", "");
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
        return new PageText(introduction, sections) { Written = written };

        void Close()
        {
            if (current is null)
                (introduction, written) = (Render(blocks, out _), Written(blocks));
            else
                sections.Add(Section(current, blocks));
            blocks.Clear();
        }
    }

    /// <summary>
    /// Sections get their anchors before the headings below them do, so that a section's anchor depends on its words alone.
    /// </summary>
    private void GiveAnchor(HeadingBlock heading)
    {
        var words = PlainText(heading);
        var fixedAnchor = fixedSections.FirstOrDefault(section => section.IsCalled(words))?.Anchor;
        var own = AnchorOf(words);
        var anchor =
            fixedAnchor ?? (PageText.FrameAnchors.Contains(own) || fixedSections.Any(section => section.Anchor == own) ? own + "-2" : own);
        if (!_headed.Add(anchor))
            scope.Problems.Add(
                At(heading),
                ProblemRule.DuplicateHeading,
                $"There is another section '{words}' on this page.",
                "Give one of them another name, or put both texts under one heading."
            );
        if (words.Length > TextLimits.Line)
            scope.Problems.Add(
                At(heading),
                ProblemRule.OutOfRange,
                $"The heading has {words.Length} characters.",
                $"Shorten it to at most {TextLimits.Line}. If it was meant as a paragraph, put an empty line above the line of "
                    + "--- below it."
            );
        _anchors.Add(anchor);
        _sectionAnchors[heading] = anchor;
    }

    private PageSection Section(HeadingBlock heading, List<Block> blocks)
    {
        var html = Render(blocks, out var innerAnchors);
        return new PageSection(_sectionAnchors[heading], PlainText(heading), html, innerAnchors) { Written = Written(blocks) };
    }

    /// <summary>Blocks as an editor wrote them, with what the questions among them say.</summary>
    private string Written(List<Block> blocks) =>
        blocks.Count == 0
            ? ""
            : string.Join(
                '\n',
                blocks
                    .OfType<ClaimBlock>()
                    .Select(block => block.Claim?.Written)
                    .Prepend(markdown[blocks[0].Span.Start..Math.Min(markdown.Length, blocks[^1].Span.End + 1)].TrimEnd())
            );

    private string Render(List<Block> blocks, out IReadOnlyList<string> anchors)
    {
        _innerAnchors.Clear();
        var html = _renderer!.Render(blocks, block => scope.Reached = At(block));
        anchors = [.. _innerAnchors];
        return html;
    }

    /// <summary>Gives a heading below those of sections an anchor that nothing else on the page has.</summary>
    private string GiveInnerAnchor(HeadingBlock heading)
    {
        var words = AnchorOf(PlainText(heading));
        var anchor = words;
        for (var number = _nextNumber.GetValueOrDefault(words, 2); !_anchors.Add(anchor); number++)
        {
            anchor = $"{words}-{number}";
            _nextNumber[words] = number + 1;
        }

        _innerAnchors.Add(anchor);
        return anchor;
    }

    private void CheckLevel(HeadingBlock heading, int level)
    {
        if (heading.Level == 1)
            scope.Problems.Add(
                At(heading),
                ProblemRule.HeadingLevel,
                "A heading of level 1 in the text: the page's title is the only one.",
                heading.IsSetext
                    ? "Start the heading with ##, and take out the line below it."
                    : $"Start it with two number signs: ## {PlainText(heading)}"
            );
        else if (heading.IsSetext && PlainText(heading) is [.., '.' or '!' or ';' or ',' or ':'])
            scope.Problems.Add(
                At(heading),
                ProblemRule.HeadingLevel,
                "The line of hyphens below turns this sentence into a heading.",
                "Put an empty line between the two."
            );
        else if (heading.Level > level + 1)
            scope.Problems.Add(
                At(heading),
                ProblemRule.HeadingLevel,
                $"A heading of level {heading.Level} follows one of level {level}.",
                $"Start this heading with {new string('#', level + 1)}."
            );
    }

    private void RefuseInnerHeading(HeadingBlock heading) =>
        scope.Problems.Add(
            At(heading),
            ProblemRule.HeadingLevel,
            "A heading stands inside a list or a quotation, where it heads nothing.",
            "Take the heading out of the list or quotation, or write it in bold."
        );

    private void RefuseHtml(MarkdownObject node) =>
        scope.Problems.Add(
            At(node),
            ProblemRule.RawHtml,
            "There is HTML in the text.",
            "Say it in Markdown. To show a < sign, write &lt;."
        );

    private Position At(MarkdownObject node) => _places.Of(node);

    /// <summary>
    /// An anchor of some words; one that could be that of a source, a figure or a term, or begins with a digit, gets a word before it.
    /// </summary>
    private static string AnchorOf(string words)
    {
        var slug = Slug.From(words) is { Length: > 0 } some ? some : "section";
        return char.IsAsciiDigit(slug[0]) || PageText.FrameAnchorStarts.Any(start => slug.StartsWith(start, StringComparison.Ordinal))
            ? $"section-{slug}"
            : slug;
    }

    private static string PlainText(HeadingBlock heading) =>
        string.Concat(
                heading
                    .Inline?.Descendants()
                    .Select(inline =>
                        inline switch
                        {
                            LiteralInline literal => literal.Content.ToString(),
                            CodeInline code => code.Content,
                            HtmlEntityInline entity => entity.Transcoded.ToString(),
                            LineBreakInline => " ",
                            _ => "",
                        }
                    )
                    ?? []
            )
            .Trim();
}
