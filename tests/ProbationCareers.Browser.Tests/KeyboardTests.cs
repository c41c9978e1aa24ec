using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(SiteInBrowser site) : BrowserTest(site)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Journey_WithTabAndEnter_LeadsToRolePathwayAndPay(Screen screen)
    {
        var visit = await VisitAsync(screen);

        await Journey.TakeAsync(visit, screen);

        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task SkipLink_OnTheFirstTab_IsSeenAndMovesTheFocusToTheText()
    {
        var visit = await VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/");
        var link = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });
        (await visit.TabAsync()).ShouldNotBeNull().ShouldBeSeen();
        await Assertions.Expect(link).ToBeFocusedAsync();
        (await link.BoundingBoxAsync()).ShouldNotBeNull().Height.ShouldBeGreaterThan(20);

        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(new Uri(visit.Page.Url), "/#main").AbsoluteUri);
        await visit.TabAsync();
        (await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue(
            "The next stop is in the text"
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/pay")]
    [InlineData("/sources")]
    [InlineData(KindsOfPage.Role)]
    public async Task Tab_InForcedColours_ShowsAnOutlineAtEveryStop(string address)
    {
        var visit = await VisitAsync(Screen.Desktop, options => options.ForcedColors = ForcedColors.Active);
        await visit.OpenKindAsync(address);

        var stops = await visit.AllStopsAsync();

        stops.ShouldNotBeEmpty();
        stops.Where(stop => !stop.HasOutline || stop.OutlineIsClear).ShouldBeEmpty();
    }
}
