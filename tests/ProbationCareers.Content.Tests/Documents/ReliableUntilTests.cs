using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Tests.Documents;

public sealed class ReliableUntilTests
{
    [Theory]
    [InlineData(FigureKind.Pay, "2025-11", "2026-11-30")]
    [InlineData(FigureKind.Pay, "2025-11-14", "2026-11-14")]
    [InlineData(FigureKind.Pay, "2025", "2026-12-31")]
    [InlineData(FigureKind.Pay, "about 2025", "2026-12-31")]
    [InlineData(FigureKind.Training, "2024-02", "2027-02-28")]
    [InlineData(FigureKind.Pay, "undated", null)]
    [InlineData(FigureKind.Past, "2009", null)]
    public void ReliableUntil_KindAndDate_IsTheLastDay(FigureKind kind, string until, string? last) =>
        kind.ReliableUntil(PartialDate.Parse(until))
            .ShouldBe(last is null ? null : DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void LongestAge_OfEveryKind_IsKnown()
    {
        foreach (var kind in Enum.GetValues<FigureKind>())
            (kind.LongestAge() is null or >= 12).ShouldBeTrue();
    }
}
