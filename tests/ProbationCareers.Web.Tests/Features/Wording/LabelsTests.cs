using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Tests.Features.Wording;

public sealed class LabelsTests
{
    [Fact]
    public void Of_Day_IsWrittenOut() => Labels.Of(new DateOnly(2026, 11, 3)).ShouldBe("3 November 2026");

    [Theory]
    [InlineData("2024", null, "2024")]
    [InlineData("undated", null, "Undated")]
    [InlineData("undated", "2024 or later", "Undated, 2024 or later")]
    [InlineData("2024", "2024 or later", "2024 or later")]
    [InlineData("about 2023-05", "by its links", "About May 2023, by its links")]
    public void DateOf_DateAndNote_SaysNothingTwice(string date, string? note, string words) =>
        Labels.DateOf(PartialDate.Parse(date), note).ShouldBe(words);

    [Theory]
    [InlineData(PathwayStatus.Open, false, "Current route")]
    [InlineData(PathwayStatus.Open, true, "Current route, opens in windows")]
    [InlineData(PathwayStatus.Closed, true, "Closed")]
    [InlineData(PathwayStatus.Unconfirmed, true, "Unconfirmed")]
    public void Of_PathwayStatus_SaysWhenItOpens(PathwayStatus status, bool opensInWindows, string words) =>
        Labels.Of(status, opensInWindows).ShouldBe(words);

    [Theory]
    [InlineData(RequirementKind.Qualification, 3, null, "Qualification, level 3")]
    [InlineData(RequirementKind.Qualification, null, null, "Qualification")]
    [InlineData(RequirementKind.Age, null, 18, "Age: 18 or over")]
    [InlineData(RequirementKind.Residence, null, 3, "Time in the UK: 3 years")]
    [InlineData(RequirementKind.Residence, null, 1, "Time in the UK: 1 year")]
    [InlineData(RequirementKind.Post, null, null, "Post you hold")]
    public void Of_Requirement_HasItsLevelOrYears(RequirementKind kind, int? level, int? years, string words) =>
        Labels.Of(kind, level, years).ShouldBe(words);

    [Theory]
    [InlineData(HowOften.Yes, HowOften.Yes, HowOften.Yes, "Evenings, weekends and nights")]
    [InlineData(HowOften.Yes, HowOften.Sometimes, HowOften.No, "Evenings; sometimes weekends")]
    [InlineData(HowOften.Yes, HowOften.Sometimes, HowOften.Sometimes, "Evenings; sometimes weekends and nights")]
    [InlineData(HowOften.Sometimes, HowOften.No, HowOften.Unknown, "Sometimes evenings")]
    [InlineData(HowOften.No, HowOften.No, HowOften.No, "No evenings, weekends or nights")]
    [InlineData(HowOften.No, HowOften.No, HowOften.Unknown, null)]
    [InlineData(HowOften.Unknown, HowOften.Unknown, HowOften.Unknown, null)]
    public void OutOfHours_WhatIsKnown_IsSaidAndNothingElse(HowOften evenings, HowOften weekends, HowOften nights, string? words) =>
        Labels.OutOfHours(evenings, weekends, nights).ShouldBe(words);

    [Theory]
    [InlineData(HowOften.Yes, HowOften.No, HowOften.Sometimes, null)]
    [InlineData(HowOften.Yes, HowOften.No, HowOften.Unknown, "Nights")]
    [InlineData(HowOften.Unknown, HowOften.Unknown, HowOften.Unknown, "Evenings, weekends and nights")]
    public void TimesNotKnown_WhatNoSourceMentions_IsNamed(HowOften evenings, HowOften weekends, HowOften nights, string? words) =>
        Labels.TimesNotKnown(evenings, weekends, nights).ShouldBe(words);

    [Theory]
    [InlineData("undated", "Undated")]
    [InlineData("", "")]
    [InlineData("2024", "2024")]
    public void Sentence_Words_StartWithACapital(string words, string sentence) => Labels.Sentence(words).ShouldBe(sentence);

    [Fact]
    public void Of_DifferentValues_AreSaidDifferently()
    {
        ShouldDiffer<RequirementStrength>(Labels.Of);
        ShouldDiffer<RequirementStrength>(Labels.TagOf);
        ShouldDiffer<CaseloadKind>(Labels.Of);
        ShouldDiffer<Licence>(Labels.Of);
        ShouldDiffer<Confidence>(Labels.Of);
        ShouldDiffer<JobFamily>(Labels.Of);
        ShouldDiffer<PathwayRoute>(Labels.Of);
        ShouldDiffer<PathwayStatus>(Labels.Of);
        ShouldDiffer<GuideTopic>(Labels.Of);
        ShouldDiffer<FigureKind>(Labels.Of);
        ShouldDiffer<PathwayStatus>(Labels.TagOf);
        ShouldDiffer<RequirementKind>(kind => Labels.Of(kind, null, null));

        static void ShouldDiffer<T>(Func<T, string> words)
            where T : struct, Enum => Enum.GetValues<T>().Select(words).ShouldBeUnique();
    }
}
