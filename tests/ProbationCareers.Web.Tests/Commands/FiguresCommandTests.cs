using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Commands;

namespace ProbationCareers.Web.Tests.Commands;

public sealed class FiguresCommandTests
{
    [Fact]
    public async Task Run_Figures_ListsEachWithValueDateAgeAndSource()
    {
        using var content = TemporaryFolder.WithContent();
        content.Replace("figures/all.yml", "value: 4000\n", "value: 4000\n  unconfirmed: true\n");

        var (exitCode, output) = await Verb.RunAsync("figures", content);

        exitCode.ShouldBe(0);
        var rows = Verb.Rows(output).Select(row => row.Split(" | ")).ToList();
        rows[0].ShouldBe(["key", "value", "as at", "age in months", "longest", "source"]);
        rows.Skip(1)
            .Select(row => $"{row[0]}: {row[1]}, {row[2]}, {row[4]}, {row[5]}")
            .ShouldBe([
                "hours.full-time: 37 hours, 2026, 36, official",
                "pay.london: £4,000 (unconfirmed), September 2026, 12, official",
                "pay.low: £21,000, September 2026, 12, official",
                "training.direct: 3 to 6 months, January 2025 to December 2025, 36, official",
            ]);
    }

    [Theory]
    [InlineData("2025-09-08", "2026-09-07", "11")]
    [InlineData("2025-09-08", "2026-09-08", "12")]
    [InlineData("2025-09-08", "2026-09-09", "12 (too old)")]
    [InlineData("2025-09", "2026-09-30", "12")]
    [InlineData("2025-09", "2026-10-01", "12 (too old)")]
    [InlineData("about 2023", "2026-11-25", "34 (too old)")]
    [InlineData("2026", "2026-11-25", "0")]
    [InlineData("undated", "2026-11-25", "undated")]
    public void Age_AsTheClockMoves_IsInWholeMonths(string asAt, string today, string age) =>
        FiguresCommand
            .Age(
                new FigureDocument
                {
                    Key = "pay.sample",
                    Label = "Sample",
                    Kind = FigureKind.Pay,
                    Unit = FigureUnit.PoundsAYear,
                    Value = 1,
                    AsAt = PartialDate.Parse(asAt),
                    Source = "source",
                },
                DateOnly.Parse(today, CultureInfo.InvariantCulture)
            )
            .ShouldBe(age);

    [Fact]
    public void Age_OfWhatCannotGoOutOfDate_IsNeverTooOld() =>
        FiguresCommand
            .Age(
                new FigureDocument
                {
                    Key = "a.b",
                    Label = "A",
                    Kind = FigureKind.Past,
                    Unit = FigureUnit.Count,
                    Value = 1,
                    AsAt = PartialDate.Parse("1907"),
                    Source = "source",
                },
                new DateOnly(2026, 12, 31)
            )
            .ShouldBe("1428");
}
