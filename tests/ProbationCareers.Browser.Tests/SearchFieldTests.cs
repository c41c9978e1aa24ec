using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>
/// The search field suggests pages while someone types, and is a plain form's field all the same: whatever a form can do has to work while
/// suggestions show.
/// </summary>
public sealed class SearchFieldTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Suggestions = "**/search/suggestions?*";

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Typing_WithTheKeyboard_SuggestsAndLeadsToThePage(Screen screen)
    {
        var visit = await VisitAsync(screen);
        var page = visit.Page;
        await visit.OpenAsync("/");
        var field = Field(page);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");

        await visit.TabToAsync(field);
        await page.Keyboard.TypeAsync("officer");
        var options = Options(page);
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        var address = (await options.First.GetAttributeAsync("href"))!;
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        (await visit.SidewaysAsync()).ShouldBe(0);
        (await visit.AxeAsync()).ShouldBeEmpty();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await options.First.GetAttributeAsync("id"))!);
        await Assertions.Expect(field).ToBeFocusedAsync();
        (await visit.AxeAsync()).ShouldBeEmpty();
        await page.Keyboard.PressAsync("Enter");

        await ExpectAtAsync(page, address);
        visit.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", Screen.Phone)]
    [InlineData("/", Screen.Desktop)]
    [InlineData("/search?q=court", Screen.Phone)]
    [InlineData("/search?q=court", Screen.Desktop)]
    public async Task Enter_WhileSuggestionsShow_Searches(string address, Screen screen)
    {
        var visit = await VisitAsync(screen);
        await visit.OpenAsync(address);
        await SuggestAsync(visit.Page, "vetting");

        await visit.Page.Keyboard.PressAsync("Enter");

        await ExpectAtAsync(visit.Page, "/search?q=vetting");
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Enter_AfterGoingThroughTheSuggestionsAndBackToTheField_Searches()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await SuggestAsync(page, "victim");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Options(page).Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await ExpectAtAsync(page, "/search?q=victim");
    }

    [Fact]
    public async Task Enter_WithoutASuggestion_Searches()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/search");

        await Field(page).FillAsync("halfway house");
        await page.Keyboard.PressAsync("Enter");

        await ExpectAtAsync(page, "/search?q=halfway+house");
        await Assertions.Expect(page.Locator(".pc-hit__title").First).ToBeVisibleAsync();
        visit.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Escape_InTheFieldOrOnASuggestion_KeepsTheTextAndTheFocusAndTypingGoesOn(int down)
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/");
        var field = Field(page);
        await SuggestAsync(page, "court");
        for (var press = 0; press < down; press++)
            await page.Keyboard.PressAsync("ArrowDown");

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync("court");
        await page.Keyboard.TypeAsync(" o");
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
        await Assertions.Expect(field).ToHaveValueAsync("court o");
        await page.Keyboard.PressAsync("Enter");
        await ExpectAtAsync(page, "/search?q=court+o");
    }

    [Fact]
    public async Task HomeAndEnd_OnASuggestion_MoveInTheText()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await SuggestAsync(page, "officer");
        await page.Keyboard.PressAsync("ArrowDown");

        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.TypeAsync("court ");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync("s");
        await page.Keyboard.PressAsync("Enter");

        await ExpectAtAsync(page, "/search?q=court+officers");
    }

    [Fact]
    public async Task Tab_WhileSuggestionsShow_LeadsToTheButtonAndClosesThem()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await SuggestAsync(page, "court");
        await page.Keyboard.PressAsync("ArrowDown");

        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Search" })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("court");
        await page.Keyboard.PressAsync("Enter");
        await ExpectAtAsync(page, "/search?q=court");
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Button_WhileSuggestionsShow_Searches(Screen screen)
    {
        var visit = await VisitAsync(screen);
        await visit.OpenAsync("/");
        await SuggestAsync(visit.Page, "court");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await ExpectAtAsync(visit.Page, "/search?q=court");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Suggestion_ClickedOrTapped_LeadsToThePageAndBackToTheField(bool isTouch)
    {
        var visit = await VisitAsync(isTouch ? Screen.Phone : Screen.Desktop, options => options.HasTouch = isTouch);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await SuggestAsync(page, "officer");
        var option = Options(page).First;
        var address = (await option.GetAttributeAsync("href"))!;

        await (isTouch ? option.TapAsync() : option.ClickAsync());
        await ExpectAtAsync(page, address);
        await page.GoBackAsync();

        await ExpectAtAsync(page, "/");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await SuggestAsync(page, "court");
        await page.Keyboard.PressAsync("Enter");
        await ExpectAtAsync(page, "/search?q=court");
    }

    [Fact]
    public async Task Press_BesideTheList_ClosesIt()
    {
        var visit = await VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/");
        await SuggestAsync(visit.Page, "court");

        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(Field(visit.Page)).ToHaveValueAsync("court");
    }

    [Fact]
    public async Task Suggestions_WordBeingComposed_LeaveItsKeysToTheKeyboard()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await Field(page).FocusAsync();
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync(
            "Input.imeSetComposition",
            new()
            {
                ["text"] = "court",
                ["selectionStart"] = 5,
                ["selectionEnd"] = 5,
            }
        );
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();

        var taken = await Field(page)
            .EvaluateAsync<bool[]>(
                """
                field => ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].flatMap(key => [{ isComposing: true }, { keyCode: 229 }].map(how => {
                  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
                  field.dispatchEvent(event);
                  return event.defaultPrevented;
                }))
                """
            );

        taken.ShouldAllBe(isTaken => !isTaken);
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        await page.Keyboard.InsertTextAsync("court");
        await page.Keyboard.PressAsync("Enter");
        await ExpectAtAsync(page, "/search?q=court");
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Escape")]
    [InlineData("Tab")]
    public async Task Suggestions_ThatComeTooLate_AreDropped(string key)
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        var answer = new TaskCompletionSource();
        await page.RouteAsync(
            Suggestions,
            async route =>
            {
                await answer.Task;
                await route.ContinueAsync();
            }
        );
        await visit.OpenAsync("/");
        await Field(page).FocusAsync();
        await page.RunAndWaitForRequestAsync(
            () => page.Keyboard.TypeAsync("court"),
            request => request.Url.EndsWith("/search/suggestions?q=court", StringComparison.Ordinal)
        );

        await page.Keyboard.PressAsync(key);

        if (key == "Enter")
        {
            await ExpectAtAsync(page, "/search?q=court");
            return;
        }

        answer.SetResult();
        await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 300))");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("court");
    }

    [Theory]
    [InlineData("offline")]
    [InlineData("error")]
    [InlineData("nonsense")]
    public async Task Suggestions_ThatFail_LeaveThePlainForm(string fault)
    {
        var visit = await VisitAsync(Screen.Phone);
        var page = visit.Page;
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await visit.OpenAsync("/");
        await SuggestAsync(page, "court");
        await page.RouteAsync(
            Suggestions,
            route =>
                fault switch
                {
                    "offline" => route.AbortAsync("internetdisconnected"),
                    "error" => route.FulfillAsync(new() { Status = 500, Body = "" }),
                    _ => route.FulfillAsync(
                        new()
                        {
                            Status = 200,
                            ContentType = "application/json",
                            Body = "{",
                        }
                    ),
                }
        );

        await page.Keyboard.TypeAsync(" officer");

        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await ExpectAtAsync(page, "/search?q=court+officer");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Script_ThatComesAfterTyping_LeavesTheFieldAndItsFocusAlone()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        var script = new TaskCompletionSource();
        await page.RouteAsync(
            address => address.Contains("/assets/search", StringComparison.Ordinal),
            async route =>
            {
                await script.Task;
                await route.ContinueAsync();
            }
        );
        await visit.OpenAsync("/", until: WaitUntilState.Commit);
        var field = page.GetByLabel("Search this site");
        await field.FocusAsync();
        await page.Keyboard.TypeAsync("cou");

        script.SetResult();
        await Assertions.Expect(Field(page)).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("rt");

        await Assertions.Expect(field).ToHaveValueAsync("court");
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Typing_AnyLength_KeepsWorking()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/search");
        var field = Field(page);

        await field.FillAsync(new string('a', 5_000));
        (await field.InputValueAsync()).Length.ShouldBeLessThanOrEqualTo(5_000);
        await field.FillAsync("<b>court</b> & more");
        await field.FillAsync("prison");

        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
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

        await ExpectAtAsync(page, "/search?q=no+degree");
        await Assertions.Expect(page.Locator(".pc-hit__title").First).ToBeVisibleAsync();
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "Search this site" });

    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    /// <summary>Types into the field and waits until suggestions for the text show.</summary>
    private static async Task SuggestAsync(IPage page, string text)
    {
        await Field(page).FillAsync("");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Field(page).FocusAsync();
        await page.Keyboard.TypeAsync(text);
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
    }

    private static Task ExpectAtAsync(IPage page, string address) =>
        Assertions.Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), address).AbsoluteUri);
}
