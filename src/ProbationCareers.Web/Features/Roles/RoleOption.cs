using ProbationCareers.Web.Features.Facts;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>Something that can be asked for.</summary>
/// <param name="Value">Its value in the address.</param>
/// <param name="Text">What it is called.</param>
/// <param name="Fits">Whether a role with these facts is so.</param>
internal sealed record RoleOption(string Value, string Text, Func<IReadOnlyList<Fact>, Fit> Fits);
