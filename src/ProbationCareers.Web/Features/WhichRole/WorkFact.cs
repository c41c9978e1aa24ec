using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>How much of a job a side of it is.</summary>
/// <param name="Part">How much.</param>
/// <param name="SourceKey">Key of the source; null when the page as a whole says it.</param>
internal sealed record WorkFact(WorkPart Part, string? SourceKey);
