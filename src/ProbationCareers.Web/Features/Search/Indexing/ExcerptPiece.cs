namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>A piece of an excerpt.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsMatch">Whether it is one of the words that were looked for.</param>
internal sealed record ExcerptPiece(string Text, bool IsMatch);
