namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>A part of a page.</summary>
/// <param name="Anchor">Its place on the page; null for what stands before the first heading.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text.</param>
internal sealed record SearchablePart(string? Anchor, string Heading, string Text);
