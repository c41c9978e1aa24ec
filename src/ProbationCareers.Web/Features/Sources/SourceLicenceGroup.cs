using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The sources of a page that may be used on the same terms.</summary>
/// <param name="Heading">What stands above them.</param>
/// <param name="Note">How they are used; null when their licence says it.</param>
/// <param name="Statement">How their licence is acknowledged; null when they have none.</param>
/// <param name="Sources">The sources.</param>
internal sealed record SourceLicenceGroup(string Heading, string? Note, LicenceStatement? Statement, IReadOnlyList<Source> Sources)
{
    /// <summary>The sources of a page by their terms, in the page's order.</summary>
    public static IReadOnlyList<SourceLicenceGroup> AllOf(IEnumerable<Source> sources, IReadOnlyList<LicenceStatement> licences) =>
        [
            .. sources
                .GroupBy(source => source.Licence is Licence.OglUk30 or Licence.Opl30 ? source.Licence : Licence.AllRightsReserved)
                .Select(group => Of(group.Key, licences.FirstOrDefault(known => known.Licence == group.Key), [.. group])),
        ];

    private static SourceLicenceGroup Of(Licence licence, LicenceStatement? statement, IReadOnlyList<Source> sources) =>
        licence switch
        {
            Licence.OglUk30 => new("Sources under the Open Government Licence", null, statement, sources),
            Licence.Opl30 => new("Sources under the Open Parliament Licence", null, statement, sources),
            _ => new("Sources under other terms", "Used as references for facts only. None of their words are copied here.", null, sources),
        };
}
