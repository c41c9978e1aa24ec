namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Roles that fit in one way.</summary>
/// <param name="Fitting">How they fit.</param>
/// <param name="Heading">What stands above them.</param>
/// <param name="Modifier">What sets them apart in the style sheet.</param>
/// <param name="Results">The roles.</param>
internal sealed record FittingGroup(Fitting Fitting, string Heading, string Modifier, IReadOnlyList<RoleResult> Results);
