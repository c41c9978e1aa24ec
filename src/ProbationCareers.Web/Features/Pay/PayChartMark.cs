using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>An amount and its place.</summary>
/// <param name="Place">Per cent of the width from the left.</param>
/// <param name="Amount">Pounds a year.</param>
internal sealed record PayChartMark(decimal Place, decimal Amount)
{
    /// <summary>The amount in words.</summary>
    public string InWords => FigureWords.Of(Amount, null, FigureUnit.PoundsAYear);
}
