using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content;

/// <summary>All content of one reading: what a release is made of. Lists are ordered by slug or key.</summary>
public sealed record ContentSet
{
    /// <summary>What the site says of itself.</summary>
    public required SiteSettingsDocument Settings { get; init; }

    /// <summary>Every source.</summary>
    public IReadOnlyList<SourceDocument> Sources { get; init; } = [];

    /// <summary>Every figure.</summary>
    public IReadOnlyList<FigureDocument> Figures { get; init; } = [];

    /// <summary>Every question that sources answer differently.</summary>
    public IReadOnlyList<ClaimDocument> Claims { get; init; } = [];

    /// <summary>The terms of the glossary, by their names.</summary>
    public IReadOnlyList<TermDocument> Terms { get; init; } = [];

    /// <summary>The questions of the route finder, in its order.</summary>
    public IReadOnlyList<RouteQuestionDocument> RouteQuestions { get; init; } = [];

    /// <summary>The questions about how someone likes to work, in their order.</summary>
    public IReadOnlyList<WorkQuestionDocument> WorkQuestions { get; init; } = [];

    /// <summary>Other words for what readers type into the search.</summary>
    public IReadOnlyList<SynonymDocument> Synonyms { get; init; } = [];

    /// <summary>Recruitment campaigns, in the order of the file.</summary>
    public IReadOnlyList<CampaignDocument> Campaigns { get; init; } = [];

    /// <summary>Where the pages of old addresses are now.</summary>
    public IReadOnlyList<RedirectDocument> Redirects { get; init; } = [];

    /// <summary>The pages of every kind that visitors see on the day of the reading.</summary>
    public IReadOnlyList<PageDocument> Pages { get; init; } = [];

    /// <summary>Addresses of pages that have a file and are not shown on that day.</summary>
    public IReadOnlyList<string> HiddenAddresses { get; init; } = [];

    /// <summary>The images that pages show.</summary>
    public IReadOnlyList<ImageDocument> Images { get; init; } = [];

    /// <summary>The roles among the pages.</summary>
    public IEnumerable<RoleDocument> Roles => Pages.OfType<RoleDocument>();

    /// <summary>
    /// The next day on which the same files make other content, because a page's time begins or ends; null when there is none.
    /// </summary>
    public DateOnly? ChangesOn { get; init; }
}
