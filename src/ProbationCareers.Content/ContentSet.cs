using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content;

/// <summary>All content of one reading: what a release is made of. Lists are ordered by slug or key.</summary>
public sealed record ContentSet
{
    /// <summary>What the site says of itself.</summary>
    public required SiteSettingsDocument Settings { get; init; }

    /// <summary>Every source.</summary>
    public IReadOnlyList<SourceDocument> Sources { get; init; } = [];

    /// <summary>The pages of every kind that visitors see on the day of the reading.</summary>
    public IReadOnlyList<PageDocument> Pages { get; init; } = [];

    /// <summary>The images that pages show.</summary>
    public IReadOnlyList<ImageDocument> Images { get; init; } = [];

    /// <summary>The roles among the pages.</summary>
    public IEnumerable<RoleDocument> Roles => Pages.OfType<RoleDocument>();

    /// <summary>
    /// The next day on which the same files make other content, because a page's time begins or ends; null when there is none.
    /// </summary>
    public DateOnly? ChangesOn { get; init; }
}
