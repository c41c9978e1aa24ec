namespace ProbationCareers.Web.Features.Compare;

/// <summary>The form of a new comparison.</summary>
/// <param name="Kind">What it compares.</param>
/// <param name="Fields">The fields in which they are chosen.</param>
internal sealed record CompareStart(CompareKind Kind, IEnumerable<CompareField> Fields);
