using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ProbationCareers.Content;
using ProbationCareers.Content.Figures;
using ProbationCareers.Web.Features.Discovery;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>
/// The answer of the pay explorer as a table for a spreadsheet: its sums first, then each figure with every value and its source.
/// </summary>
internal static class PayCsv
{
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    /// <summary>The name that the file is saved under.</summary>
    public static string FileName(PayAnswer answer) => $"pay-{answer.Choice.Slug}.csv";

    /// <summary>The table, in UTF-8 with a mark at its start: spreadsheets go by it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="absolute">Makes an address of the site a whole one.</param>
    public static byte[] Of(PayAnswer answer, Func<string, string> absolute)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Form))
        {
            csv.WriteRecords(Rows(answer, absolute).Select(Clean));
        }

        return bytes.ToArray();
    }

    private static IEnumerable<Line> Rows(PayAnswer answer, Func<string, string> absolute)
    {
        var asked = absolute("/pay") + answer.Question.ToQuery();
        var date = answer.AsAt is { } asAt ? FigureWords.DateOf(asAt, since: null) : "";
        foreach (
            var (what, sum, unit) in new[]
            {
                ("pay for a year", answer.Year, "pounds a year"),
                ("of it basic pay", answer.Allowance is null ? null : answer.Basic, "pounds a year"),
                ("of it London allowance", answer.Allowance, "pounds a year"),
                ("pay for a month", answer.Month, "pounds a month"),
                ("pay for an hour", answer.Hour, "pounds an hour"),
            }
        )
        {
            if (sum is not null)
                yield return new Line(
                    $"{answer.Choice.Title}, {what}",
                    sum.Low,
                    sum.High,
                    unit,
                    date,
                    "worked out from the figures below",
                    "",
                    asked,
                    "",
                    answer.IsUnconfirmed ? "unconfirmed" : "",
                    ""
                );
        }

        foreach (var row in answer.Parts.Select(part => part.Figure).SelectMany(PayRow.All))
        {
            yield return new Line(
                row.Figure.Label,
                row.Value.Value,
                row.Value.ValueTo,
                FigureWords.UnitName(row.Figure.Unit),
                row.Value.DateInWords,
                row.Value.Source!.Title,
                row.Value.Source.Publisher,
                absolute(SiteAddresses.Source(row.Value.SourceKey)),
                Labels.Of(row.Value.Source.Sure).ToLowerInvariant(),
                row.Value.IsUnconfirmed ? "unconfirmed" : "",
                row.Value.Note ?? ""
            );
        }
    }

    /// <summary>A row without characters that spreadsheets stumble over: those that XML cannot say, in which they save it.</summary>
    private static Line Clean(Line line) =>
        line with
        {
            What = XmlResult.Clean(line.What),
            Source = XmlResult.Clean(line.Source),
            Publisher = XmlResult.Clean(line.Publisher),
            Note = XmlResult.Clean(line.Note),
        };

    /// <summary>A row; its properties are the columns.</summary>
    private sealed record Line(
        string What,
        decimal From,
        decimal? To,
        string Unit,
        string AsAt,
        string Source,
        string Publisher,
        string Address,
        string HowSure,
        string Unconfirmed,
        string Note
    );
}
