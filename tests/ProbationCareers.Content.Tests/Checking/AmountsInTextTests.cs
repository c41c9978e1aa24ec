using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class AmountsInTextTests
{
    [Theory]
    [InlineData("Band 3 staff and Band 4 officers; level 3 learners; Grade 7 officers; wave 17 trainees; Point 5 surprises people.")]
    [InlineData("In 2025 people waited. In 2024 staff left. On 21 May 2025 people came. In 2025 a year passed.")]
    [InlineData("Section 48 of the Act; Part 3; GCSE grade 4; 5 GCSEs; key stage 4; the 3rd, 21st and 2nd; chapter 5 people.")]
    [InlineData("Open 24 hours a day, 7 days a week; 24/7; from 9:00 hours.")]
    [InlineData("One day; first year; a day or two; once a week; two years; half a day; one of the two; four days of five; one week.")]
    [InlineData("Call 0300 047 6325 or 01632 960001 or 020 7946 0018. Reference 104827; vacancy number 14521.")]
    [InlineData("Aged 18 years; an 18-year-old; 18 years old; 18 years of age.")]
    [InlineData(
        "The 2024 to 2025 financial year; the 2024-25 year; the 2024/25 year; Covid-19 staff; form N244; the M25; CO2; 500 words; 3 tasks."
    )]
    [InlineData("More than a thousand people came; the £ sign.")]
    public void Read_NumbersThatAreNoAmounts_FindsNothing(string text) => ReadMarkdown.ProblemsOf(text).ShouldBeEmpty();

    [Theory]
    [InlineData("21[^ncs] months", "21 months")]
    [InlineData("21 *long* months", "21 long months")]
    [InlineData("**12** to **18** months", "12 to 18 months")]
    [InlineData("a &#163;500 grant", "£500")]
    [InlineData("some £&nbsp;500", "£\u00A0500")]
    [InlineData("eighteen&nbsp;months", "eighteen\u00A0months")]
    [InlineData("one and a half months", "one and a half months")]
    [InlineData("three hundred and fifty pounds", "three hundred and fifty pounds")]
    [InlineData("half a year", "half a year")]
    [InlineData("21 (twenty-one) months", "21 (twenty-one) months")]
    [InlineData("21months, 36 hrs", "21months")]
    [InlineData("12 months' notice", "12 months")]
    [InlineData("26&nbsp;475 staff", "26\u00A0475 staff")]
    [InlineData("1.2m people", "1.2m people")]
    [InlineData("13.71 an hour", "13.71 an hour")]
    [InlineData("26475 pa", "26475 pa")]
    [InlineData("ten percentage points", "ten percentage points")]
    [InlineData("21+ months", "21+ months")]
    [InlineData("٣ months", "3 months")]
    [InlineData("99999999999999999999999999999999999999 months", "99999999999999999999999999999999999999 months")]
    public void Read_AmountOfAnyForm_NamesIt(string text, string amount) =>
        ReadMarkdown
            .ProblemsOf(text)
            .ShouldContain(problem => problem.Rule == ProblemRule.TypedAmount && problem.What.StartsWith($"The amount '{amount}' "));

    [Theory]
    [InlineData("26k", 26_000)]
    [InlineData("2½", 2.5)]
    [InlineData("1,250", 1_250)]
    [InlineData("twenty-one", 21)]
    [InlineData("three hundred and fifty", 350)]
    [InlineData("twenty thousand", 20_000)]
    [InlineData("one and a half", 1.5)]
    [InlineData("half a million", 500_000)]
    public void ValueOf_Number_IsWhatItSays(string written, double value) => AmountWords.ValueOf(written).ShouldBe((decimal)value);
}
