using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>An amount, or a range of amounts.</summary>
/// <param name="Low">Pounds at the lower end.</param>
/// <param name="High">Pounds at the upper end; null for a single amount.</param>
internal sealed record PaySum(decimal Low, decimal? High)
{
    /// <summary>The amount in words.</summary>
    public string InWords => FigureWords.Of(Low, High, FigureUnit.Pounds);

    /// <summary>Does the same sum at both ends.</summary>
    public PaySum Each(Func<decimal, decimal> sum) => new(sum(Low), High is { } high ? sum(high) : null);
}
