using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>What every kind of page owes every visitor.</summary>
public abstract class PageTests(SiteInBrowser site, Screen screen) : BrowserTest(site)
{
    /// <summary>
    /// How many stops the page should have: the choices of one question are one. What is shown beside the stop that happens to have the
    /// focus in the end is none of the page's own.
    /// </summary>
    private const string Stops = """
        () => [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]')]
          .filter(one => one.checkVisibility() && !one.closest('.pc-popover'))
          .filter(one => one.type !== 'radio' || one === document.getElementsByName(one.name)[0]).length
        """;

    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Open_AnyKindOfPage_FitsAndSatisfiesAxeAndShowsTheFocusAtEveryStop(string address)
    {
        var visit = await VisitAsync(screen);

        await visit.OpenKindAsync(address);

        (await visit.SidewaysAsync()).ShouldBe(0, address);
        (await visit.CutOffAsync()).ShouldBeEmpty(address);
        (await visit.AxeAsync()).ShouldBeEmpty(address);
        var stops = await visit.AllStopsAsync();
        stops.Count.ShouldBe(await visit.Page.EvaluateAsync<int>(Stops));
        foreach (var stop in stops)
            stop.ShouldBeSeen();
        visit.Faults.ShouldBeEmpty();
    }
}

/// <summary>On a phone.</summary>
public sealed class PhoneTests(SiteInBrowser site) : PageTests(site, Screen.Phone);

/// <summary>On a laptop.</summary>
public sealed class DesktopTests(SiteInBrowser site) : PageTests(site, Screen.Desktop);
