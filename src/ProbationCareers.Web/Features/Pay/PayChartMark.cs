namespace ProbationCareers.Web.Features.Pay;

/// <summary>An amount and its place.</summary>
/// <param name="Place">Per cent of the width from the left.</param>
/// <param name="Amount">Pounds a year.</param>
internal sealed record PayChartMark(decimal Place, decimal Amount);
