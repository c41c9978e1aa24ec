namespace ProbationCareers.Web.Features.Changes;

/// <summary>Changes of one sort.</summary>
/// <param name="Heading">What stands above them.</param>
/// <param name="Changes">The changes.</param>
internal sealed record ChangeGroup(string Heading, IReadOnlyList<ChangePart> Changes);
