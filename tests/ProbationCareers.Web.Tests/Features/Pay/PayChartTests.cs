using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Tests.Features.Pay;

public sealed class PayChartTests
{
    [Fact]
    public void Of_OneDate_IsNoHistory() => PayChart.Of([Point(26475, "2026-01"), Point(31650, "2026-01")]).ShouldBeNull();

    [Fact]
    public void Of_AmountsInOtherUnits_AreNotDrawn() =>
        PayChart.Of([Point(25, "2023") with { Unit = PayUnit.Days }, Point(28, "2025") with { Unit = PayUnit.Days }]).ShouldBeNull();

    [Fact]
    public void Of_SeveralDates_HasARowForEachOldestFirst()
    {
        var chart = PayChart.Of([Point(31650, "2026-01"), Point(26475, "2026-01"), Point(23637, "2023"), Point(26475, "2026-01")]).ShouldNotBeNull();

        chart.Rows.Select(row => row.Date.ToString()).ShouldBe(["2023", "2026-01"]);
        chart.Rows[1].Points.Select(point => point.Amount).ShouldBe([26475, 31650]);
        chart.Rows.Select(row => row.IsLatest).ShouldBe([false, true]);
        chart.PlotHeight.ShouldBe(2 * PayChart.RowHeight);
    }

    [Fact]
    public void Of_RowOfWeakAmountsOnly_IsWeak()
    {
        var chart = PayChart.Of([Weak(20000, "2022"), Weak(21000, "2023"), Point(22000, "2023"), Point(23000, "2024")]).ShouldNotBeNull();

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
        var chart = PayChart.Of([Point(lowest, "2023"), Point(highest, "2025")]).ShouldNotBeNull();

        var places = chart.Rows.SelectMany(row => row.Points).Select(point => point.Place).ToList();
        places.ShouldAllBe(place => place >= 12 && place <= 88);
        chart.Marks.Select(mark => mark.Place).ShouldBe(chart.Marks.Select(mark => mark.Place).Order());
        (chart.Marks[0].Place, chart.Marks[^1].Place).ShouldBe((0, 100));
        chart.Marks.Zip(chart.Marks.Skip(1)).ShouldAllBe(pair => pair.Second.Amount - pair.First.Amount == 4000);
    }

    [Fact]
    public void Of_Amounts_StandInProportion()
    {
        var chart = PayChart.Of([Point(22000, "2023"), Point(26000, "2024"), Point(30000, "2025")]).ShouldNotBeNull();

        var places = chart.Rows.Select(row => row.Points.Single().Place).ToList();
        (places[1] - places[0]).ShouldBe(places[2] - places[1], tolerance: 0.02m);
    }

    private static PayPoint Point(decimal amount, string asAt) =>
        new("Lowest point", amount, PayUnit.PoundsAYear, PartialDate.Parse(asAt), "source", Note: null, IsUnconfirmed: false);

    private static PayPoint Weak(decimal amount, string asAt) => Point(amount, asAt) with { IsUnconfirmed = true };
}
