using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>What every kind of page owes every visitor.</summary>
public sealed class PageTests(SiteInBrowser site) : BrowserTest(site)
{
    [Theory]
    [MemberData(nameof(KindsOfPage.OnScreens), MemberType = typeof(KindsOfPage))]
    public async Task Axe_OnPhoneAndDesktop_FindsNothing(string address, Screen screen)
    {
        var visit = await VisitAsync(screen);
        await visit.OpenKindAsync(address);

        (await visit.AxeAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(KindsOfPage.OnScreens), MemberType = typeof(KindsOfPage))]
    public async Task Open_OnPhoneAndDesktop_FailsInNothingAndFits(string address, Screen screen)
    {
        var visit = await VisitAsync(screen);

        await visit.OpenKindAsync(address);

        visit.Faults.ShouldBeEmpty();
        (await visit.SidewaysAsync()).ShouldBe(0, address);
        (await visit.CutOffAsync()).ShouldBeEmpty(address);
    }
}
