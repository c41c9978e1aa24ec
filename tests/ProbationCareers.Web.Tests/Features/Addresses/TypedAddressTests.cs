using ProbationCareers.Web.Features.Addresses;

namespace ProbationCareers.Web.Tests.Features.Addresses;

public sealed class TypedAddressTests
{
    [Theory]
    [InlineData("/roles/probation-officer")]
    [InlineData("/Roles/Probation-Officer")]
    [InlineData("/ROLES/PROBATION-OFFICER/")]
    [InlineData("//roles//probation-officer//")]
    [InlineData("/roles/probation_officer")]
    [InlineData("/roles/probation officer")]
    [InlineData("/roles/probation+officer")]
    [InlineData("/roles/probation%20officer")]
    [InlineData("/roles/probation--officer")]
    [InlineData("/roles/ probation - officer ")]
    [InlineData("/roles/probation-officer.")]
    [InlineData("/roles/probation-officer,")]
    [InlineData("/roles/probation-officer).")]
    [InlineData("/(roles/probation-officer)")]
    [InlineData("/roles/probation-officer”")]
    [InlineData("/roles/probation-officer…")]
    [InlineData("/roles/probation-officer\r\n")]
    [InlineData("/roles/probation-\nofficer\t")]
    [InlineData("/roles/probation-officer.html")]
    [InlineData("/roles/probation-officer.HTM")]
    [InlineData("/roles/probation-officer.html).")]
    [InlineData("/roles/probation-officer/index.html")]
    [InlineData("/roles/probation-officer/index")]
    [InlineData("/roles/probation-officer/default.aspx")]
    [InlineData("/roles/probation–officer")]
    [InlineData("/roles/probation—officer")]
    [InlineData("/roles/probation‑officer")]
    [InlineData("/roles/probation‐officer")]
    [InlineData("/roles/probation−officer")]
    [InlineData("/roles/probation\u00A0officer")]
    [InlineData("/roles/probation\u2009-\u2009officer")]
    [InlineData("/ｒｏｌｅｓ/ｐｒｏｂａｔｉｏｎ－ｏｆｆｉｃｅｒ")]
    [InlineData("/roles/probation-oﬃcer")]
    [InlineData("/roles/probation-offi\u00ADcer")]
    [InlineData("/roles/probation-officer\u200B")]
    [InlineData("/\uFEFFroles/probation-officer")]
    [InlineData("/rôles/probation-officer")]
    [InlineData("/ro\u0302les/probation-officer")]
    [InlineData("/roles%2Fprobation-officer")]
    [InlineData("\\roles\\probation-officer")]
    [InlineData("/roles/probation-officer%23pay")]
    [InlineData("/roles/probation-officer?x=1")]
    public void Form_OfAnAddressAsItIsTyped_IsTheAddress(string typed) => TypedAddress.Form(typed).ShouldBe("roles/probation-officer");

    [Theory]
    [InlineData("/roles/it’s-new", "roles/its-new")]
    [InlineData("/changes.atom", "changes-atom")]
    [InlineData("/roles/probationofficer", "roles/probationofficer")]
    [InlineData("/", "")]
    [InlineData("/.../", "")]
    [InlineData("/%ff", "ff")]
    [InlineData("/💙", "")]
    public void Form_OfOtherAddresses_SaysWhatIsLeft(string typed, string form) => TypedAddress.Form(typed).ShouldBe(form);

    [Theory]
    [InlineData("/roles/probation-officer\0")]
    [InlineData("/roles/\u0001")]
    public void Form_WithControlCharacters_IsNone(string typed) => TypedAddress.Form(typed).ShouldBeNull();

    [Fact]
    public void Form_OfWhatNobodyTypes_IsNone() => TypedAddress.Form("/" + new string('a', TypedAddress.Longest)).ShouldBeNull();

    [Theory]
    [InlineData("/", true)]
    [InlineData("/roles/probation-officer", true)]
    [InlineData("/pay.csv", true)]
    [InlineData("/roles/", false)]
    [InlineData("//", false)]
    [InlineData("/roles//x", false)]
    [InlineData("/Roles", false)]
    [InlineData("/roles/é", false)]
    [InlineData("/a_b", false)]
    public void IsPlain_SaysWhetherThereIsAnythingToPutRight(string path, bool isPlain) => TypedAddress.IsPlain(path).ShouldBe(isPlain);
}
