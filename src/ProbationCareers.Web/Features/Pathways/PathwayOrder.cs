using ProbationCareers.Content;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The order of pathways in lists.</summary>
internal static class PathwayOrder
{
    /// <summary>
    /// Pathways by whether they are known to be open, then by length, the shortest first; those without a known length last.
    /// </summary>
    public static IEnumerable<Pathway> ByLength(this IEnumerable<Pathway> pathways) =>
        pathways
            .InAlphabeticalOrder(pathway => pathway.Title, pathway => pathway.Address)
            .OrderBy(pathway => pathway.Status)
            .ThenBy(pathway => pathway.LengthFigure?.Value ?? decimal.MaxValue);
}
