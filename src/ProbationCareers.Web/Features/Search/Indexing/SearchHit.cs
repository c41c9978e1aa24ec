namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>A page that was found.</summary>
/// <param name="Page">The page.</param>
/// <param name="Number">Its number in the index.</param>
/// <param name="Score">How well it matches, beside the others of the same answer.</param>
internal sealed record SearchHit(SearchablePage Page, int Number, float Score);
