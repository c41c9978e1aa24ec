using System.Collections.Concurrent;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Sources;

namespace ProbationCareers.Web.Features.Facts;

/// <summary>The facts of the pages of one release, worked out when a page's are first asked for.</summary>
internal sealed class PageFacts
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Fact>> _byAddress = new(StringComparer.Ordinal);

    private PageFacts() { }

    /// <summary>The facts of a page, in the order in which readers meet them; none for a kind of page without facts.</summary>
    public static IReadOnlyList<Fact> Of(Page page, Catalogue catalogue) =>
        catalogue
            .Once(static _ => new PageFacts())
            ._byAddress.GetOrAdd(page.Address, static (_, about) => Make(about.page, about.catalogue), (page, catalogue));

    private static IReadOnlyList<Fact> Make(Page page, Catalogue catalogue) =>
        page switch
        {
            Role role => RoleFacts.Of(role, SourceLinks.Of(catalogue)),
            Pathway pathway => PathwayFacts.Of(pathway, SourceLinks.Of(catalogue)),
            WorkingEnvironment place => EnvironmentFacts.Of(place),
            _ => [],
        };
}
