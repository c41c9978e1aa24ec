using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>What somebody who writes sees beside the editor: saves and problems, without pressing anything.</summary>
public sealed class PreviewTests(SiteInBrowser site, PreviewedContent preview) : BrowserTest(site), IClassFixture<PreviewedContent>
{
    private const string File = "pay/leave.md";

    [Fact]
    public async Task Save_OpenPage_ShowsTheNewWordsByItself()
    {
        var page = await OpenAsync();
        preview.Save(File, "Days off.", "Many days off.");

        await Assertions.Expect(page.GetByText("Many days off.", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(Problems(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Save_FileWithAProblem_LaysItOverTheLastGoodPageWithFileAndLine()
    {
        var page = await OpenAsync();
        preview.Save(File, "topic: leave\ninShort: \"Paid days off.\"", "topic: leev\ninShort: \"Changed.\"");

        await Assertions.Expect(Problems(page).GetByText("pay/leave.md:8:8")).ToBeVisibleAsync();
        await Assertions.Expect(Problems(page).GetByText("1 problem: the page below is the last good one")).ToBeVisibleAsync();
        await Assertions.Expect(Problems(page).GetByText("Did you mean 'leave'?")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pc-summary__main-note")).ToHaveTextAsync("Paid days off.");

        preview.Save(File, "inShort: \"Paid days off.\"", "inShort: \"Changed.\"");

        await Assertions.Expect(page.Locator(".pc-summary__main-note")).ToHaveTextAsync("Changed.");
        await Assertions.Expect(Problems(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Save_ProblemTakenBack_TakesItOffThePageWithoutLoadingItAgain()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("() => { window.isTheSamePage = true; }");
        preview.Save(File, "topic: leave", "topic: leev");
        await Assertions.Expect(Problems(page)).ToBeVisibleAsync();

        preview.Save(File);

        await Assertions.Expect(Problems(page)).ToBeHiddenAsync();
        (await page.EvaluateAsync<bool>("() => window.isTheSamePage === true")).ShouldBeTrue();
    }

    [Fact]
    public async Task Fold_Problems_KeepsThemFoldedOverOtherPages()
    {
        var page = await OpenAsync();
        preview.Save(File, "topic: leave", "topic: leev");
        var line = Problems(page).GetByText("pay/leave.md:8:8");
        await Assertions.Expect(line).ToBeVisibleAsync();

        await Problems(page).Locator("summary").ClickAsync();
        await Assertions.Expect(line).ToBeHiddenAsync();
        await page.GotoAsync("/pay");

        await Assertions.Expect(Problems(page).Locator("summary")).ToBeVisibleAsync();
        await Assertions.Expect(line).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Save_FileWithAWarning_ShowsTheNewPageAndTheWarningFolded()
    {
        var page = await OpenAsync();
        preview.Save(File, "topic: leave\ninShort: \"Paid days off.\"", "searchWords: [zeppelin]\ntopic: leave\ninShort: \"Changed.\"");

        await Assertions.Expect(page.Locator(".pc-summary__main-note")).ToHaveTextAsync("Changed.");
        var line = Problems(page).GetByText("pay/leave.md:8:15");
        await Assertions.Expect(Problems(page).GetByText("1 warning")).ToBeVisibleAsync();
        await Assertions.Expect(line).ToBeHiddenAsync();

        await Problems(page).Locator("summary").ClickAsync();

        await Assertions.Expect(line).ToBeVisibleAsync();
    }

    private static ILocator Problems(IPage page) => page.GetByLabel("Problems and warnings");

    /// <summary>Opens the page as it is at first.</summary>
    private async Task<IPage> OpenAsync()
    {
        preview.Save(File);
        var page = (await VisitAsync(Screen.Desktop, address: preview.Address)).Page;
        await page.GotoAsync("/pay/leave");
        await Assertions.Expect(page.Locator(".pc-summary__main-note")).ToHaveTextAsync("Paid days off.");
        await Assertions.Expect(page.GetByText("Days off.", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(Problems(page)).ToBeHiddenAsync();
        return page;
    }
}
