using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Pay;
using static ProbationCareers.Web.Tests.Running.SampleEntities;

namespace ProbationCareers.Web.Tests.Features.Pay;

public sealed class PayChartTests
{
    [Fact]
    public void Of_OneDate_IsNoHistory() => PayChart.Of([Amount(26475, "2026-01"), Amount(31650, "2026-01")]).ShouldBeNull();

    [Fact]
    public void Of_AmountsInOtherUnits_AreNotDrawn() =>
        PayChart.Of([Amount(25, "2023", unit: FigureUnit.Days), Amount(28, "2025", unit: FigureUnit.Days)]).ShouldBeNull();

    [Fact]
    public void Of_SeveralDates_HasARowForEachOldestFirst()
    {
        var chart = PayChart
            .Of([Amount(31650, "2026-01"), Amount(26475, "2026-01").With(Past(23637, "2023"), Past(26475, "2026-01"))])
            .ShouldNotBeNull();

        chart.Rows.Select(row => row.Date.ToString()).ShouldBe(["2023", "2026-01"]);
        chart.Rows[1].Points.Select(point => point.Amount).ShouldBe([26475, 31650]);
        chart.Rows.Select(row => row.IsLatest).ShouldBe([false, true]);
        chart.PlotHeight.ShouldBe(2 * PayChart.RowHeight);
    }

    [Fact]
    public void Of_Range_DrawsBothItsEnds()
    {
        var chart = PayChart.Of([Amount(39315, "2025", to: 42928).With(Past(30000, "2023"))]).ShouldNotBeNull();

        chart
            .Rows.Select(row => row.Points.Select(point => point.Amount))
            .ShouldBe([
                [30000],
                [39315, 42928],
            ]);
    }

    [Fact]
    public void Of_RowOfWeakAmountsOnly_IsWeak()
    {
        var chart = PayChart
            .Of([
                Amount(23000, "2024").With(Past(22000, "2023"), Past(20000, "2022", isUnconfirmed: true)),
                Amount(21000, "2023", isUnconfirmed: true),
            ])
            .ShouldNotBeNull();

        chart.Rows.Select(row => row.IsWeak).ShouldBe([true, false, false]);
    }

    [Theory]
    [InlineData(22261, 31650)]
    [InlineData(29038, 42000)]
    [InlineData(4006, 4249)]
    [InlineData(24000, 28000)]
    [InlineData(24001, 27999)]
    [InlineData(100, 90000)]
    [InlineData(30000, 30000)]
    [InlineData(11700, 33300)]
    [InlineData(4480, 36000)]
    public void Of_AnyAmounts_LeavesRoomOnBothSidesAndMarksTheAxis(int lowest, int highest)
    {
        var chart = PayChart.Of([Amount(highest, "2025").With(Past(lowest, "2023"))]).ShouldNotBeNull();

        var places = chart.Rows.SelectMany(row => row.Points).Select(point => point.Place).ToList();
        places.ShouldAllBe(place => place >= 12 && place <= 88);
        chart.Marks.Select(mark => mark.Place).ShouldBe(chart.Marks.Select(mark => mark.Place).Order());
        (chart.Marks[0].Place, chart.Marks[^1].Place).ShouldBe((0, 100));
        chart.Marks.Zip(chart.Marks.Skip(1)).ShouldAllBe(pair => pair.Second.Amount - pair.First.Amount == 4000);
    }

    [Fact]
    public void Of_Amounts_StandInProportion()
    {
        var chart = PayChart.Of([Amount(30000, "2025").With(Past(26000, "2024"), Past(22000, "2023"))]).ShouldNotBeNull();

        var places = chart.Rows.Select(row => row.Points.Single().Place).ToList();
        (places[1] - places[0]).ShouldBe(places[2] - places[1], tolerance: 0.02m);
    }
}
