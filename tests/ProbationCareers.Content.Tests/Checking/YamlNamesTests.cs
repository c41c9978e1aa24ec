using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class YamlNamesTests
{
    [Theory]
    [InlineData(RequirementKind.RightToWork, "right-to-work")]
    [InlineData(RoleStatus.NoLongerUsed, "no-longer-used")]
    [InlineData(HowOften.No, "no")]
    [InlineData(FigureUnit.PoundsAYear, "pounds-a-year")]
    [InlineData(Licence.OglUk30, "OGL-UK-3.0")]
    [InlineData(Licence.AllRightsReserved, "all-rights-reserved")]
    [InlineData(ProblemRule.NotUtf8, "not-utf8")]
    public void Of_Value_IsInLowerCaseWithHyphensUnlessSaidOtherwise(Enum value, string written) => YamlNames.Of(value).ShouldBe(written);

    [Theory]
    [InlineData("ReviewBy", "reviewBy")]
    [InlineData("To", "to")]
    public void OfKey_Property_StartsInLowerCase(string property, string written) => YamlNames.OfKey(property).ShouldBe(written);

    [Fact]
    public void ValuesOf_Enumeration_HoldsEachValueOnceByItsWrittenForm()
    {
        var values = YamlNames.ValuesOf(typeof(Licence));

        values.Keys.ShouldBe(["OGL-UK-3.0", "Crown-unconfirmed", "OPL-3.0", "MIT", "all-rights-reserved"], ignoreOrder: true);
        values["MIT"].ShouldBe(Licence.Mit);
    }
}
