using ProbationCareers.Content.Figures;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>What a source answers to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Says">What it says.</param>
/// <param name="IsGoneBy">Whether our reading goes by it.</param>
internal sealed record AnswerPart(string Question, FigureText Says, bool IsGoneBy);
