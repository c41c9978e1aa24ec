namespace ProbationCareers.Content.Documents;

/// <summary>
/// The longest texts of each sort, in characters (UTF-16 code units, which is also how a database counts the width of a
/// column). Properties carry them as MaxLength attributes; the store's columns are as wide.
/// </summary>
public static class TextLimits
{
    /// <summary>A page's title: more does not fit a line of search results.</summary>
    public const int PageTitle = 100;

    /// <summary>A page's summary: search engines and lists show no more.</summary>
    public const int PageSummary = 250;

    /// <summary>A title, name, label or heading: one line of text.</summary>
    public const int Line = 300;

    /// <summary>Any other value: several paragraphs of text.</summary>
    public const int Value = 5_000;

    /// <summary>A word or a short form, such as PSO.</summary>
    public const int Word = 40;

    /// <summary>An address of this site: the longest slug and its folder.</summary>
    public const int Address = 120;
}
