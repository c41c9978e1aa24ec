using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class SecurityHeadersTests(SiteFixture fixture)
{
    private static readonly (string Name, string Value)[] Expected =
    [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Content-Type-Options", "nosniff"),
    ];

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("HEAD", "/", 200)]
    [InlineData("GET", "/roles", 200)]
    [InlineData("GET", "/roles/probation-officer", 200)]
    [InlineData("GET", "/sources", 200)]
    [InlineData("GET", "/figures", 200)]
    [InlineData("GET", "/changes.atom", 200)]
    [InlineData("GET", "/licence", 200)]
    [InlineData("GET", "/sitemap.xml", 200)]
    [InlineData("GET", "/robots.txt", 200)]
    [InlineData("GET", "/favicon.svg", 200)]
    [InlineData("GET", "/assets/site.css", 200)]
    [InlineData("GET", "/assets/site.js", 200)]
    [InlineData("GET", "/health/live", 200)]
    [InlineData("GET", "/health/ready", 200)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("GET", "/nothing/here", 404)]
    [InlineData("GET", "/assets/nothing.css", 404)]
    [InlineData("GET", "/errors/500", 404)]
    [InlineData("POST", "/roles", 405)]
    [InlineData("POST", "/assets/site.css", 405)]
    [InlineData("PROPFIND", "/roles", 405)]
    public async Task Send_Anything_CarriesThemAll(string method, string address, int status)
    {
        using var response = await fixture.Site.SendAsync(new HttpMethod(method), address);

        ((int)response.StatusCode).ShouldBe(status);
        ShouldBeSecure(response);
        response.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"]);
    }

    [Theory]
    [InlineData("/roles")]
    [InlineData("/assets/site.css")]
    public async Task Get_NotModified_CarriesThemAll(string address)
    {
        using var first = await fixture.Site.GetAsync(address);

        using var again = await fixture.Site.GetAsync(address, ("If-None-Match", first.Headers.ETag!.ToString()));

        again.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotModified);
        ShouldBeSecure(again);
    }

    [Fact]
    public async Task Get_AnyPage_SetsNoCookie()
    {
        foreach (var page in fixture.Pages)
        {
            using var response = await fixture.Site.GetAsync(page.Address);
            response.Headers.Contains("Set-Cookie").ShouldBeFalse(page.Address);
        }
    }

    [Fact]
    public async Task Get_SiteWithoutHttps_DoesNotAskForIt()
    {
        using var store = new TemporaryFolder();
        await using var site = await RunningSite.StartAsync(
            Repository.SmallContent,
            store.Path,
            change: null,
            "--Site:PublicUrl=http://careers.example.org"
        );

        using var response = await site.GetAsync("/robots.txt");

        ShouldBeSecure(response);
        response.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    /// <summary>Exactly the headers that are asked for, once each, and none that tells what runs here.</summary>
    internal static void ShouldBeSecure(HttpResponseMessage response)
    {
        foreach (var (name, value) in Expected)
            response.Headers.GetValues(name).ShouldBe([value], name);
        string[] telling = ["Server", "X-Powered-By", "X-AspNet-Version", "X-AspNetMvc-Version"];
        telling.ShouldNotContain(name => response.Headers.Contains(name));
    }
}
