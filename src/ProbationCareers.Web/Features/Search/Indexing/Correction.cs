namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>A word that was taken for another.</summary>
/// <param name="Typed">The word as typed.</param>
/// <param name="Known">The word that it was taken for.</param>
internal sealed record Correction(string Typed, string Known);
