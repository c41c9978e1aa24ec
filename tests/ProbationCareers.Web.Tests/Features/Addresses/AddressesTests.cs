using System.Net;
using ProbationCareers.Web.Tests.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Addresses;

/// <summary>Addresses as people type them from paper, put to the running site.</summary>
public sealed class AddressesTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/Roles/Probation-Officer", "/roles/probation-officer")]
    [InlineData("/ROLES/probation-officer", "/roles/probation-officer")]
    [InlineData("/roles/probation-officer/", "/roles/probation-officer")]
    [InlineData("/roles//probation-officer", "/roles/probation-officer")]
    [InlineData("//roles/probation-officer", "/roles/probation-officer")]
    [InlineData("/roles/probation_officer", "/roles/probation-officer")]
    [InlineData("/roles/probation%20officer", "/roles/probation-officer")]
    [InlineData("/roles/probation%2520officer", "/roles/probation-officer")]
    [InlineData("/roles/probation-officer.", "/roles/probation-officer")]
    [InlineData("/roles/probation-officer%29", "/roles/probation-officer")]
    [InlineData("/roles/probation-officer.md", "/roles/probation-officer")]
    [InlineData("/roles/probation-officer%0D%0A", "/roles/probation-officer")]
    [InlineData("/roles/probation-officer/index.html", "/roles/probation-officer")]
    [InlineData("/roles/probation%E2%80%93officer", "/roles/probation-officer")]
    [InlineData("/roles/probation%E2%80%91officer", "/roles/probation-officer")]
    [InlineData("/roles%2Fprobation-officer", "/roles/probation-officer")]
    [InlineData("/roles/probationofficer", "/roles/probation-officer")]
    [InlineData("/roles/", "/roles")]
    [InlineData("/Sitemap.XML", "/sitemap.xml")]
    [InlineData("/Find-Your-Route/", "/find-your-route")]
    [InlineData("/findyourroute", "/find-your-route")]
    [InlineData("/Privacy.html", "/privacy")]
    [InlineData("//", "/")]
    [InlineData("/ROLES?order=pay&x=%0d%0a", "/roles?order=pay&x=%0d%0a")]
    [InlineData("/Search?q=//evil.example", "/search?q=//evil.example")]
    public async Task Get_AddressAsItIsTyped_LeadsToThePageForGood(string typed, string address)
    {
        foreach (var method in new[] { "GET", "HEAD" })
        {
            var (status, answer) = await RawRequest.SendAsync(fixture.Site.Address, method, typed);

            status.ShouldBe(301);
            answer.ShouldContain($"\r\nLocation: {address}\r\n");
            answer.ShouldContain("\r\nCache-Control: public, max-age=60,");
            answer.ShouldContain("\r\nX-Content-Type-Options: nosniff\r\n");
        }

        (await CrawledPage.GetAsync(fixture.Site, address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("POST", "/Roles/Probation-Officer", 405)]
    [InlineData("PUT", "/roles/probation_officer", 405)]
    [InlineData("POST", "/ROLES", 405)]
    public async Task Send_AnotherMethod_IsNotSentOn(string method, string typed, int status)
    {
        using var response = await fixture.Site.SendAsync(new HttpMethod(method), typed);

        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Get_EveryPageOfTheSitemap_StaysWhereItIs() =>
        (
            await Task.WhenAll(
                fixture.Pages.Select(async page =>
                {
                    using var response = await fixture.Site.GetAsync(page.Address);
                    return (page.Address, response.StatusCode);
                })
            )
        ).ShouldAllBe(page => page.StatusCode == HttpStatusCode.OK);

    [Fact]
    public async Task Get_EveryPageInCapitalsAndWithUnderscores_LeadsThereInOneStep()
    {
        foreach (var page in fixture.Pages.Where(page => page.Address != "/"))
        {
            using var response = await fixture.Site.GetAsync(page.Address.ToUpperInvariant().Replace('-', '_') + "/.");

            response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently, page.Address);
            response.Headers.Location!.OriginalString.ShouldBe(page.Address);
        }
    }

    [Theory]
    [InlineData("/roles/probation-oficer", "/roles/probation-officer")]
    [InlineData("/role/probation-officer", "/roles/probation-officer")]
    [InlineData("/probation-officer", "/roles/probation-officer")]
    [InlineData("/site/privacy", "/privacy")]
    public async Task Get_MistypedAddress_NamesTheNearestPage(string typed, string nearest)
    {
        using var response = await fixture.Site.GetAsync(typed);
        var page = await CrawledPage.ReadAsync(typed, response);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.All(".pc-nearest a").Count.ShouldBeInRange(1, 3);
        page.All(".pc-nearest a")[0].GetAttribute("href").ShouldBe(nearest);
        page.Find("main").Words().ShouldContain("Did you mean");
        SecurityHeadersTests.ShouldBeSecure(response);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("//evil.example/roles/probation-officer")]
    [InlineData("/\\evil.example/roles")]
    [InlineData("/%2F%2Fevil.example")]
    [InlineData("/https://evil.example/roles")]
    [InlineData("/roles/%0d%0aLocation:%20https://evil.example")]
    public async Task Get_AddressOfAnotherSite_LeadsNowhere(string typed)
    {
        var (status, answer) = await RawRequest.SendAsync(fixture.Site.Address, "GET", typed);

        status.ShouldBeOneOf(400, 404);
        answer.ShouldNotContain("\r\nLocation:");
    }
}
