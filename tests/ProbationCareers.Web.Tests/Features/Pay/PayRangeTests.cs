using ProbationCareers.Web.Features.Pay;
using static ProbationCareers.Web.Tests.Running.SampleEntities;

namespace ProbationCareers.Web.Tests.Features.Pay;

public sealed class PayRangeTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void Of_TwoPoints_IsFromTheLowestToTheHighest()
    {
        var range = PayRange.Of(Amount(26475, "2026-01"), Amount(31650, "2026-01")).ShouldNotBeNull();

        range.InWords.ShouldBe("£26,475 to £31,650");
        range.Figures.Select(figure => figure.Value).ShouldBe([26475, 31650]);
    }

    [Theory]
    [InlineData("2026-01", "about 2023", "about 2023")]
    [InlineData("2025-11", "2026-01", "2025-11")]
    public void AsAt_PointsOfDifferentAge_IsTheOlder(string lowest, string highest, string asAt) =>
        PayRange.Of(Amount(26475, lowest), Amount(29046, highest))!.AsAt.ToString().ShouldBe(asAt);

    [Fact]
    public void Of_OnePoint_IsNoRange()
    {
        var range = PayRange.Of(Amount(26475, "2026-01"), null).ShouldNotBeNull();

        range.InWords.ShouldBe("£26,475");
        range.Figures.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_NoLowestPoint_IsNothing() => PayRange.Of(null, Amount(31650, "2026-01")).ShouldBeNull();

    [Theory]
    [InlineData("2026-01", "2026-01", false)]
    [InlineData("2026-01", "2025-01", true)]
    [InlineData("2025-01", "2026-01", true)]
    public void IsOld_OnePointTooOld_IsTrue(string lowest, string highest, bool isOld) =>
        PayRange.Of(Amount(26475, lowest), Amount(31650, highest))!.IsOld(Today).ShouldBe(isOld);
}
