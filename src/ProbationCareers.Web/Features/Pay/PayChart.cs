using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>
/// A drawing of how pay changed: a row for each date, with a dot for each amount and a bar between the lowest and the highest.
/// Places along a row are in per cent of its width, so that the drawing fits any screen.
/// </summary>
/// <param name="Rows">The rows, oldest first.</param>
/// <param name="Marks">The amounts along the axis.</param>
internal sealed record PayChart(IReadOnlyList<PayChartRow> Rows, IReadOnlyList<PayChartMark> Marks)
{
    /// <summary>Height of a row, in pixels.</summary>
    public const int RowHeight = 84;

    /// <summary>Pounds between two marks of the axis.</summary>
    private const int Step = 4000;

    /// <summary>Share of the width that stays free on each side, for the words under the outermost dots.</summary>
    private const decimal Margin = 0.12m;

    /// <summary>The marks with an amount below them: all but those at the edges.</summary>
    public IEnumerable<PayChartMark> Labelled => Marks.Where(mark => mark.Place is > 0 and < 100);

    /// <summary>Height of the rows, in pixels.</summary>
    public int PlotHeight => Rows.Count * RowHeight;

    /// <summary>Draws amounts of pay.</summary>
    /// <returns>Null when there are fewer than two dates, which is no history.</returns>
    public static PayChart? Of(IEnumerable<Figure> figures)
    {
        var dates = figures
            .Where(figure => figure.Unit == FigureUnit.PoundsAYear)
            .SelectMany(figure => figure.Values)
            .GroupBy(value => value.Until)
            .OrderBy(date => date.Key)
            .ToList();
        if (dates.Count < 2)
            return null;

        var (lowest, highest) = (
            dates.Min(date => date.Min(value => value.Value)),
            dates.Max(date => date.Max(value => value.ValueTo ?? value.Value))
        );
        var low = Math.Floor(lowest / Step) * Step;
        var high = Math.Ceiling((highest + 1) / Step) * Step;
        while (IsTight(lowest - low) || IsTight(high - highest))
        {
            if (IsTight(lowest - low))
                low -= Step;
            else
                high += Step;
        }

        var rows = dates.Select((date, i) => Row(date, i == dates.Count - 1));
        var marks = Enumerable
            .Range(0, (int)((high - low) / Step) + 1)
            .Select(i => low + (i * Step))
            .Select(amount => new PayChartMark(Place(amount), amount));
        return new PayChart([.. rows], [.. marks]);

        PayChartRow Row(IGrouping<PartialDate, DatedValue> date, bool isLatest) =>
            new(
                date.Key,
                [
                    .. date.SelectMany(value => new[] { value.Value, value.ValueTo ?? value.Value })
                        .Distinct()
                        .Order()
                        .Select(amount => new PayChartMark(Place(amount), amount)),
                ],
                date.All(value => value.IsUnconfirmed),
                isLatest
            );

        bool IsTight(decimal room) => room / (high - low) < Margin;

        decimal Place(decimal amount) => Math.Round((amount - low) / (high - low) * 100, 2);
    }
}
