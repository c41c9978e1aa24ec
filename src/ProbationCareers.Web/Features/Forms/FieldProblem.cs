namespace ProbationCareers.Web.Features.Forms;

/// <summary>Something that a reader is asked to put right, beside the field that it concerns.</summary>
/// <param name="Field">The id of the field.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
internal sealed record FieldProblem(string Field, string Message)
{
    /// <summary>The id of the message beside the field.</summary>
    public string Id => $"{Field}-error";
}
