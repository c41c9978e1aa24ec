namespace ProbationCareers.Web.Features.Forms;

/// <summary>Shows that something is wrong with a field.</summary>
internal static class FieldMarks
{
    /// <summary>The class, with a space before it, that marks a part of GOV.UK Frontend; null when nothing is wrong.</summary>
    /// <param name="problem">What is wrong; null when nothing is.</param>
    /// <param name="component">The part: "input", "select" or "form-group".</param>
    public static string? Mark(this FieldProblem? problem, string component) => problem is null ? null : $" govuk-{component}--error";
}
