using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>The site for readers who prefer dark, and for those who have chosen a few colours of their own.</summary>
public sealed class DarkTests(SiteInBrowser site) : BrowserTest(site)
{
    public static TheoryData<string> Addresses { get; } =
    [
        "/",
        "/roles",
        KindsOfPage.Role,
        KindsOfPage.Role + "/evidence",
        "/pathways/pqip-21-months",
        "/pay?of=probation-officer&where=london&hours=22",
        "/pay/band-3",
        "/search?q=pso+salary+london",
        "/compare?roles=probation-officer&roles=court-officer",
        "/find-your-route?qualification=level-3&age=adult",
        "/which-role?court=yes&cases=none",
        "/working-environments/court",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Open_InTheDark_SatisfiesAxe(string address)
    {
        var visit = await VisitAsync(Screen.Phone, options => options.ColorScheme = ColorScheme.Dark);

        await visit.OpenKindAsync(address);

        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(15, 25, 24)");
        (await visit.AxeAsync()).ShouldBeEmpty(address);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_WithForcedColours_KeepsTheEdgesOfButtonsTagsAndCards()
    {
        var visit = await VisitAsync(Screen.Phone, options => options.ForcedColors = ForcedColors.Active);

        await visit.OpenAsync("/find-your-route?qualification=level-3&age=adult");

        foreach (var part in new[] { ".pc-button", ".pc-tag", ".pc-result", ".pc-apply" })
            (await visit.Page.Locator(part).First.EvaluateAsync<string>("part => getComputedStyle(part).borderTopStyle")).ShouldBe(
                "solid",
                part
            );
    }
}
