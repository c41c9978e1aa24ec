using System.Net;
using System.Text.Json;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Search;

/// <summary>The search, asked by address.</summary>
public sealed class SearchPageTests(SiteFixture fixture)
{
    public static TheoryData<string> Odd { get; } =
    [
        "q=title%3A(a%20OR%20b)~2%5E9%20AND%20%7B*%7D",
        "q=%00%01%02",
        "q=%ff%fe",
        "q=<script>alert(1)</script>",
        "q=probation&q=court&q=prison",
        "q=probation&kind=unicorn&page=-5",
        "q=probation&page=99999999999999999999",
        "q=probation&page=20",
        "q=%22",
        "q=a",
        "q=%F0%9F%92%B7",
        "q[]=a&kind[]=role",
        "kind=role",
    ];

    [Fact]
    public async Task Index_Question_LeadsToTheSectionThatAnswersAndShowsTheWords()
    {
        var page = await PageAsync("q=how+much+do+you+get+paid+in+london");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All(".pc-hit__title a")[0].GetAttribute("href").ShouldBe("/pay/london-allowance");
        page.All(".pc-hit__part a").ShouldAllBe(link => link.GetAttribute("href")!.Contains('#', StringComparison.Ordinal));
        page.All(".pc-hit mark").ShouldNotBeEmpty();
        page.Find("#search-field").GetAttribute("value").ShouldBe("how much do you get paid in london");
        page.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task Index_Role_ShowsItsPayAndItsFirstPathwayAtAGlance()
    {
        var page = await PageAsync("q=pso");

        var hit = page.All(".pc-hit")[0];
        hit.QuerySelector(".pc-hit__kind")!.Words().ShouldBe("Role");
        hit.QuerySelectorAll(".pc-hit__facts a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain("/pathways/pso-direct-application");
        hit.QuerySelectorAll(".pc-hit__facts .pc-figure").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Index_Kind_ShowsThatKindAloneAndCountsAll()
    {
        var all = await PageAsync("q=court");
        var roles = await PageAsync("q=court&kind=role");

        roles.Texts(".pc-hit__kind").Distinct().ShouldBe(["Role"]);
        var chip = all.All(".pc-search__kinds a").Single(link => link.GetAttribute("href") == "/search?q=court&kind=role").Words();
        roles.Find("#results").Words().ShouldStartWith($"{chip.Split('(')[1].TrimEnd(')')} results");
        roles.All(".pc-search__kinds [aria-current]").ShouldHaveSingleItem().Words().ShouldBe(chip);
    }

    [Fact]
    public async Task Index_MistypedWords_AreMendedAndNamed()
    {
        var page = await PageAsync("q=victum+liason");

        page.All(".pc-hit__title a")[0].GetAttribute("href").ShouldBe("/roles/victim-liaison-officer");
        page.Find(".pc-search__corrected")
            .Words()
            .ShouldBe("We looked for “victim” in place of “victum” and “liaison” in place of “liason”.");
    }

    [Fact]
    public async Task Index_NothingFound_OffersWordsAndPages()
    {
        var page = await PageAsync("q=xyzzyq");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Find("#results").Words().ShouldBe("Nothing found for “xyzzyq”");
        page.All(".pc-onward__link").Count.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task Index_PagesOfResults_GoOnWhereTheOneBeforeEnded()
    {
        var first = await PageAsync("q=probation");
        var second = await PageAsync("q=probation&page=2");

        first.Texts(".pc-hit__title").Count.ShouldBe(10);
        first.Texts(".pc-hit__title").Intersect(second.Texts(".pc-hit__title")).ShouldBeEmpty();
        first.Find(".pc-search__pages a").GetAttribute("href").ShouldBe("/search?q=probation&page=2");
        second.Find(".pc-search__results").GetAttribute("start").ShouldBe("11");
    }

    [Fact]
    public async Task Index_EveryTitleOfAPage_FindsThatPageAmongTheFirst()
    {
        var missed = new List<string>();
        foreach (var document in fixture.Content.Pages)
        {
            var page = await PageAsync("q=" + Uri.EscapeDataString(document.Title));
            var first = page.All(".pc-hit__title a").Take(3).Select(link => link.GetAttribute("href"));
            if (!first.Contains(document.Address))
                missed.Add(document.Title);
        }

        missed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Index_PageAfterTheLast_IsTheLast()
    {
        var page = await PageAsync("q=probation&page=20");

        page.All(".pc-hit").ShouldNotBeEmpty();
        page.All(".pc-search__pages a").ShouldHaveSingleItem().Words().ShouldBe("Earlier results");
    }

    [Fact]
    public async Task Index_UnknownWordBesideACommonOne_FindsNothing() =>
        (await PageAsync("q=xyzzyq+probation")).Find("#results").Words().ShouldStartWith("Nothing found");

    [Fact]
    public async Task Index_Answer_IsKeptByNobody()
    {
        using var answer = await fixture.Site.GetAsync("/search?q=court");
        using var page = await fixture.Site.GetAsync("/search");

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Headers.CacheControl!.NoStore.ShouldBeFalse();
    }

    [Theory]
    [InlineData("probation officer hoverboard", "No page mentions “hoverboard”.")]
    [InlineData("can a probation officer bring a hoverboard or a jetpak", "No page mentions “hoverboard” or “jetpak”.")]
    public async Task Index_WordThatNoPageHas_IsNamedAboveTheResults(string text, string said)
    {
        var page = await PageAsync("q=" + Uri.EscapeDataString(text));

        page.Find(".pc-search__missing").Words().ShouldStartWith(said + " These pages match the rest of your search.");
        page.All(".pc-search__missing ~ .pc-search__results .pc-hit").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("probation officer pay")]
    [InlineData("hoverboard")]
    public async Task Index_NothingToNameBesideResults_NamesNothing(string text) =>
        (await PageAsync("q=" + Uri.EscapeDataString(text))).All(".pc-search__missing").ShouldBeEmpty();

    [Theory]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=1%2C250")]
    [InlineData("page=500")]
    public async Task Index_PageInAnyForm_IsNoneAfterTheLast(string query)
    {
        var page = await PageAsync("q=probation&" + query);

        page.All(".pc-hit").ShouldNotBeEmpty();
        page.Texts(".pc-search__pages a").ShouldBe(["Earlier results"]);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Index_OddAddress_IsAHelpfulPage(string query)
    {
        var page = await PageAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All("#search-field").ShouldHaveSingleItem();
        page.Html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Index_LongestQuery_IsAnsweredAndALongerAddressRefused()
    {
        (await PageAsync("q=" + string.Join('+', Enumerable.Repeat("probation", 700)))).Status.ShouldBe(HttpStatusCode.OK);
        (await PageAsync("q=" + new string('a', AddressLength.Longest))).Status.ShouldBe(HttpStatusCode.RequestUriTooLong);
        using var megabyte = await fixture.Site.GetAsync("/search?q=" + new string('a', 1 << 20));
        megabyte.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
    }

    [Fact]
    public async Task Suggestions_StartOfAName_NameThePage()
    {
        foreach (var role in fixture.Content.Roles)
        {
            var suggestions = await SuggestionsAsync("q=" + Uri.EscapeDataString(role.Title[..^1]));

            suggestions.Select(page => page.GetProperty("title").GetString()).ShouldContain(role.Title);
            suggestions.Count.ShouldBeLessThanOrEqualTo(8);
            suggestions.ShouldAllBe(page => page.GetProperty("address").GetString()!.StartsWith('/'));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=%00")]
    [InlineData("q=zzzzzz")]
    public async Task Suggestions_NothingToSuggest_AreNone(string query) => (await SuggestionsAsync(query)).ShouldBeEmpty();

    [Fact]
    public void EveryPage_LeadsToTheSearch() =>
        fixture.Pages.ShouldAllBe(page => page.All("a.pc-header__search[href='/search']").Count == 1);

    private async Task<IReadOnlyList<JsonElement>> SuggestionsAsync(string query)
    {
        using var response = await fixture.Site.GetAsync("/search/suggestions?" + query);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return
        [
            .. JsonDocument
                .Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
                .RootElement.EnumerateArray(),
        ];
    }

    private Task<CrawledPage> PageAsync(string query) => CrawledPage.GetAsync(fixture.Site, "/search?" + query);
}
