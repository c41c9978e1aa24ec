namespace ProbationCareers.Content.Markdown;

/// <summary>The text of a page as sections of HTML, in the order in which they stand on the page.</summary>
/// <param name="Introduction">HTML of what stands before the first heading; may be empty.</param>
/// <param name="Sections">The sections: those that an editor wrote and those that the page's data fill.</param>
public sealed record PageText(string Introduction, IReadOnlyList<PageSection> Sections)
{
    /// <summary>The introduction as an editor wrote it.</summary>
    internal string Written { get; init; } = "";

    /// <summary>The anchor of the part that every page ends with: its dates, figures, words and sources.</summary>
    public const string RecordAnchor = "about-this-page";

    /// <summary>Anchors of the frame of a page, which no heading may have.</summary>
    internal static IReadOnlyList<string> FrameAnchors { get; } =
    [RecordAnchor, "main", "summary-title", "contents-title", "chart-title", "figures", "words", "pc-popover"];

    /// <summary>What anchors of the frame start with: those of sources, figures, terms, questions and tables.</summary>
    internal static IReadOnlyList<string> FrameAnchorStarts { get; } = ["source-", "figure-", "term-", "differ-", "table-"];

    /// <summary>No text.</summary>
    public static PageText Empty { get; } = new("", []);
}

/// <summary>A part of a page under a heading of level 2.</summary>
/// <param name="Anchor">Its address on the page, without the number sign.</param>
/// <param name="Heading">Its heading, as plain text.</param>
/// <param name="Html">Its text as HTML; empty when only data stand in it.</param>
/// <param name="InnerAnchors">Anchors of the headings below its own.</param>
public sealed record PageSection(string Anchor, string Heading, string Html, IReadOnlyList<string> InnerAnchors)
{
    /// <summary>Its text as an editor wrote it, with what the questions in it say; empty when only data stand in it.</summary>
    internal string Written { get; init; } = "";
}
