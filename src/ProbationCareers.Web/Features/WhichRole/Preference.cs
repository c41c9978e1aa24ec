using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Something that someone would like to find in the work, or would rather not.</summary>
/// <param name="Aspect">Which side of the work.</param>
/// <param name="IsLiked">Whether it is liked.</param>
internal sealed record Preference(WorkAspect Aspect, bool IsLiked);
