namespace ProbationCareers.Web.Features.Questions;

/// <summary>A question.</summary>
/// <param name="Key">Its key in the address.</param>
/// <param name="Text">The question.</param>
/// <param name="Hint">What helps to answer it.</param>
/// <param name="Answers">The answers to choose from.</param>
internal sealed record FormQuestion(string Key, string Text, string? Hint, IReadOnlyList<FormAnswer> Answers)
{
    /// <summary>The one sure answer that the answers to other questions leave; null when they leave several, or rule none out.</summary>
    public FormAnswer? ImpliedBy(IReadOnlyDictionary<string, string> chosen)
    {
        var sure = Answers.Where(answer => !answer.IsUnsure).ToList();
        var possible = sure.Where(answer => answer.IsPossible(chosen)).ToList();
        return possible.Count == 1 && sure.Count > 1 ? possible[0] : null;
    }
}
