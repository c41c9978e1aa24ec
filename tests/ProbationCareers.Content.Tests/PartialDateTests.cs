namespace ProbationCareers.Content.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025-08-21", "21 August 2025")]
    [InlineData("2025-08", "August 2025")]
    [InlineData("2025", "2025")]
    [InlineData("about 2023", "about 2023")]
    [InlineData("about 2023-05", "about May 2023")]
    [InlineData("undated", "undated")]
    public void ToWords_EveryForm_IsAsExactAsItsSource(string written, string words)
    {
        var date = PartialDate.Parse(written);

        date.ToWords().ShouldBe(words);
        date.ToString().ShouldBe(written);
    }

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-13")]
    [InlineData("21 August 2025")]
    [InlineData("25")]
    [InlineData("2025-00")]
    [InlineData("2025-08-00")]
    [InlineData("2025-8-1")]
    [InlineData("2025-08\n")]
    [InlineData("About 2023")]
    [InlineData("about undated")]
    [InlineData("about")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_NotADate_IsRefused(string? written) => PartialDate.TryParse(written, out _).ShouldBeFalse();

    [Fact]
    public void CompareTo_DatesOfAllForms_SortsByTheEarliestDayTheyCanMean()
    {
        string[] written = ["2025-08-21", "2025", "undated", "2025-08", "about 2023"];

        written
            .Select(PartialDate.Parse)
            .Order()
            .Select(date => date.ToString())
            .ShouldBe(["undated", "about 2023", "2025", "2025-08", "2025-08-21"]);
    }

    [Fact]
    public void Operators_OnTwoDates_CompareTheirEarliestDays()
    {
        var month = PartialDate.Parse("2025-08");
        var day = PartialDate.Parse("2025-08-01");
        var later = PartialDate.Parse("2025-08-02");

        (month < later).ShouldBeTrue();
        (later > month).ShouldBeTrue();
        (month <= day && month >= day).ShouldBeTrue();
        (month < day || month > day || later <= day || day >= later).ShouldBeFalse();
        month.CompareTo(null).ShouldBe(1);
    }

    [Fact]
    public void Parse_NotADate_ThrowsWithTheText() =>
        Should.Throw<FormatException>(() => PartialDate.Parse("soon")).Message.ShouldContain("'soon'");
}
