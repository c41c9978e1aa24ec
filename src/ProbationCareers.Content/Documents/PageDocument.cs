using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>
/// What every page's front matter says, whatever its kind. The properties of this record and of those derived from it
/// are the keys that an editor may write; their documentation is what the editor's guide says of them.
/// </summary>
public abstract record PageDocument : IConsistent
{
    /// <summary>The page's name, its only h1 and, with the site's name, its browser title.</summary>
    [ShownIn(null)]
    [MaxLength(TextLimits.PageTitle)]
    public required string Title { get; init; }

    /// <summary>One plain sentence for lists and search engines.</summary>
    [ShownIn(AuthoredParts.Summary)]
    [MaxLength(TextLimits.PageSummary)]
    public required string Summary { get; init; }

    /// <summary>The day someone last compared the page with its sources.</summary>
    [ShownIn(null)]
    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which it has to be compared again.</summary>
    [ShownIn(null)]
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The team that looks after the page.</summary>
    [ShownIn(null)]
    [MaxLength(TextLimits.Line)]
    public required string Owner { get; init; }

    /// <summary>Keys of the sources that the page rests on, in the order in which they are listed.</summary>
    [ShownIn("the sources", InAnyOrder = true)]
    [RefersTo(ReferenceKind.Source)]
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Words that find the page in a search and are not shown. The page has to say what they promise.</summary>
    [ShownIn(null)]
    [SearchWordText]
    public IReadOnlyList<string> SearchWords { get; init; } = [];

    /// <summary>The first day on which the page is shown; from the start when not given.</summary>
    [ShownIn(null)]
    public DateOnly? PublishFrom { get; init; }

    /// <summary>The last day on which the page is shown; for good when not given.</summary>
    [ShownIn(null)]
    public DateOnly? PublishTo { get; init; }

    /// <summary>True while the page is being written: it is checked, but not published.</summary>
    [ShownIn(null)]
    public bool Draft { get; init; }

    /// <summary>The file's name without its ending.</summary>
    [NotFrontMatter]
    public string Slug { get; init; } = "";

    /// <summary>The file, from the content folder, with forward slashes: roles/probation-officer.md.</summary>
    [NotFrontMatter]
    public string File { get; init; } = "";

    /// <summary>The text below the front matter, as sections of HTML.</summary>
    [NotFrontMatter]
    public PageText Text { get; init; } = PageText.Empty;

    /// <summary>
    /// Keys of all sources that the page shows: those of the front matter and those of its entries, figures, claims, terms and
    /// citations, in the order in which the page numbers them.
    /// </summary>
    [NotFrontMatter]
    public IReadOnlyList<string> NumberedSources { get; init; } = [];

    /// <summary>The figures that stand on it, and the values worked out there, in order.</summary>
    [NotFrontMatter]
    public IReadOnlyList<FigureUse> Figures { get; init; } = [];

    /// <summary>Keys of the terms that it marks at their first use, in order.</summary>
    [NotFrontMatter]
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>A hash of each part that an editor wrote, under the words that readers know it by.</summary>
    [NotFrontMatter]
    public IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>();

    /// <summary>Slug of the pay band whose ends it shows; null when it shows none.</summary>
    [NotFrontMatter]
    internal virtual string? ShownBand => null;

    /// <summary>Which kind of page it is.</summary>
    [NotFrontMatter]
    public abstract PageKind Kind { get; }

    /// <summary>The page's address from the site's root.</summary>
    [NotFrontMatter]
    public string Address => Kind.Address(Slug);

    /// <summary>Keys of the disputed questions that it names, in order.</summary>
    [NotFrontMatter]
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>Whether visitors see the page on a day: neither a draft, nor before or after its time.</summary>
    public bool IsPublishedOn(DateOnly day) => !Draft && !(day < PublishFrom) && !(day > PublishTo);

    /// <summary>
    /// Whether another page can be seen on every day from a day on that this one can be; a page that is not to be seen at all may count on
    /// any.
    /// </summary>
    internal bool CanCountOn(PageDocument other, DateOnly today)
    {
        if (Draft || PublishTo < today)
            return true;
        if (other.Draft)
            return false;
        var from = PublishFrom > today ? PublishFrom.Value : today;
        return !(from < other.PublishFrom) && !((PublishTo ?? DateOnly.MaxValue) > (other.PublishTo ?? DateOnly.MaxValue));
    }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies() => Inconsistencies();

    /// <summary>What does not fit together in the front matter; kinds of page add their own.</summary>
    private protected virtual IEnumerable<Inconsistency> Inconsistencies()
    {
        if (ReviewBy <= Reviewed)
            yield return new(
                nameof(ReviewBy),
                "The page is to be reviewed before it was reviewed.",
                "Set 'reviewBy' to a day after 'reviewed'."
            );
        if (PublishTo < PublishFrom)
            yield return new(
                nameof(PublishTo),
                "The page's last day comes before its first.",
                "Set 'publishTo' to a day after 'publishFrom'."
            );
    }
}
