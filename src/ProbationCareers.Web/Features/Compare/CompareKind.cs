namespace ProbationCareers.Web.Features.Compare;

/// <summary>What can be compared with one another.</summary>
/// <param name="Key">The key in the address.</param>
/// <param name="One">One of them, in words.</param>
/// <param name="Several">Several of them.</param>
internal sealed record CompareKind(string Key, string One, string Several)
{
    /// <summary>Roles, and types of a role.</summary>
    public static CompareKind Roles { get; } = new("roles", "job", "jobs");

    /// <summary>Pathways.</summary>
    public static CompareKind Pathways { get; } = new("pathways", "pathway", "pathways");
}
