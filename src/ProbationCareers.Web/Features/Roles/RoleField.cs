namespace ProbationCareers.Web.Features.Roles;

/// <summary>A field of the filter.</summary>
/// <param name="Key">Its key in the address.</param>
/// <param name="Label">Its label.</param>
/// <param name="Options">What can be chosen.</param>
internal sealed record RoleField(string Key, string Label, IReadOnlyList<RoleOption> Options);
