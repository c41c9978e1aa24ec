using System.Net;
using ProbationCareers.Web.Tests.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Errors;

/// <summary>An address that was once published goes on leading somewhere.</summary>
public sealed class RedirectTests(SiteOfSmallContent renamed) : IClassFixture<SiteOfSmallContent>
{
    [Theory]
    [InlineData("GET", "/roles/old-officer", "/roles/officer")]
    [InlineData("HEAD", "/roles/old-officer", "/roles/officer")]
    [InlineData("GET", "/roles/old-officer/", "/roles/officer")]
    [InlineData("GET", "/roles/old-officer?utm_source=leaflet&x=1", "/roles/officer?utm_source=leaflet&x=1")]
    [InlineData("GET", "/ROLES/OLD-OFFICER", "/roles/officer")]
    [InlineData("GET", "/roles/Old_Officer.html", "/roles/officer")]
    public async Task Send_OldAddress_IsMovedForGood(string method, string address, string to)
    {
        using var response = await renamed.Site.SendAsync(new HttpMethod(method), address);

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe(to);
        SecurityHeadersTests.ShouldBeSecure(response);
        response.Headers.ETag.ShouldBeNull();
    }

    [Theory]
    [InlineData("/roles/older-officer")]
    [InlineData("/roles/old-officer/pay")]
    [InlineData("/roles/old-officer%00")]
    public async Task Get_AddressThatNeverWas_ReturnsNotFound(string address)
    {
        using var response = await renamed.Site.GetAsync(address);

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/Jobs/Probation_Officer.aspx", "/Jobs/Probation_Officer.aspx")]
    [InlineData("/Jobs/Probation_Officer.aspx", "/jobs/probation_officer.ASPX/")]
    [InlineData("/index.html", "/index.html")]
    [InlineData("/old site/page one.html", "/old%20site/page%20one.html")]
    [InlineData("/old%20site/page%20one.html", "/Old%20Site/PAGE%20one.html/")]
    [InlineData("/caf%C3%A9/", "/caf%c3%a9")]
    [InlineData("/a.b/c~d/e,f;g=h/(i)", "/a.b/c~d/e,f;g=h/(i)")]
    [InlineData("/images/old.png", "/images/old.png")]
    [InlineData("/roles/officer.md", "/roles/officer.md")]
    public async Task Get_AddressOfAnOlderSite_IsMovedForGood(string from, string asked)
    {
        await using var small = await SmallSite.StartAsync(
            new DateOnly(2026, 11, 24),
            content => File.WriteAllText(content.Of("redirects.yml"), $"- {{ from: \"{from}\", to: /roles/officer }}\n")
        );

        using var response = await small.Site.GetAsync(asked);

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe("/roles/officer");
    }

    [Fact]
    public async Task Get_NewAddress_IsThePage() =>
        (await CrawledPage.GetAsync(renamed.Site, "/roles/officer")).Status.ShouldBe(HttpStatusCode.OK);
}
