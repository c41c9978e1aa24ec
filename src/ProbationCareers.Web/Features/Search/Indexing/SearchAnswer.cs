namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>What was found.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Hits">The pages, the best first.</param>
/// <param name="Missing">The words of the query that no page has, as they were typed.</param>
internal sealed record SearchAnswer(SearchQuery Query, IReadOnlyList<SearchHit> Hits, IReadOnlyList<string> Missing);

/// <summary>A page that was found.</summary>
/// <param name="Page">The page.</param>
/// <param name="Number">Its number in the index.</param>
/// <param name="Score">How well it matches, beside the others of the same answer.</param>
internal sealed record SearchHit(SearchablePage Page, int Number, float Score);
