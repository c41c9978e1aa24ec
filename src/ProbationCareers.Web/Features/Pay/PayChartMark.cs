using System.Globalization;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>An amount and its place.</summary>
/// <param name="Place">Per cent of the width from the left.</param>
/// <param name="Amount">Pounds a year.</param>
internal sealed record PayChartMark(decimal Place, decimal Amount)
{
    /// <summary>The place as a length of CSS.</summary>
    public string Percent => Place.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>The amount in thousands, as the axis has it.</summary>
    public string InThousands => $"£{(int)(Amount / 1000)}k";

    /// <summary>The amount in words.</summary>
    public string InWords => FigureWords.Of(Amount, null, FigureUnit.PoundsAYear);
}
