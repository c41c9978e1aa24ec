using System.Net;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Errors;

public sealed class ErrorsTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/roles/astronaut")]
    [InlineData("/pathways/astronaut")]
    [InlineData("/pay/astronaut")]
    [InlineData("/working-environments/astronaut")]
    [InlineData("/astronaut")]
    [InlineData("/astronauts/astronaut")]
    [InlineData("/roles/probation-officer/pay")]
    [InlineData("/roles/band-4")]
    [InlineData("/site/licence")]
    [InlineData("/images/none.png")]
    [InlineData("/sources/ncs-pso/x")]
    [InlineData("/errors")]
    [InlineData("/errors/500")]
    [InlineData("/errors/404")]
    [InlineData("/errors/200")]
    [InlineData("/errors/99999999999")]
    [InlineData("/errors/-1")]
    [InlineData("/health")]
    [InlineData("/appsettings.json")]
    [InlineData("/App_Data/careers.db")]
    [InlineData("/assets/styles/site.scss")]
    [InlineData("/.well-known/nothing")]
    public async Task Get_UnknownAddress_ReturnsNotFoundInPlainWords(string address)
    {
        using var response = await fixture.Site.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await CrawledPage.ReadAsync(address, response);
        page.Find("h1").Words().ShouldBe("We couldn’t find that page");
        page.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
        page.All("link[rel=canonical], .pc-print-only").ShouldBeEmpty();
        page.All("nav[aria-label=Main] a").Count.ShouldBe(fixture.Content.Settings.Navigation.Count);
        ShouldNotBeKept(response);
    }

    [Fact]
    public async Task Get_LongestSlugAndLonger_ReturnsNotFound()
    {
        foreach (var length in new[] { 80, 81, 2000 })
        {
            using var response = await fixture.Site.GetAsync("/roles/" + new string('a', length));
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Head_UnknownAddress_ReturnsNotFoundWithoutBody()
    {
        using var response = await fixture.Site.SendAsync(HttpMethod.Head, "/roles/astronaut");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("POST", "/roles")]
    [InlineData("POST", "/roles/probation-officer")]
    [InlineData("PUT", "/pay/band-4")]
    [InlineData("DELETE", "/sources")]
    [InlineData("PATCH", "/licence")]
    [InlineData("OPTIONS", "/sitemap.xml")]
    public async Task Send_OtherMethodThanReading_IsRefusedInPlainWords(string method, string address)
    {
        using var response = await fixture.Site.SendAsync(new HttpMethod(method), address);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"], ignoreOrder: true);
        var page = await CrawledPage.ReadAsync(address, response);
        page.Find("h1").Words().ShouldBe("We could not use that request");
        page.All("nav[aria-label=Main] a").ShouldNotBeEmpty();
        ShouldNotBeKept(response);
    }

    [Theory]
    [InlineData("/%00")]
    [InlineData("/roles/%00")]
    [InlineData("/roles/probation-officer%00")]
    [InlineData("/images/%00.png")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/roles/..%2f..%2fappsettings.json")]
    [InlineData("/images/..%2f..%2fappsettings.json")]
    [InlineData("/images/%2e%2e%5cappsettings.json")]
    [InlineData("/assets/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/assets/..%5c..%5cappsettings.json")]
    [InlineData("/roles/%")]
    [InlineData("/roles/%2")]
    [InlineData("/roles/%zz")]
    [InlineData("/roles/%ff%fe")]
    [InlineData("/roles/%c0%ae")]
    [InlineData("/roles/%ed%a0%80")]
    [InlineData("/roles/é")]
    [InlineData("/roles/%C3%A9")]
    [InlineData("/roles/%E2%80%AE")]
    [InlineData("/roles/%F0%9F%92%99")]
    [InlineData("/images/%F0%9F%92%99.png")]
    [InlineData("/roles/<script>alert(1)</script>")]
    [InlineData("/roles/'%20OR%201=1--")]
    [InlineData("/images/'%20OR%201=1--")]
    [InlineData("//")]
    [InlineData("//example.org/roles")]
    [InlineData("/\\example.org")]
    [InlineData("/?%00=%00&%ff")]
    [InlineData("/roles?%")]
    [InlineData("/roles?q=%F0%9F%92%99&q=&&&==")]
    [InlineData("*")]
    [InlineData("http://example.org/roles")]
    public async Task Get_OddAddress_IsNeverAnErrorOfOurs(string address)
    {
        var (status, answer) = await RawRequest.SendAsync(fixture.Site.Address, "GET", address);

        status.ShouldBeInRange(200, 499, answer);
        ShouldGiveNothingAway(answer);
        answer.ShouldNotContain("<script>alert");
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(8100)]
    [InlineData(9000)]
    [InlineData(100_000)]
    public async Task Get_VeryLongAddress_IsNeverAnErrorOfOurs(int length)
    {
        var (status, answer) = await RawRequest.SendAsync(fixture.Site.Address, "GET", "/roles/" + new string('a', length));

        status.ShouldBeOneOf(404, 414);
        ShouldGiveNothingAway(answer);
    }

    [Theory]
    [InlineData("Accept-Encoding: \u0001,,;q=x, br;q=9\r\n")]
    [InlineData("If-None-Match: \"\r\n")]
    [InlineData("If-None-Match: *\r\n")]
    [InlineData("If-Modified-Since: tomorrow\r\n")]
    [InlineData("Range: bytes=9999999999-1\r\n")]
    [InlineData("Cookie: =;;=\r\n")]
    [InlineData("Accept: text/nothing\r\n")]
    [InlineData("X-HTTP-Method-Override: DELETE\r\n")]
    [InlineData("X-Forwarded-Host: evil.example\r\n")]
    public async Task Get_OddHeaders_AreNeverAnErrorOfOurs(string headers)
    {
        var (status, answer) = await RawRequest.SendAsync(fixture.Site.Address, "GET", "/roles", headers);

        status.ShouldBeOneOf(200, 304, 400);
        answer.ShouldNotContain("evil.example");
        ShouldGiveNothingAway(answer);
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Send_OddMethod_IsNeverAnErrorOfOurs(string method)
    {
        var (status, answer) = await RawRequest.SendAsync(fixture.Site.Address, method, "/roles");

        status.ShouldBeInRange(400, 499, answer);
        ShouldGiveNothingAway(answer);
    }

    private static void ShouldGiveNothingAway(string answer)
    {
        answer.ShouldNotContain("   at ");
        answer.ShouldNotContain("Exception");
        answer.ShouldNotContain("MinimumLevel");
        answer.ShouldNotContain("root:");
    }

    private static void ShouldNotBeKept(HttpResponseMessage response)
    {
        response.Headers.CacheControl.ShouldNotBeNull().ToString().ShouldBe("no-store");
        response.Headers.ETag.ShouldBeNull();
        response.Headers.Age.ShouldBeNull();
    }
}
