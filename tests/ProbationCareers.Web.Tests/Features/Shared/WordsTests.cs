using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Tests.Features.Shared;

public sealed class WordsTests
{
    [Theory]
    [InlineData(26475, PayUnit.PoundsAYear, "£26,475")]
    [InlineData(4249.5, PayUnit.PoundsAYear, "£4,249.50")]
    [InlineData(12.05, PayUnit.Pounds, "£12.05")]
    [InlineData(0, PayUnit.Pounds, "£0")]
    [InlineData(1000000, PayUnit.Pounds, "£1,000,000")]
    [InlineData(28.97, PayUnit.Percent, "28.97%")]
    [InlineData(5.5, PayUnit.Percent, "5.5%")]
    [InlineData(25, PayUnit.Days, "25 days")]
    [InlineData(1, PayUnit.Days, "1 day")]
    [InlineData(2.5, PayUnit.Days, "2.5 days")]
    public void Of_Amount_HasItsUnit(double amount, PayUnit unit, string words) => Words.Of((decimal)amount, unit).ShouldBe(words);

    [Fact]
    public void Of_UnknownUnit_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => Words.Of(1, (PayUnit)99));

    [Fact]
    public void Of_EveryUnit_HasWords() => Enum.GetValues<PayUnit>().ShouldAllBe(unit => Words.Of(2, unit).Length > 1);

    [Fact]
    public void Of_Day_IsWrittenOut() => Words.Of(new DateOnly(2026, 11, 3)).ShouldBe("3 November 2026");

    [Theory]
    [InlineData("2024", null, "2024")]
    [InlineData("undated", null, "Undated")]
    [InlineData("undated", "2024 or later", "Undated, 2024 or later")]
    [InlineData("2024", "2024 or later", "2024 or later")]
    [InlineData("about 2023-05", "by its links", "About May 2023, by its links")]
    public void DateOf_DateAndNote_SaysNothingTwice(string date, string? note, string words) =>
        Words.DateOf(PartialDate.Parse(date), note).ShouldBe(words);

    [Theory]
    [InlineData(1, null, "1 month")]
    [InlineData(15, null, "15 months")]
    [InlineData(1, 2, "1 to 2 months")]
    [InlineData(12, 18, "12 to 18 months")]
    public void Months_Length_IsInWords(int from, int? to, string words) => Words.Months(from, to).ShouldBe(words);

    [Theory]
    [InlineData(RequirementKind.Qualification, 3, null, "Qualification, level 3")]
    [InlineData(RequirementKind.Qualification, null, null, "Qualification")]
    [InlineData(RequirementKind.Age, null, 18, "Age: 18 or over")]
    [InlineData(RequirementKind.Residence, null, 3, "Time in the UK: 3 years")]
    [InlineData(RequirementKind.Residence, null, 1, "Time in the UK: 1 year")]
    [InlineData(RequirementKind.Post, null, null, "Post you hold")]
    public void Of_Requirement_HasItsLevelOrYears(RequirementKind kind, int? level, int? years, string words) => Words.Of(kind, level, years).ShouldBe(words);

    [Theory]
    [InlineData(HowOften.Yes, HowOften.Yes, HowOften.Yes, "Evenings, weekends and nights")]
    [InlineData(HowOften.Yes, HowOften.Sometimes, HowOften.No, "Evenings; sometimes weekends")]
    [InlineData(HowOften.Yes, HowOften.Sometimes, HowOften.Sometimes, "Evenings; sometimes weekends and nights")]
    [InlineData(HowOften.Sometimes, HowOften.No, HowOften.Unknown, "Sometimes evenings")]
    [InlineData(HowOften.No, HowOften.No, HowOften.No, "No evenings, weekends or nights")]
    [InlineData(HowOften.No, HowOften.No, HowOften.Unknown, null)]
    [InlineData(HowOften.Unknown, HowOften.Unknown, HowOften.Unknown, null)]
    public void OutOfHours_WhatIsKnown_IsSaidAndNothingElse(HowOften evenings, HowOften weekends, HowOften nights, string? words) =>
        Words.OutOfHours(evenings, weekends, nights).ShouldBe(words);

    [Theory]
    [InlineData("undated", "Undated")]
    [InlineData("", "")]
    [InlineData("2024", "2024")]
    public void Sentence_Words_StartWithACapital(string words, string sentence) => Words.Sentence(words).ShouldBe(sentence);

    [Fact]
    public void Of_DifferentValues_AreSaidDifferently()
    {
        ShouldDiffer<RequirementStrength>(Words.Of);
        ShouldDiffer<RequirementStrength>(Words.TagOf);
        ShouldDiffer<CaseloadKind>(Words.Of);
        ShouldDiffer<Licence>(Words.Of);
        ShouldDiffer<Confidence>(Words.Of);
        ShouldDiffer<JobFamily>(Words.Of);
        ShouldDiffer<PathwayRoute>(Words.Of);
        ShouldDiffer<PathwayStatus>(Words.Of);
        ShouldDiffer<PathwayStatus>(Words.TagOf);
        ShouldDiffer<RequirementKind>(kind => Words.Of(kind, null, null));

        static void ShouldDiffer<T>(Func<T, string> words)
            where T : struct, Enum => Enum.GetValues<T>().Select(words).ShouldBeUnique();
    }
}
