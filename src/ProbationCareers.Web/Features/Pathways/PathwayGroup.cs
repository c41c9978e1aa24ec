using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>Pathways under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Pathways">The pathways.</param>
internal sealed record PathwayGroup(string Title, IReadOnlyList<Pathway> Pathways)
{
    /// <summary>
    /// Groups pathways by what people have when they begin: the least qualification first, a job in probation last. Only what a pathway
    /// asks of everyone counts.
    /// </summary>
    public static IReadOnlyList<PathwayGroup> ByStart(IEnumerable<Pathway> pathways) =>
        [
            .. pathways
                .GroupBy(StartOf)
                .OrderBy(group => group.Key)
                .Select(group => new PathwayGroup(TitleOf(group.Key), [.. group.OrderBy(pathway => pathway.Status)])),
        ];

    private static PathwayStart StartOf(Pathway pathway)
    {
        var level = pathway
            .Requirements.Where(need => need is { Kind: RequirementKind.Qualification, Strength: RequirementStrength.Required })
            .Max(need => need.Level);
        return pathway.Origins.Count > 0 || pathway.Route == PathwayRoute.Apprenticeship ? PathwayStart.Job
            : level >= 5 ? PathwayStart.HigherStudy
            : level >= 3 ? PathwayStart.ALevels
            : level >= 2 ? PathwayStart.Gcses
            : PathwayStart.Anything;
    }

    private static string TitleOf(PathwayStart start) =>
        start switch
        {
            PathwayStart.Job => "I have a job in probation",
            PathwayStart.HigherStudy => "I have a degree or other study at level 5",
            PathwayStart.ALevels => "I have A levels or equivalent",
            PathwayStart.Gcses => "I have GCSEs or equivalent",
            _ => "I have any qualifications, or none",
        };

    /// <summary>What people have when they begin, in the order in which it is shown.</summary>
    private enum PathwayStart
    {
        Anything,
        Gcses,
        ALevels,
        HigherStudy,
        Job,
    }
}
