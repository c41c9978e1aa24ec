using System.Net;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>What readers and load balancers see while the store is there and when it is gone.</summary>
public sealed class StoreHealthTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_Health_WithAStore_IsHealthy(string address)
    {
        using var response = await fixture.Site.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task Get_Anything_WithoutStore_SaysSoInPlainWords()
    {
        using var store = new TemporaryFolder();
        await using var site = await RunningSite.StartAsync(Repository.SmallContent, store.Path);
        RunningSite.LoseStore(store.Path);

        using (var live = await site.GetAsync("/health/live")) live.StatusCode.ShouldBe(HttpStatusCode.OK);
        using (var ready = await site.GetAsync("/health/ready")) ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        foreach (var address in new[] { "/", "/roles", "/roles/officer", "/pay/band-3", "/guides/applying", "/skills/listening", "/stories", "/sources", "/sources/official", "/figures", "/glossary", "/changes", "/changes.atom", "/privacy", "/images/desk.png", "/sitemap.xml" })
            await ShouldBeSorryAsync(site, address);
        // It may be an old address, whose new one only the store knows.
        await ShouldBeSorryAsync(site, "/nothing/here");
    }

    private static async Task ShouldBeSorryAsync(RunningSite site, string address)
    {
        using var response = await site.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, address);
        var page = await CrawledPage.ReadAsync(address, response);
        page.Find("h1").Words().ShouldBe("This page is not available right now");
        using var style = await site.GetAsync(page.Find("link[rel=stylesheet]").GetAttribute("href")!);
        style.StatusCode.ShouldBe(HttpStatusCode.OK);
        style.Content.Headers.ContentType?.MediaType.ShouldBe("text/css");
        page.Find("header a[href='/']").Words().ShouldBe("Probation Careers");
        page.Find("main a[href='/']").ShouldNotBeNull();
        page.Html.ShouldNotContain("Exception");
        page.Html.ShouldNotContain("   at ");
        page.Html.ShouldNotContain("SQLite");
        response.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
        SecurityHeadersTests.ShouldBeSecure(response);
        response.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        response.Headers.ETag.ShouldBeNull();
    }
}
