using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A row that belongs to a page and is rewritten with it.</summary>
public interface IPagePart
{
    /// <summary>Address of the page.</summary>
    string PageAddress { get; }

    /// <summary>Its place in its list, from 0.</summary>
    int Position { get; }
}

/// <summary>A section of a page.</summary>
public sealed class PageSection : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Its address on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The words above the section.</summary>
    public required string Heading { get; init; }

    /// <summary>Its text as HTML; may be empty.</summary>
    public required string Html { get; init; }
}

/// <summary>A source that a page rests on.</summary>
public sealed class PageSource : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Key of the source.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source of <see cref="SourceKey"/>, when it is loaded.</summary>
    public Source? Source { get; init; }

    /// <summary>The page of <see cref="PageAddress"/>, when it is loaded.</summary>
    public Page? Page { get; init; }
}

/// <summary>A figure that stands on a page, or a value that is worked out from figures there.</summary>
public sealed class PageFigure : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>The anchor of its entry on the page, without its start.</summary>
    public required string Anchor { get; init; }

    /// <summary>What was asked for, in the form that an editor writes.</summary>
    public required string Expression { get; init; }

    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>Its value, as readers see it.</summary>
    public required string Text { get; init; }

    /// <summary>How it was worked out; null for a figure as it is.</summary>
    public string? WorkedOut { get; init; }

    /// <summary>The figures that it rests on, its own first.</summary>
    public List<PageFigurePart> Parts { get; init; } = [];

    /// <summary>The page of <see cref="PageAddress"/>, when it is loaded.</summary>
    public Page? Page { get; init; }
}

/// <summary>A figure that a figure on a page is, or is worked out from.</summary>
public sealed class PageFigurePart : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <summary>Place of the figure on the page.</summary>
    public required int FigurePosition { get; init; }

    /// <summary>Its place among the figures that are worked with, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Key of the figure.</summary>
    public required string FigureKey { get; init; }

    /// <summary>The figure of <see cref="FigureKey"/>, when it is loaded.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Where it stands.</summary>
    public PageFigure? PageFigure { get; init; }
}

/// <summary>A disputed question that a page names.</summary>
public sealed class PageClaim : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Key of the question.</summary>
    public required string ClaimKey { get; init; }

    /// <summary>The question.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The page of <see cref="PageAddress"/>, when it is loaded.</summary>
    public Page? Page { get; init; }
}

/// <summary>A term that a page marks at its first use.</summary>
public sealed class PageTerm : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Key of the term.</summary>
    public required string TermKey { get; init; }

    /// <summary>The term of <see cref="TermKey"/>, when it is loaded.</summary>
    public Term? Term { get; init; }

    /// <summary>The page of <see cref="PageAddress"/>, when it is loaded.</summary>
    public Page? Page { get; init; }
}

/// <summary>A link from a page to another page of the content.</summary>
public sealed class PageRelation : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <summary>What the other page is to this one.</summary>
    public required PageRelationKind Kind { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Address of the other page.</summary>
    public required string TargetAddress { get; init; }

    /// <summary>The page of <see cref="PageAddress"/>, when it is loaded.</summary>
    public Page? Page { get; init; }

    /// <summary>The other page.</summary>
    public Page? Target { get; init; }
}

/// <summary>What a page can be to another.</summary>
public enum PageRelationKind
{
    /// <summary>A working environment of a role.</summary>
    Place,

    /// <summary>A pathway that leads to a role.</summary>
    WayIn,

    /// <summary>A role for someone who is drawn to another.</summary>
    Related,

    /// <summary>A role that people on a pathway come from.</summary>
    ComesFrom,

    /// <summary>A pathway that took the place of another.</summary>
    ReplacedBy,

    /// <summary>A shorter route to the post that a pathway leads to.</summary>
    Shorter,

    /// <summary>A role that a skill, a guide or a story is about.</summary>
    AboutRole,

    /// <summary>A pathway that a guide is about.</summary>
    AboutPathway,

    /// <summary>A guide to read after another.</summary>
    ReadNext,
}

/// <summary>One entry of a list of plain text on a page.</summary>
public sealed class PageItem : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <summary>Which list.</summary>
    public required PageItemKind Kind { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>The entry of the list, as plain text.</summary>
    public required string Text { get; init; }
}

/// <summary>The lists of plain text that pages have.</summary>
public enum PageItemKind
{
    /// <summary>Another name of a role.</summary>
    OtherTitle,

    /// <summary>A word that finds a page and is not shown.</summary>
    SearchWord,

    /// <summary>Something that a person in a role does.</summary>
    Task,

    /// <summary>A skill that a role takes.</summary>
    Skill,

    /// <summary>A check or limit that comes with a role.</summary>
    Restriction,

    /// <summary>A qualification or registration earned on a pathway.</summary>
    Award,

    /// <summary>Something about pay that is not known.</summary>
    NotKnown,

    /// <summary>People one works with in a working environment.</summary>
    WorkWith,

    /// <summary>What is hard in a working environment.</summary>
    Demand,

    /// <summary>What a skill looks like on the job.</summary>
    OnTheJob,

    /// <summary>How to show a skill in an application.</summary>
    ShowIt,
}

/// <summary>Something that a role or a pathway asks for.</summary>
public sealed class PageRequirement : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required RequirementKind Kind { get; init; }

    /// <summary>What is asked for.</summary>
    public required FigureText Text { get; init; }

    /// <summary>How firmly.</summary>
    public required RequirementStrength Strength { get; init; }

    /// <summary>Answers of the route finder that meet it, as question.answer.</summary>
    public List<string> Met { get; init; } = [];

    /// <summary>Answers after which it is missing, and can be got.</summary>
    public List<string> Missing { get; init; } = [];

    /// <summary>Answers after which the route is not open.</summary>
    public List<string> Closes { get; init; } = [];

    /// <summary>How people get it: follows "open once".</summary>
    public string? Once { get; init; }

    /// <summary>Address of the page that helps to get it, perhaps with an anchor.</summary>
    public string? HelpUrl { get; init; }

    /// <summary>Level of a qualification, 1 to 8.</summary>
    public int? Level { get; init; }

    /// <summary>Years of age, or of residence.</summary>
    public int? Years { get; init; }

    /// <summary>Key of the source that says so.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that says so.</summary>
    public Source? Source { get; init; }
}

/// <summary>An address outside the site.</summary>
public sealed class PageLink : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>What a reader finds there.</summary>
    public required string Title { get; init; }

    /// <summary>The address.</summary>
    public required string Url { get; init; }
}
