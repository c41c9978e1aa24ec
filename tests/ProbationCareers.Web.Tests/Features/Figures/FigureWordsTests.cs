using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Web.Tests.Features.Figures;

public sealed class FigureWordsTests
{
    [Theory]
    [InlineData(26475, null, FigureUnit.PoundsAYear, "£26,475")]
    [InlineData(26475, 31650.0, FigureUnit.PoundsAYear, "£26,475 to £31,650")]
    [InlineData(12.05, null, FigureUnit.Pounds, "£12.05")]
    [InlineData(12.5, null, FigureUnit.Pounds, "£12.50")]
    [InlineData(0, null, FigureUnit.Pounds, "£0")]
    [InlineData(1000000, null, FigureUnit.Pounds, "£1,000,000")]
    [InlineData(28.97, null, FigureUnit.Percent, "28.97%")]
    [InlineData(5.5, 6.0, FigureUnit.Percent, "5.5% to 6%")]
    [InlineData(25, null, FigureUnit.Days, "25 days")]
    [InlineData(1, null, FigureUnit.Days, "1 day")]
    [InlineData(2.5, null, FigureUnit.Days, "2.5 days")]
    [InlineData(10, null, FigureUnit.WorkingDays, "10 working days")]
    [InlineData(1, null, FigureUnit.Months, "1 month")]
    [InlineData(1, 2.0, FigureUnit.Months, "1 to 2 months")]
    [InlineData(12, 18.0, FigureUnit.Months, "12 to 18 months")]
    [InlineData(3, null, FigureUnit.Years, "3 years")]
    [InlineData(37, 39.0, FigureUnit.HoursAWeek, "37 to 39 hours")]
    [InlineData(1, null, FigureUnit.Hours, "1 hour")]
    [InlineData(240497, null, FigureUnit.People, "240,497")]
    public void Of_Value_HasItsUnit(double value, double? valueTo, FigureUnit unit, string words) =>
        FigureWords.Of((decimal)value, (decimal?)valueTo, unit).ShouldBe(words);

    [Fact]
    public void Of_EveryUnit_HasWords() => Enum.GetValues<FigureUnit>().ShouldAllBe(unit => FigureWords.Of(20, null, unit).Contains("20"));

    [Theory]
    [InlineData("2026-01", null, "January 2026")]
    [InlineData("2025-03", "2024-04", "April 2024 to March 2025")]
    [InlineData("undated", null, "undated")]
    public void DateOf_DateOrPeriod_IsInWords(string until, string? since, string words) =>
        FigureWords.DateOf(PartialDate.Parse(until), since is null ? null : PartialDate.Parse(since)).ShouldBe(words);

    [Theory]
    [InlineData("2026-01", null, "as at January 2026")]
    [InlineData("about 2023", null, "as at about 2023")]
    [InlineData("2025-03", "2024-04", "for April 2024 to March 2025")]
    [InlineData("undated", null, "date not known")]
    public void AsAt_DateOrPeriod_StandsBesideTheValue(string until, string? since, string words) =>
        FigureWords.AsAt(PartialDate.Parse(until), since is null ? null : PartialDate.Parse(since)).ShouldBe(words);
}
