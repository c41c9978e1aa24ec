namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A list of reasons of one sort.</summary>
/// <param name="Modifier">What sets it apart in the style sheet.</param>
/// <param name="Heading">What stands above it.</param>
internal sealed record ReasonList(string Modifier, string Heading)
{
    /// <summary>What speaks for a role.</summary>
    public static ReasonList For { get; } = new("for", "Why it fits");

    /// <summary>What speaks against it.</summary>
    public static ReasonList Against { get; } = new("against", "What might not suit you");
}
