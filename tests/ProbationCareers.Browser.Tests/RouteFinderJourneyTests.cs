using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>Six people ask the route finder, from the home page to the page of a route, on a phone, with script and without.</summary>
public sealed class RouteFinderJourneyTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Open = "open";
    private const string Check = "check";
    private const string Once = "openonce";
    private const string Not = "notopen";

    /// <summary>Each person: what they answer, and what they are told about some routes.</summary>
    private static readonly Dictionary<string, (string[] Answers, (string Route, string Verdict)[] Told)> People = new(
        StringComparer.Ordinal
    )
    {
        ["an 18-year-old with A levels"] = (
            [
                "qualification-level-3",
                "experience-unpaid",
                "age-adult",
                "right-to-work-have",
                "residence-whole",
                "post-elsewhere",
                "forces-never",
                "paid-needed",
                "nights-can",
                "driving-cannot",
            ],
            [("pqip-27-months", Open), ("pso-direct-application", Open), ("pqip-21-months", Once), ("advance-into-justice", Not)]
        ),
        ["a criminology graduate"] = (
            [
                "qualification-degree",
                "modules-three",
                "experience-paid",
                "age-adult",
                "right-to-work-have",
                "residence-whole",
                "post-elsewhere",
            ],
            [("pqip-15-months", Open), ("pqip-27-months", Open), ("trainee-forensic-psychologist-application", Once)]
        ),
        ["a career changer of 40 without GCSEs"] = (
            [
                "qualification-none",
                "experience-paid",
                "age-adult",
                "right-to-work-have",
                "residence-whole",
                "post-elsewhere",
                "nights-cannot",
                "driving-manual",
            ],
            [
                ("pso-direct-application", Open),
                ("community-payback-supervisor-direct-application", Check),
                ("case-administrator-direct-application", Check),
                ("pqip-27-months", Once),
                ("ap-residential-worker-direct-application", Once),
            ]
        ),
        ["a case administrator"] = (
            ["qualification-level-2", "experience-unpaid", "age-adult", "right-to-work-have", "residence-whole", "post-case-administrator"],
            [("case-administrator-to-pso", Open), ("pso-to-probation-officer", Once), ("pso-direct-application", Open)]
        ),
        ["a veteran"] = (
            [
                "qualification-level-3",
                "experience-paid",
                "age-adult",
                "right-to-work-have",
                "residence-shorter",
                "post-elsewhere",
                "forces-left",
                "nights-can",
                "driving-manual",
            ],
            [
                ("advance-into-justice", Open),
                ("pqip-27-months", Once),
                ("pso-direct-application", Open),
                ("ap-residential-worker-direct-application", Open),
            ]
        ),
        ["a person with a conviction"] = (
            ["qualification-not-sure", "experience-lived", "age-adult", "right-to-work-have", "residence-whole", "post-elsewhere"],
            [("pqip-27-months", Check), ("pso-direct-application", Check), ("case-administrator-direct-application", Check)]
        ),
    };

    public static TheoryData<string, bool> Everybody =>
        [
            .. People.Keys.SelectMany(person =>
                new[] { new TheoryDataRow<string, bool>(person, true), new TheoryDataRow<string, bool>(person, false) }
            ),
        ];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Journey_OfAPerson_LeadsFromTheQuestionsToARoute(string person, bool withScript)
    {
        var (answers, told) = People[person];
        var visit = await VisitAsync(Screen.Phone, options => options.JavaScriptEnabled = withScript);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "See if you could do it" }).ClickAsync();

        foreach (var answer in answers)
            await page.Locator($"label[for='{answer}']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show my routes" }).ClickAsync();

        await Assertions.Expect(page.Locator("#result")).ToBeInViewportAsync();
        foreach (var (route, verdict) in told)
        {
            var result = page.Locator(".pc-result", new() { Has = page.Locator($".pc-result__title a[href='/pathways/{route}']") });
            await Assertions.Expect(result).ToContainClassAsync($"pc-result--{verdict}");
        }

        // Nobody is asked about a record, and everybody is told that it closes nothing by itself.
        await Assertions.Expect(page.GetByText("A criminal record closes none of these routes by itself")).ToBeVisibleAsync();
        var first = page.Locator(".pc-next .pc-result__title a");
        var address = await first.GetAttributeAsync("href");
        await first.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(new Uri(page.Url), address).AbsoluteUri);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_SentAndOpenedAgain_AreThereAndCanBeChanged()
    {
        var visit = await VisitAsync(Screen.Phone);
        var page = visit.Page;
        await visit.OpenAsync("/find-your-route?qualification=level-3&age=under-18");
        (await page.Locator("#age-under-18").IsCheckedAsync()).ShouldBeTrue();

        await page.Locator("a[href='#question-age']").ClickAsync();
        await page.Locator("label[for='age-adult']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show my routes" }).ClickAsync();

        await Assertions
            .Expect(page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("qualification=level-3&.*age=adult|qualification=level-3&age=adult"));
        await Assertions.Expect(page.Locator(".pc-answered")).ToContainTextAsync("18 or over");
    }

    [Fact]
    public async Task Questions_ThatOtherAnswersSettle_GoAndComeBack()
    {
        var visit = await VisitAsync(Screen.Phone);
        var page = visit.Page;
        await visit.OpenAsync("/find-your-route");

        await page.Locator("label[for='qualification-level-3']").ClickAsync();
        await Assertions.Expect(page.Locator("#question-psychology")).ToBeHiddenAsync();

        await page.Locator("label[for='qualification-degree']").ClickAsync();
        await Assertions.Expect(page.Locator("#question-psychology")).ToBeVisibleAsync();
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Journey_WithTheKeyboardAlone_AnswersAndReadsTheResult()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.OpenAsync("/find-your-route");
        await visit.TabToAsync(page.Locator("#qualification-none"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator("#qualification-level-3").IsCheckedAsync()).ShouldBeTrue();

        await visit.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "Show my routes" }));

        await Assertions.Expect(page.Locator("#result")).ToBeVisibleAsync();
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Result_OnPaper_HasItsReasonsAndNoForm()
    {
        var visit = await VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await visit.OpenAsync("/find-your-route?qualification=level-3&age=adult&forces=never");

        await Assertions.Expect(page.Locator("#questions")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".pc-answered")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pc-next .pc-result__met")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("/find-your-route?qualification=level-3&age=adult&forces=never")).ToBeVisibleAsync();
    }
}
