using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Catalogues;

/// <summary>What a catalogue is made of, in any order.</summary>
internal sealed record CatalogueParts
{
    public required IEnumerable<Page> Pages { get; init; }

    public required IEnumerable<Figure> Figures { get; init; }

    public required IEnumerable<Source> Sources { get; init; }

    public required IEnumerable<Claim> Claims { get; init; }

    public required IEnumerable<Term> Terms { get; init; }

    public required IEnumerable<RouteQuestion> RouteQuestions { get; init; }

    public required IEnumerable<WorkQuestion> WorkQuestions { get; init; }

    public required IEnumerable<Synonym> Synonyms { get; init; }

    public required IEnumerable<Redirect> Redirects { get; init; }

    public required IEnumerable<LicenceStatement> Licences { get; init; }

    public required IEnumerable<SiteLink> Links { get; init; }

    public required IEnumerable<IndexText> IndexTexts { get; init; }

    public required SiteSettings Settings { get; init; }

    public required IEnumerable<string> Images { get; init; }

    public required IReadOnlyList<ReleaseWithChanges> RecentReleases { get; init; }
}
