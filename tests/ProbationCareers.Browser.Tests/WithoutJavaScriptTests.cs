using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>Script may improve the site; nothing may need it.</summary>
public sealed class WithoutJavaScriptTests(SiteInBrowser site) : BrowserTest(site)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Journey_WithTabAndEnter_LeadsToRolePathwayAndPay(Screen screen)
    {
        var visit = await VisitAsync(screen, WithoutScript);

        await Journey.TakeAsync(visit, screen);

        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Text_WithoutScript_IsTheSameAsWithIt()
    {
        var with = await VisitAsync(Screen.Desktop);
        var without = await VisitAsync(Screen.Desktop, WithoutScript);

        foreach (var address in KindsOfPage.Addresses)
        {
            await with.OpenKindAsync(address);
            await without.OpenKindAsync(address);

            var text = await without.Page.Locator("body").InnerTextAsync();
            text.ShouldNotBeNullOrWhiteSpace(address);
            text.ShouldBe(await with.Page.Locator("body").InnerTextAsync(), address);
        }
    }

    private static void WithoutScript(BrowserNewContextOptions options) => options.JavaScriptEnabled = false;
}
