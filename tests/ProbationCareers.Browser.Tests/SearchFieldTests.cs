using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>The search field suggests pages while somebody types, for keyboards and screen readers too.</summary>
public sealed class SearchFieldTests(SiteInBrowser site) : BrowserTest(site)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Typing_WithTheKeyboard_SuggestsAndLeadsToThePage(Screen screen)
    {
        var visit = await VisitAsync(screen);
        var page = visit.Page;
        await visit.OpenAsync("/");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Search this site" });
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");

        await visit.TabToAsync(field);
        await page.Keyboard.TypeAsync("victim l");
        var options = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToContainTextAsync("Victim liaison officer");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        (await visit.SidewaysAsync()).ShouldBe(0);
        (await visit.AxeAsync()).ShouldBeEmpty();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), "/roles/victim-liaison-officer").AbsoluteUri);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Enter_WithoutASuggestion_Searches()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/search");

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search this site" }).FillAsync("halfway house");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), "/search?q=halfway+house").AbsoluteUri);
        await Assertions.Expect(page.Locator(".pc-hit__title").First).ToContainTextAsync("pproved premises");
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Escape_WhileSuggesting_ClosesTheListAndKeepsTheText()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/search");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Search this site" });
        await field.FocusAsync();
        await page.Keyboard.TypeAsync("court");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveValueAsync("court");
    }

    [Fact]
    public async Task Typing_AnyLength_KeepsWorking()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/search");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Search this site" });

        await field.FillAsync(new string('a', 5_000));
        (await field.InputValueAsync()).Length.ShouldBeLessThanOrEqualTo(5_000);
        await field.FillAsync("<b>court</b> & more");
        await field.FillAsync("prison");

        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Prison");
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Field_WithoutScript_IsAFormThatSearches()
    {
        var visit = await VisitAsync(Screen.Phone, options => options.JavaScriptEnabled = false);
        var page = visit.Page;
        await visit.OpenAsync("/");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search this site" }).FillAsync("no degree");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Assertions.Expect(page.Locator(".pc-hit__title").First).ToHaveTextAsync("Working in probation without a degree");
    }
}
