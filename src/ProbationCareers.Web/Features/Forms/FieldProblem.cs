namespace ProbationCareers.Web.Features.Forms;

/// <summary>Something that a reader is asked to put right, beside the field that it concerns.</summary>
/// <param name="Field">The id of the field.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
internal sealed record FieldProblem(string Field, string Message)
{
    /// <summary>The id of the message beside the field.</summary>
    public string Id => $"{Field}-error";
}

/// <summary>Shows that something is wrong with a field.</summary>
internal static class FieldMarks
{
    /// <summary>The class, with a space before it, that marks a part of GOV.UK Frontend; null when nothing is wrong.</summary>
    /// <param name="problem">What is wrong; null when nothing is.</param>
    /// <param name="component">The part: "input", "select" or "form-group".</param>
    public static string? Mark(this FieldProblem? problem, string component) => problem is null ? null : $" govuk-{component}--error";
}
