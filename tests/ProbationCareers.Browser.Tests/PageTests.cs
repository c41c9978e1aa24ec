using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>What every kind of page owes every visitor.</summary>
public sealed class PageTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    [Theory]
    [MemberData(nameof(KindsOfPage.OnScreens), MemberType = typeof(KindsOfPage))]
    public async Task Axe_OnPhoneAndDesktop_FindsNothing(string address, Screen screen)
    {
        var visit = await VisitAsync(screen);
        await visit.OpenKindAsync(address);

        var result = await visit.Page.RunAxe(Rules);

        result.Passes.ShouldNotBeEmpty();
        result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}")).ShouldBeEmpty();
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
