using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A reason for a role or against it, as the page says it.</summary>
/// <param name="Text">The reason, as a sentence.</param>
/// <param name="Sources">Where it is from.</param>
internal sealed record Point(string Text, IReadOnlyList<Link> Sources);
