using ProbationCareers.Content;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>One date of a chart.</summary>
/// <param name="Date">The date.</param>
/// <param name="Points">Its amounts, lowest first.</param>
/// <param name="IsWeak">Whether only weak sources give them.</param>
/// <param name="IsLatest">Whether it is the newest date.</param>
internal sealed record PayChartRow(PartialDate Date, IReadOnlyList<PayChartMark> Points, bool IsWeak, bool IsLatest);
