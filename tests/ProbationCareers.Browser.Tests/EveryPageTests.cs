using System.Xml.Linq;
using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>Long words and wide tables come from content, so every page is looked at in the narrowest window.</summary>
public sealed class EveryPageTests(SiteInBrowser site) : BrowserTest(site)
{
    [Fact]
    public async Task Open_EveryPageOfTheSitemapInTheNarrowestWindow_FitsAndFailsInNothing()
    {
        var visit = await VisitAsync(Screen.Zoomed);
        var sitemap = await visit.Page.APIRequest.GetAsync("/sitemap.xml");
        var addresses = XDocument
            .Parse(await sitemap.TextAsync())
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).AbsolutePath)
            .Append(KindsOfPage.Missing)
            .ToList();
        var faults = new List<string>();

        foreach (var address in addresses)
        {
            await visit.OpenKindAsync(address, WaitUntilState.DOMContentLoaded);
            if (await visit.SidewaysAsync() is var sideways and > 0)
                faults.Add($"{address} is {sideways} pixels too wide");
            faults.AddRange((await visit.CutOffAsync()).Select(text => $"{address} cuts off: {text}"));
        }

        addresses.Count.ShouldBeGreaterThan(KindsOfPage.Addresses.Count);
        faults.Concat(visit.Faults).ShouldBeEmpty();
    }
}
