using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Finds amounts that someone typed into a text: pounds, percentages, lengths of time and numbers of people. They belong to
/// figures, which have a date and a source. Years, dates, times, ages, band numbers and levels are no amounts.
/// </summary>
internal static class AmountsInText
{
    /// <summary>Notes each amount in a text as a problem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of a character of it.</param>
    /// <param name="scope">The file that it is in.</param>
    /// <param name="canShowFigures">Whether a figure can stand in the text; not in a heading or a summary.</param>
    public static void Refuse(string text, Func<int, Position> at, FileScope scope, bool canShowFigures = true)
    {
        foreach (var amount in AmountFinder.In(text))
        {
            scope.Problems.Add(
                at(amount.Index),
                ProblemRule.TypedAmount,
                $"The amount '{amount.Text}' is typed into the text, where it has neither date nor source.",
                canShowFigures ? Remedy(amount, scope.Data) : RemedyWithoutFigures(scope.File)
            );
        }
    }

    private static string Remedy(TypedAmount amount, SharedData data)
    {
        var values = amount.Numbers.Select(AmountWords.ValueOf).OfType<decimal>().ToHashSet();
        var keys = data
            .Figures.Values.Where(figure => values.Contains(figure.Value) || (figure.ValueTo is { } to && values.Contains(to)))
            .OrderByDescending(figure => Fits(figure.Unit, amount.Text))
            .ThenBy(figure => figure.Key, StringComparer.Ordinal)
            .Take(3)
            .Select(figure => $"{{{{ {figure.Key} }}}}")
            .ToList();
        return keys.Count == 0
            ? "Add a figure to a file of content/figures and write its key in double braces: {{ key }}."
            : $"Write {string.Join(" or ", keys)}, if it is the same fact; or add a figure of its own.";
    }

    private static string RemedyWithoutFigures(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal)
            ? "Say it without the amount, and put the figure into the text below."
            : "Say it without the amount.";

    private static bool Fits(FigureUnit unit, string written) =>
        unit switch
        {
            FigureUnit.PoundsAYear or FigureUnit.Pounds => written.Contains('£', StringComparison.Ordinal)
                || written.Contains("pound", StringComparison.OrdinalIgnoreCase),
            FigureUnit.Percent => written.Contains('%', StringComparison.Ordinal)
                || written.Contains("cent", StringComparison.OrdinalIgnoreCase),
            FigureUnit.Months => written.Contains("month", StringComparison.OrdinalIgnoreCase),
            FigureUnit.HoursAWeek or FigureUnit.Hours => written.Contains("hour", StringComparison.OrdinalIgnoreCase),
            FigureUnit.Days or FigureUnit.WorkingDays => written.Contains("day", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
