using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A role as its typed facts describe it.</summary>
/// <param name="Address">Its page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Facts">How much of the job each side of it is; sides of which no source says anything are left out.</param>
/// <param name="IsOpenFromOutside">Whether people who are not in the service yet can get it, as far as is known.</param>
internal sealed record WorkProfile(string Address, string Title, IReadOnlyDictionary<WorkAspect, WorkFact> Facts, bool IsOpenFromOutside);
