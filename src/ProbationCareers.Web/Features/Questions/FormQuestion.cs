namespace ProbationCareers.Web.Features.Questions;

/// <summary>A question.</summary>
/// <param name="Key">Its key in the address.</param>
/// <param name="Text">The question.</param>
/// <param name="Hint">What helps to answer it.</param>
/// <param name="Answers">The answers to choose from.</param>
internal sealed record FormQuestion(string Key, string Text, string? Hint, IReadOnlyList<FormAnswer> Answers);
