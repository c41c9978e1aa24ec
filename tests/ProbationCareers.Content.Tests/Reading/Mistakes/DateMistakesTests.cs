using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Tests.Reading.Mistakes;

public sealed class DateMistakesTests
{
    [Theory]
    [InlineData("25/11/2026")]
    [InlineData("25.11.2026")]
    [InlineData("25-11-26")]
    [InlineData("2026/11/25")]
    [InlineData("20261125")]
    [InlineData("2026-11-25T00:00:00")]
    [InlineData("11/25/2026")]
    [InlineData("25 November 2026")]
    [InlineData("25th of November 2026")]
    [InlineData("Wednesday, 25 Nov 2026")]
    [InlineData("25-Nov-2026")]
    [InlineData("November 25, 2026")]
    public void Day_AnyOtherWayOfWriting_IsGivenAsContentWritesIt(string text) =>
        DateMistakes.Day(text, "otherwise").ShouldBe("Write 2026-11-25.");

    [Theory]
    [InlineData("5/9/2026", "Write 2026-09-05.")]
    [InlineData("2026-9-5", "Write 2026-09-05.")]
    [InlineData("Sept 2026", "Add the day, as in 2026-09-01.")]
    [InlineData("2026-09", "Add the day, as in 2026-09-01.")]
    [InlineData("2026", "Add the month and the day, as in 2026-01-31.")]
    [InlineData("30/02/2027", "February 2027 has 28 days: write one up to 2027-02-28.")]
    [InlineData("soon", "otherwise")]
    [InlineData("25/13/2026", "otherwise")]
    [InlineData("0/0/0", "otherwise")]
    [InlineData("2026-00-10", "otherwise")]
    [InlineData("9999999999", "otherwise")]
    [InlineData("２０２６-01-01", "otherwise")]
    public void Day_OtherTexts_SayWhatIsMissing(string text, string remedy) => DateMistakes.Day(text, "otherwise").ShouldBe(remedy);

    [Theory]
    [InlineData("August 2025", "Write 2025-08.")]
    [InlineData("Aug. 2025", "Write 2025-08.")]
    [InlineData("08/2025", "Write 2025-08.")]
    [InlineData("2025-8", "Write 2025-08.")]
    [InlineData("21 August 2025", "Write 2025-08-21.")]
    [InlineData("About 2023", "Write about 2023.")]
    [InlineData("c.2023", "Write about 2023.")]
    [InlineData("circa August 2023", "Write about 2023-08.")]
    [InlineData("~2023", "Write about 2023.")]
    [InlineData("n/a", "Write undated.")]
    [InlineData("Undated", "Write undated.")]
    [InlineData("31 September 2025", "September 2025 has 30 days: write one up to 2025-09-30.")]
    [InlineData("last year", "otherwise")]
    public void Partial_AnyOtherWayOfWriting_IsGivenAsContentWritesIt(string text, string remedy) =>
        DateMistakes.Partial(text, "otherwise").ShouldBe(remedy);
}
