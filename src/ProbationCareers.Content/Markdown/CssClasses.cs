namespace ProbationCareers.Content.Markdown;

/// <summary>The classes of the HTML that is written from content. Their styles are in the Web project's Assets.</summary>
public static class CssClasses
{
    /// <summary>Text for screen readers only.</summary>
    public const string VisuallyHidden = "govuk-visually-hidden";

    /// <summary>A figure that leads to its date and source.</summary>
    public const string Figure = "pc-figure";

    /// <summary>A figure inside a link, which leads nowhere by itself.</summary>
    public const string FigureValue = "pc-figure-value";

    /// <summary>A word that leads to its meaning.</summary>
    public const string Term = "pc-term";

    /// <summary>The number of a source.</summary>
    public const string Citation = "pc-ref";

    /// <summary>The box in which a table scrolls.</summary>
    public const string TableWrap = "pc-table-wrap";

    /// <summary>A table of a text.</summary>
    public const string Table = "pc-table";

    /// <summary>A cell with a number.</summary>
    public const string TableNumber = "pc-table__number";

    /// <summary>The line that says that sources disagree.</summary>
    public const string Claim = "pc-disputed";
}
