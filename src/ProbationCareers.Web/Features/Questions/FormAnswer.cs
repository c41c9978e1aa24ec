using Microsoft.AspNetCore.Html;

namespace ProbationCareers.Web.Features.Questions;

/// <summary>An answer to choose.</summary>
/// <param name="Key">Its key in the address.</param>
/// <param name="Text">The answer.</param>
/// <param name="Hint">Plain examples.</param>
internal sealed record FormAnswer(string Key, string Text, string? Hint)
{
    /// <summary>Answers to other questions that cannot be true beside it, as question.answer.</summary>
    public IReadOnlyList<string> RuledOutBy { get; init; } = [];

    /// <summary>Whether it leaves the question open.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Attributes from which script sees that a question needs no asking any more, once others are answered.</summary>
    public IHtmlContent ForScript =>
        IsUnsure ? new HtmlString("data-unsure")
        : RuledOutBy.Count > 0 ? new HtmlString($"data-ruled-out-by=\"{string.Join(' ', RuledOutBy)}\"")
        : HtmlString.Empty;

    /// <summary>Whether it can be true beside what was chosen.</summary>
    public bool IsPossible(IReadOnlyDictionary<string, string> chosen) =>
        !RuledOutBy.Any(other => other.Split('.') is [var question, var key] && chosen.GetValueOrDefault(question) == key);
}
