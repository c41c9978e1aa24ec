namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>What was found.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Hits">The pages, the best first.</param>
/// <param name="Missing">The words of the query that no page has, as they were typed.</param>
internal sealed record SearchAnswer(SearchQuery Query, IReadOnlyList<SearchHit> Hits, IReadOnlyList<string> Missing);
