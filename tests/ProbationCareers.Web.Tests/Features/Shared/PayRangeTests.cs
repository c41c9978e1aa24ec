using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Tests.Features.Shared;

public sealed class PayRangeTests
{
    [Fact]
    public void Of_NewAndOldAmounts_TakesTheNewestOfEachPoint()
    {
        var range = PayRange.Of([Point("Lowest", 23637, "2023"), Point("Lowest", 26475, "2026-01"), Point("Highest", 31650, "2026-01"), Point("Highest", 29046, "2023")]);

        range.ShouldNotBeNull().ShouldBe(new PayRange(26475, 31650, PartialDate.Parse("2026-01")));
        range.InWords.ShouldBe("£26,475 to £31,650");
    }

    [Fact]
    public void Of_PointsOfDifferentAge_IsAsOldAsTheOlder() =>
        PayRange.Of([Point("Lowest", 26475, "2026-01"), Point("Highest", 29046, "about 2023")])!.AsAt.ToString().ShouldBe("about 2023");

    [Fact]
    public void Of_OneAmount_IsNoRange()
    {
        var range = PayRange.Of([Point("Lowest", 26475, "2026-01"), Point("Highest", 26475, "2026-01")]).ShouldNotBeNull();

        range.To.ShouldBeNull();
        range.InWords.ShouldBe("£26,475");
    }

    [Fact]
    public void Of_UnconfirmedAmounts_AreLeftOutHoweverNew() =>
        PayRange.Of([Point("Lowest", 26475, "2023"), Point("Lowest", 99999, "2026") with { IsUnconfirmed = true }])!.From.ShouldBe(26475);

    [Fact]
    public void Of_NothingConfirmedInPoundsAYear_IsNothing()
    {
        PayRange.Of([]).ShouldBeNull();
        PayRange.Of([Point("Lowest", 26475, "2023") with { IsUnconfirmed = true }]).ShouldBeNull();
        PayRange.Of([Point("Leave", 25, "2023") with { Unit = PayUnit.Days }, Point("Rise", 3, "2023") with { Unit = PayUnit.Percent }]).ShouldBeNull();
    }

    private static PayPoint Point(string label, decimal amount, string asAt) =>
        new(label, amount, PayUnit.PoundsAYear, PartialDate.Parse(asAt), "source", Note: null, IsUnconfirmed: false);
}
