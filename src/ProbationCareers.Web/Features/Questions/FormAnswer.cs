namespace ProbationCareers.Web.Features.Questions;

/// <summary>An answer to choose.</summary>
/// <param name="Key">Its key in the address.</param>
/// <param name="Text">The answer.</param>
/// <param name="Hint">Plain examples.</param>
internal sealed record FormAnswer(string Key, string Text, string? Hint);
