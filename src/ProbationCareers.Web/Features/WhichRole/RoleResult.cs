using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Sources;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A role as the page shows it.</summary>
/// <param name="Match">Its reasons.</param>
/// <param name="Role">The role.</param>
/// <param name="Pay">Its pay.</param>
/// <param name="Sources">The sources of its facts, by key.</param>
internal sealed record RoleResult(RoleMatch Match, Role Role, Fact Pay, SourceLinks Sources);
