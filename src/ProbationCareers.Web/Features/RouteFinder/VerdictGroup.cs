using ProbationCareers.Content.Routes;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>Routes of one verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Heading">What stands above them.</param>
/// <param name="Lead">What the verdict means.</param>
/// <param name="Results">The routes.</param>
internal sealed record VerdictGroup(Verdict Verdict, string Heading, string Lead, IReadOnlyList<RouteResult> Results);
