using System.Globalization;
using ProbationCareers.Web.Features.Pay.Explorer;

namespace ProbationCareers.Web.Tests.Features.Pay.Explorer;

/// <summary>Hours are read with or without their unit, and what no one can work is asked back.</summary>
public sealed class HoursAskedTests
{
    [Theory]
    [InlineData("37", false, "37")]
    [InlineData("22.5", false, "22.5")]
    [InlineData("37½", false, "37.5")]
    [InlineData("37 1/2 hours", false, "37.5")]
    [InlineData("37 hours", false, "37")]
    [InlineData("37hrs", false, "37")]
    [InlineData("18.5 h", false, "18.5")]
    [InlineData("30 hours a week", false, "30")]
    [InlineData("30 hrs per week", false, "30")]
    [InlineData("30/week", false, "30")]
    [InlineData("30 pw", false, "30")]
    [InlineData("1", false, "1")]
    [InlineData("60", false, "60")]
    [InlineData("1,250", true, "1250")]
    [InlineData("1250", true, "1250")]
    [InlineData("1 250", true, "1250")]
    [InlineData("1,250 hours", true, "1250")]
    [InlineData("1,250 hours a year", true, "1250")]
    [InlineData("1,250 hours per annum", true, "1250")]
    [InlineData("1,924.5", true, "1924.5")]
    [InlineData("100", true, "100")]
    [InlineData("3,000", true, "3000")]
    public void Read_Plausible_IsRead(string text, bool areYearly, string hours)
    {
        HoursAsked.Read(text, areYearly, out var problem).ShouldBe(decimal.Parse(hours, CultureInfo.InvariantCulture));
        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData(
        "1,25",
        true,
        "“1,25” could mean two things. Write a full stop before decimals, such as 1.25, and a comma before three digits, such as 1,250."
    )]
    [InlineData("12,50", false, "“12,50” could mean two things")]
    [InlineData("1.250", true, "“1.250” could mean two things")]
    [InlineData("1.250", false, "“1.250” could mean two things")]
    [InlineData("1.250,5", true, "“1.250,5” could mean two things")]
    [InlineData("1,2,50", true, "“1,2,50” is not a number of hours")]
    [InlineData("abc", false, "“abc” is not a number of hours")]
    [InlineData("hours", false, "“hours” is not a number of hours")]
    [InlineData("37:30", false, "“37:30” is not a number of hours")]
    [InlineData("-4", false, "“-4” is not a number of hours")]
    [InlineData("1e3", true, "“1e3” is not a number of hours")]
    [InlineData("NaN", false, "“NaN” is not a number of hours")]
    [InlineData("0", false, "We cannot work with 0 hours a week. Write a number from 1 to 60.")]
    [InlineData("0.5", false, "We cannot work with 0.5 hours a week")]
    [InlineData("61", false, "We cannot work with 61 hours a week")]
    [InlineData("1,250", false, "1,250 hours a week is more than anyone can work. Write a number from 1 to 60, or choose “a year”.")]
    [InlineData("99999999", false, "We cannot work with 99,999,999 hours a week")]
    [InlineData("1.25", true, "1.25 hours a year is very little. Write a number from 100 to 3,000, or choose “a week”.")]
    [InlineData("37", true, "37 hours a year is very little")]
    [InlineData("80", true, "We cannot work with 80 hours a year")]
    [InlineData("9,000", true, "We cannot work with 9,000 hours a year")]
    [InlineData("37 hours a week", true, "You wrote “37 hours a week” and chose “a year”.")]
    [InlineData("1,250 hours a year", false, "You wrote “1,250 hours a year” and chose “a week”.")]
    public void Read_Implausible_IsAskedBack(string text, bool areYearly, string problem)
    {
        HoursAsked.Read(text, areYearly, out var asked).ShouldBeNull();
        asked.ShouldNotBeNull().ShouldStartWith(problem);
    }
}
