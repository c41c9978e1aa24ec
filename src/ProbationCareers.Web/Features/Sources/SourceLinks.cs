using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The sources of a release as links to their own pages, for what stands beside a fact: who published it, and when.</summary>
internal sealed class SourceLinks
{
    private readonly Dictionary<string, Link> _links;

    private SourceLinks(Catalogue catalogue) => _links = catalogue.Sources.ToDictionary(source => source.Key, Of, StringComparer.Ordinal);

    /// <summary>The link of a source.</summary>
    /// <param name="key">The key of the source.</param>
    /// <exception cref="KeyNotFoundException">The release has no such source.</exception>
    public Link this[string key] => _links[key];

    /// <summary>The sources of a release.</summary>
    public static SourceLinks Of(Catalogue catalogue) => catalogue.Once(static of => new SourceLinks(of));

    private static Link Of(Source source) => new($"{source.Publisher}, {source.Dated.ToWords()}", SiteAddresses.Source(source.Key));
}
