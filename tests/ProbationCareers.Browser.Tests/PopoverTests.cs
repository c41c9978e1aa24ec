using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>
/// A figure or a word shows its date, source or meaning beside it, however it is reached; without script it leads to the same.
/// </summary>
public sealed class PopoverTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Address = "/pay/band-3";

    [Fact]
    public async Task Tap_Figure_ShowsItsDateAndSourceAndASecondTapLeadsToItsEntry()
    {
        var visit = await OpenAsync(Screen.Phone, options => options.HasTouch = true);
        var figure = Figure(visit);
        var entry = await EntryOfAsync(visit, figure);

        await figure.TapAsync();

        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();
        await Assertions.Expect(Popover(visit)).ToContainTextAsync("as at ");
        await Assertions.Expect(Popover(visit).Locator("a[href^='/sources/']")).ToBeVisibleAsync();
        (await Popover(visit).InnerTextAsync()).ShouldContain((await figure.InnerTextAsync()).Trim());
        (await visit.SidewaysAsync()).ShouldBe(0);
        visit.At.ShouldBe(Address);

        await figure.TapAsync();

        await Assertions.Expect(entry).ToBeInViewportAsync();
        await Assertions.Expect(Popover(visit)).ToBeHiddenAsync();
        visit.At.ShouldStartWith(Address + "/evidence#figure-");
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tap_Elsewhere_ClosesIt()
    {
        var visit = await OpenAsync(Screen.Phone, options => options.HasTouch = true);
        await Figure(visit).TapAsync();
        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();

        await visit.Page.Touchscreen.TapAsync(2, 2);

        await Assertions.Expect(Popover(visit)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tap_AnotherFigure_ShowsThatOne()
    {
        var visit = await OpenAsync(Screen.Phone, options => options.HasTouch = true);
        await Figure(visit).TapAsync();
        await Assertions.Expect(Popover(visit)).ToContainTextAsync("lowest point");

        await Figure(visit, 1).TapAsync();

        await Assertions.Expect(Popover(visit)).ToContainTextAsync("highest point");
        await Assertions.Expect(Figure(visit)).Not.ToHaveAttributeAsync("aria-describedby", "pc-popover");
        await Assertions.Expect(Figure(visit, 1)).ToHaveAttributeAsync("aria-describedby", "pc-popover");
    }

    [Fact]
    public async Task Hover_Figure_ShowsItAndItsLinksCanBeReached()
    {
        var visit = await OpenAsync(Screen.Desktop);

        await Figure(visit).HoverAsync();
        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();
        var source = Popover(visit).Locator("a[href^='/sources/']").First;
        var address = await source.GetAttributeAsync("href");
        await source.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(new Uri(visit.Page.Url), address!).AbsoluteUri);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Hover_Away_ClosesItUnlessItWasPressed()
    {
        var visit = await OpenAsync(Screen.Desktop);
        var heading = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Figure(visit).HoverAsync();
        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();

        await heading.HoverAsync();
        await Assertions.Expect(Popover(visit)).ToBeHiddenAsync();

        await Figure(visit).ClickAsync();
        await heading.HoverAsync();
        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keyboard_Figure_ShowsItAndEscapeClosesIt()
    {
        var visit = await OpenAsync(Screen.Desktop);

        await visit.TabToAsync(Figure(visit));

        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();
        await Assertions.Expect(Figure(visit)).ToHaveAttributeAsync("aria-describedby", (await Popover(visit).GetAttributeAsync("id"))!);

        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Popover(visit)).ToBeHiddenAsync();
        await Assertions.Expect(Figure(visit)).ToBeFocusedAsync();
        (await Figure(visit).GetAttributeAsync("aria-describedby")).ShouldBeNull();
        visit.At.ShouldBe(Address);
    }

    [Fact]
    public async Task Keyboard_Onward_ClosesIt()
    {
        var visit = await OpenAsync(Screen.Desktop);
        var last = visit.Page.Locator(".pc-summary__main .pc-figure").Last;
        await visit.TabToAsync(last);
        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();

        await visit.TabAsync();

        await Assertions.Expect(Popover(visit)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keyboard_EnterThenTab_GoesThroughItAndBackToTheFigure()
    {
        var visit = await OpenAsync(Screen.Desktop);
        await visit.TabToAsync(Figure(visit));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();
        var inside = await Popover(visit).Locator("a, button").CountAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Popover(visit).Locator("a, button").First).ToBeFocusedAsync();
        for (var i = 0; i < inside; i++)
            await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(Popover(visit)).ToBeHiddenAsync();
        await Assertions.Expect(Figure(visit)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(".pc-ref a", ".pc-sources__title")]
    [InlineData(".pc-disputed a", ".pc-differ__reading")]
    public async Task Click_SourceOrDispute_ShowsItHere(string mark, string part)
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.OpenAsync("/roles/probation-services-officer");

        await visit.Page.Locator(mark).First.ClickAsync();

        await Assertions.Expect(Popover(visit).Locator(part)).ToBeVisibleAsync();
        (await visit.SidewaysAsync()).ShouldBe(0);
        visit.At.ShouldBe("/roles/probation-services-officer");
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keyboard_EnterTwice_LeadsToTheEntry()
    {
        var visit = await OpenAsync(Screen.Desktop);
        var entry = await EntryOfAsync(visit, Figure(visit));
        await visit.TabToAsync(Figure(visit));

        await visit.Page.Keyboard.PressAsync("Enter");
        visit.At.ShouldBe(Address);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(entry).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Hover_Word_ShowsItsMeaning()
    {
        var visit = await OpenAsync(Screen.Desktop);
        var word = visit.Page.Locator("a.pc-term").First;
        var entry = await EntryOfAsync(visit, word);
        var address = await word.GetAttributeAsync("href");

        await word.HoverAsync();

        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();
        var meaning = await Popover(visit).Locator("dd").InnerTextAsync();
        await visit.OpenAsync(address!);
        (await entry.Locator("dd").InnerTextAsync()).ShouldBe(meaning);
    }

    [Theory]
    [InlineData(Screen.Zoomed)]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Click_EveryFigure_StaysInsideTheWindow(Screen screen)
    {
        var visit = await OpenAsync(screen);

        foreach (var figure in await visit.Page.Locator("a.pc-figure[href*='/evidence#']").AllAsync())
        {
            await figure.ClickAsync();
            await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();
            var box = (await Popover(visit).BoundingBoxAsync()).ShouldNotBeNull(await figure.InnerTextAsync());
            box.X.ShouldBeGreaterThanOrEqualTo(0);
            (box.X + box.Width).ShouldBeLessThanOrEqualTo(visit.Page.ViewportSize!.Width);
            (await visit.SidewaysAsync()).ShouldBe(0);
            await visit.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task Axe_WithAnOpenPopover_FindsNothing()
    {
        var visit = await OpenAsync(Screen.Desktop);
        await Figure(visit).ClickAsync();
        await Assertions.Expect(Popover(visit)).ToBeVisibleAsync();

        (await visit.AxeAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutJavaScript_FigureAndWord_AreLinksToTheirEntries()
    {
        var visit = await OpenAsync(Screen.Phone, options => options.JavaScriptEnabled = false);

        foreach (var link in new[] { Figure(visit), visit.Page.Locator("a.pc-term").First })
        {
            await visit.OpenAsync(Address);
            var entry = await EntryOfAsync(visit, link);
            await link.ClickAsync();
            await Assertions.Expect(entry).ToBeInViewportAsync();
        }

        (await Popover(visit).CountAsync()).ShouldBe(0);
    }

    private static ILocator Figure(Visit visit, int index = 0) => visit.Page.Locator("a.pc-figure[href*='/evidence#']").Nth(index);

    private static ILocator Popover(Visit visit) => visit.Page.Locator(".pc-popover");

    /// <summary>The entry that a link leads to.</summary>
    private static async Task<ILocator> EntryOfAsync(Visit visit, ILocator link) =>
        visit.Page.Locator($"[id='{(await link.GetAttributeAsync("href"))!.Split('#')[1]}']");

    private async Task<Visit> OpenAsync(Screen screen, Action<BrowserNewContextOptions>? setUp = null)
    {
        var visit = await VisitAsync(screen, setUp);
        await visit.OpenAsync(Address);
        return visit;
    }
}
