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

    /// <summary>A table.</summary>
    public const string Table = "pc-table";

    /// <summary>A cell with a number.</summary>
    public const string TableNumber = "pc-table__number";

    /// <summary>A question that sources answer differently.</summary>
    public const string Claim = "pc-differ";

    /// <summary>The label of such a question.</summary>
    public const string ClaimLabel = "pc-differ__label";

    /// <summary>The question itself.</summary>
    public const string ClaimQuestion = "pc-differ__question";

    /// <summary>The list of answers.</summary>
    public const string ClaimAnswers = "pc-differ__answers";

    /// <summary>One answer.</summary>
    public const string ClaimAnswer = "pc-differ__answer";

    /// <summary>The answer that the site goes by.</summary>
    public const string ClaimAnswerBest = "pc-differ__answer--best";

    /// <summary>What an answer says.</summary>
    public const string ClaimSays = "pc-differ__says";

    /// <summary>Who says it.</summary>
    public const string ClaimSource = "pc-differ__source";

    /// <summary>How the site reads the answers.</summary>
    public const string ClaimReading = "pc-differ__reading";

    /// <summary>What a reader should do.</summary>
    public const string ClaimDo = "pc-differ__do";

    /// <summary>A green tag.</summary>
    public const string TagOpen = "pc-tag pc-tag--open";
}
