using ProbationCareers.Content.Figures;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>Something that comes with the job.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What it gives you.</param>
/// <param name="SourceKey">The source that lists it.</param>
/// <param name="IsUnconfirmed">Whether the source is too old to rely on.</param>
internal sealed record BenefitPart(string Title, FigureText Text, string SourceKey, bool IsUnconfirmed);
