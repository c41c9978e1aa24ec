using System.Net;
using ProbationCareers.Web.Preview;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Preview;

/// <summary>The site of visitors has nothing of the preview.</summary>
public sealed class NoPreviewTests(SiteFixture fixture)
{
    [Fact]
    public async Task Get_Events_ReturnsNotFound() =>
        (await CrawledPage.GetAsync(fixture.Site, PreviewSite.EventsAddress)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public void Pages_OfVisitors_HoldNoScriptOfThePreview() =>
        fixture
            .Pages.Where(page => page.All("script[src*='preview'], link[href*='preview'], .pc-draft").Count > 0)
            .Select(page => page.Address)
            .ShouldBeEmpty();
}
