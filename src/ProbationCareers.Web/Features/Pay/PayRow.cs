using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>One line of a table of figures.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Value">One of its values, the newest or an earlier one.</param>
internal sealed record PayRow(Figure Figure, DatedValue Value)
{
    /// <summary>The value in words.</summary>
    public string InWords => FigureWords.Of(Value.Value, Value.ValueTo, Figure.Unit);

    /// <summary>A figure's newest value.</summary>
    public static PayRow Newest(Figure figure) => new(figure, figure);

    /// <summary>Every value of a figure.</summary>
    public static IEnumerable<PayRow> All(Figure figure) => figure.Values.Select(value => new PayRow(figure, value));
}
