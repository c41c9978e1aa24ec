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
    public async Task Get_PageWithText_WithoutStore_SaysSoInPlainWords()
    {
        using var store = new TemporaryFolder();
        await using var site = await RunningSite.StartAsync(Repository.SmallContent, store.Path);
        RunningSite.LoseStore(store.Path);

        using (var live = await site.GetAsync("/health/live"))
            live.StatusCode.ShouldBe(HttpStatusCode.OK);
        using (var ready = await site.GetAsync("/health/ready"))
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        foreach (
            var address in new[]
            {
                "/roles/officer",
                "/pathways/direct-application",
                "/pay/band-3",
                "/working-environments/office",
                "/guides/applying",
                "/skills/listening",
                "/privacy",
                "/images/desk.png",
            }
        )
            await ShouldBeSorryAsync(site, address);
    }

    [Fact]
    public async Task Get_WhatTheCatalogueAnswers_WithoutStore_IsAsBefore()
    {
        using var store = new TemporaryFolder();
        await using var site = await RunningSite.StartAsync(Repository.SmallContent, store.Path);
        string[] addresses =
        [
            "/",
            "/roles",
            "/roles?caseload=own",
            "/pathways",
            "/pay",
            "/pay?of=band-3&where=london",
            "/pay.csv?of=band-3",
            "/working-environments",
            "/guides",
            "/skills",
            "/stories",
            "/sources",
            "/sources/official",
            "/figures",
            "/glossary",
            "/changes",
            "/changes.atom",
            "/search",
            "/search?q=officer",
            "/search/suggestions?q=off",
            "/compare?roles=officer&roles=court-officer",
            "/find-your-route?education=degree",
            "/which-role?court=yes",
            "/sitemap.xml",
        ];
        using (var indexed = await site.GetAsync("/search?q=anything"))
            indexed.StatusCode.ShouldBe(HttpStatusCode.OK); // The texts of the pages are read after the start.
        RunningSite.LoseStore(store.Path);

        foreach (var address in addresses)
        {
            using var response = await site.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }

        using (var unknown = await site.GetAsync("/nothing/here"))
            unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using (var mistyped = await site.GetAsync("/Roles/OFFICER"))
            mistyped.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
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
        page.Find("header a[href='/']").Words().ShouldBe("Test site");
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
