using ProbationCareers.Web.Features.Addresses;

namespace ProbationCareers.Web.Tests.Features.Addresses;

public sealed class KnownAddressesTests
{
    private static readonly KnownAddresses Known = new(
        [
            new("/", "Home", IsMinor: false),
            new("/roles", "Roles", IsMinor: false),
            new("/pay", "Pay and benefits", IsMinor: false),
            new("/roles/probation-officer", "Probation officer", IsMinor: false),
            new("/roles/probation-services-officer", "Probation services officer", IsMinor: false) { ShortName = "PSO" },
            new("/roles/senior-probation-officer", "Senior probation officer", IsMinor: false),
            new("/roles/court-officer", "Court officer", IsMinor: false),
            new("/guides/co-op-erate", "Working together", IsMinor: false),
            new("/guides/coop-erate", "Working alone", IsMinor: false),
            new("/guides/criminal-record", "Can I join with a criminal record?", IsMinor: false),
            new("/sources/court-officers", "Court officers", IsMinor: true),
        ],
        ["/changes.atom"],
        [
            ("/roles/Old_Officer.html", "/roles/court-officer"),
            ("/jobs", "/roles"),
            ("/Roles/Officer", "/pay?of=band-3"),
            ("/gone", "/roles/nobody"),
            ("/roles/court-officer-1", "/roles/court-officer#pay"),
        ]
    );

    [Theory]
    [InlineData("/Roles/Probation-Officer", "/roles/probation-officer")]
    [InlineData("/roles/probationofficer", "/roles/probation-officer")]
    [InlineData("/roles/Probation Services.Officer", "/roles/probation-services-officer")]
    [InlineData("/ROLES/", "/roles")]
    [InlineData("/roles.html", "/roles")]
    [InlineData("/index.html", null)]
    [InlineData("//", "/")]
    [InlineData("/Changes.Atom", "/changes.atom")]
    [InlineData("/changes.atom.", "/changes.atom")]
    [InlineData("/roles/old_officer.html", "/roles/court-officer")]
    [InlineData("/ROLES/OLD_OFFICER.HTML/", "/roles/court-officer")]
    [InlineData("/roles/old-officer", "/roles/court-officer")]
    [InlineData("/roles/oldofficer.", "/roles/court-officer")]
    [InlineData("/JOBS", "/roles")]
    [InlineData("/roles/officer", "/pay?of=band-3")]
    [InlineData("/roles/court-officer-1", "/roles/court-officer#pay")]
    [InlineData("/gone", null)]
    [InlineData("/guides/cooperate", null)]
    [InlineData("/guides/co-op_erate", "/guides/co-op-erate")]
    [InlineData("/probation-officer", null)]
    [InlineData("/roles/astronaut", null)]
    [InlineData("//evil.example/roles", null)]
    [InlineData("/\\evil.example", null)]
    [InlineData("/roles/probation-officer\0", null)]
    public void Find_Address_IsThePageThatItMeans(string typed, string? address) => Known.Find(typed).ShouldBe(address);

    [Theory]
    [InlineData("/roles/probation-oficer", "/roles/probation-officer")]
    [InlineData("/role/probation-officer", "/roles/probation-officer")]
    [InlineData("/probation-officer", "/roles/probation-officer")]
    [InlineData("/roles/courtofficer-", "/roles/court-officer")]
    [InlineData("/guides/can-i-join-with-a-criminal-record", "/guides/criminal-record")]
    [InlineData("/criminal-records", "/guides/criminal-record")]
    [InlineData("/roles/officer-court", "/roles/court-officer")]
    [InlineData("/pay-and-benefit", "/pay")]
    [InlineData("/roles/PSO", "/roles/probation-services-officer")]
    [InlineData("/court", "/roles/court-officer")]
    [InlineData("/court-officers", "/roles/court-officer")]
    [InlineData("/criminal", "/guides/criminal-record")]
    public void Nearest_ToAMistypedAddress_IsThePageThatWasMeant(string typed, string address) =>
        Known.Nearest(typed)[0].Address.ShouldBe(address);

    [Theory]
    [InlineData("/astronaut")]
    [InlineData("/wp-login.php")]
    [InlineData("/.env")]
    [InlineData("/x")]
    [InlineData("/pqip")]
    [InlineData("/jobs-near-me")]
    [InlineData("/")]
    [InlineData("/💙")]
    public void Nearest_ToWhatIsLikeNoPage_IsNone(string typed) => Known.Nearest(typed).ShouldBeEmpty();

    [Fact]
    public void Nearest_ToManyPages_AreThreeAtMost() =>
        Known.Nearest("/roles/officer-probation-senior-services-court").Count.ShouldBeLessThanOrEqualTo(3);

    [Theory]
    [InlineData("/roles", "", "/roles")]
    [InlineData("/roles", "?a=b&c", "/roles?a=b&c")]
    [InlineData("/pay?of=band-3", "?x=1", "/pay?of=band-3&x=1")]
    [InlineData("/roles/court-officer#pay", "?x=1", "/roles/court-officer?x=1#pay")]
    [InlineData("/roles", "?a=\r\nX-Injected: y", "/roles?a=%0D%0AX-Injected:%20y")]
    [InlineData("/roles", "?a=é\u0001💙", "/roles?a=%C3%A9%01%F0%9F%92%99")]
    public void Location_WithAQuery_HoldsWhatAHeaderMay(string to, string query, string location) =>
        PermanentRedirect.Location(to, query).ShouldBe(location);

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("")]
    public void Location_OfAnotherSite_IsRefused(string to) => Should.Throw<ArgumentException>(() => PermanentRedirect.Location(to, ""));
}
