using System.Net;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Compare;

/// <summary>Roles and pathways side by side, asked by address.</summary>
public sealed class ComparePageTests(SiteFixture fixture)
{
    /// <summary>Addresses that hold what no form of the site sends.</summary>
    public static TheoryData<string> Odd { get; } =
    [
        "roles=nobody&roles=nothing",
        "roles=&roles=&roles=",
        "roles=probation-officer&roles=probation-officer",
        "roles=%00%01&roles=%ff%fe",
        "roles[]=probation-officer&roles[]=court-officer",
        "roles=<script>alert(1)</script>&roles=probation-officer",
        "roles=probation-officer&pathways=pqip-15-months",
        "pathways=probation-officer&pathways=court-officer",
        "show=everything&roles=probation-officer",
    ];

    [Fact]
    public async Task Index_EveryPairOfNeighbours_HasEveryRowWithAFactForEach()
    {
        string[] labels =
        [
            "Pay a year",
            "Hours",
            "Where you work",
            "Your own caseload",
            "Who you work with",
            "Uniform",
            "Employer",
            "What you need",
            "How long it takes",
            "Next step",
        ];
        var slugs = fixture.Content.Roles.Select(role => role.Slug).ToList();

        foreach (var (first, second) in slugs.Zip(slugs.Skip(1).Append(slugs[0])))
        {
            var page = await PageAsync($"roles={first}&roles={second}");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.All("tbody tr")
                .Select(row => row.QuerySelector("th")!.Words().Replace(" differs", "", StringComparison.Ordinal))
                .ShouldBe(labels);
            page.All("tbody tr")
                .ShouldAllBe(row =>
                    row.QuerySelectorAll("td").Length == 2
                    && row.QuerySelectorAll(".pc-compare__fact").All(fact => fact.TextContent.Trim().Length > 0)
                );
        }
    }

    [Fact]
    public async Task Index_EveryFactThatIsKnown_SaysWhereItIsFrom()
    {
        foreach (var role in fixture.Content.Roles)
        {
            var page = await PageAsync($"roles={role.Slug}&roles={(role.Slug == "court-officer" ? "probation-officer" : "court-officer")}");
            var known = page.All("tbody td:nth-of-type(1)")
                .Where(cell => cell.QuerySelector(".pc-compare__fact--missing") is null)
                .ToList();
            // A caseload of which no source speaks says so in its own words.
            var silent = known
                .Where(cell => cell.QuerySelector(".pc-compare__source a") is null)
                .Select(cell => cell.ParentElement!.QuerySelector("th")!.Words())
                .ToList();
            silent.Where(label => !label.StartsWith("Your own caseload", StringComparison.Ordinal)).ShouldBeEmpty(role.Slug);
        }
    }

    [Fact]
    public async Task Index_FourRoles_ShowsTheirFactsAndMarksWhatDiffers()
    {
        string[] slugs = ["probation-officer", "court-officer", "case-administrator", "victim-liaison-officer"];
        var titles = slugs.Select(slug => fixture.Content.PageOf<RoleDocument>(slug).Title).ToList();

        var page = await PageAsync(string.Join('&', slugs.Select(slug => $"roles={slug}")));

        page.Texts("thead th a:first-child").ShouldBe(titles);
        RowOf(page, "Pay a year").ShouldBe(slugs.Select(PayOf));
        RowOf(page, "Your own caseload").ShouldBe(["Yes", "No", "No, but you work on colleagues’ cases", "No"]);
        page.All("tbody tr")
            .Where(row => row.QuerySelector(".pc-compare__mark") is null)
            .Select(row => row.QuerySelector("th")!.Words())
            .ShouldBe(["Hours", "Uniform", "Employer"]);
        page.Document.Title.ShouldNotBeNull().ShouldStartWith($"Compare: {string.Join(", ", titles)}");
        page.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task Index_WhatIsNotPublished_IsADashWithAKeyAndDiffersFromNothing()
    {
        foreach (var role in fixture.Content.Roles.Where(role => role.Slug != "court-officer"))
        {
            var page = await PageAsync($"roles={role.Slug}&roles=court-officer");
            var oneIsMissing = page.All("tbody tr")
                .Where(row => row.QuerySelectorAll(".pc-compare__fact.pc-compare__fact--missing").Length > 0)
                .ToList();

            oneIsMissing.ShouldAllBe(row => row.QuerySelector(".pc-compare__mark") == null, role.Slug);
            page.All(".pc-compare__key").Count.ShouldBe(page.All(".pc-compare__fact--missing").Count > 0 ? 1 : 0, role.Slug);
        }
    }

    [Fact]
    public async Task Index_OnlyDifferences_LeavesOutWhatIsTheSame()
    {
        var all = await PageAsync("roles=court-officer&roles=sentence-management");
        var different = await PageAsync("roles=court-officer&roles=sentence-management&show=differences");

        var rows = all.All("tbody tr")
            .Where(row => row.QuerySelector(".pc-compare__mark") is not null)
            .Select(row => row.QuerySelector("th")!.Words())
            .ToList();
        different.Texts("tbody th").ShouldBe(rows);
        rows.Count.ShouldBeLessThan(all.All("tbody tr").Count);
        all.All("a[href*='show=differences']").ShouldHaveSingleItem();
        different
            .Find(".pc-compare__note a")
            .GetAttribute("href")
            .ShouldBe("/compare?roles=court-officer&roles=sentence-management#comparison");
    }

    [Fact]
    public async Task Index_Pathways_AreComparedByWhatPathwaysHave()
    {
        var page = await PageAsync("pathways=pqip-15-months&pathways=pqip-27-months&pathways=graduate-diploma-in-community-justice");

        RowOf(page, "Leads to").ShouldBe(Enumerable.Repeat(fixture.Content.PageOf<RoleDocument>("probation-officer").Title, 3));
        RowOf(page, "Can you take it today?")[2].ShouldStartWith("Closed since 2016");
        RowOf(page, "How long it takes")[0].ShouldBe($"{Value("training.pqip-short")} months");
    }

    [Fact]
    public async Task Index_TheSameWordsWithOtherDetails_Differ()
    {
        var page = await PageAsync("pathways=pso-direct-application&pathways=case-administrator-direct-application");

        page.All("tbody tr")
            .Single(row => row.QuerySelector("th")!.Words().StartsWith("How long it takes", StringComparison.Ordinal))
            .QuerySelector(".pc-compare__mark")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task Index_TimesThatNoSourceMentions_AreNamed()
    {
        foreach (var role in fixture.Content.Roles)
        {
            var page = await PageAsync($"roles={role.Slug}&roles={(role.Slug == "court-officer" ? "probation-officer" : "court-officer")}");
            var isAllKnown = new[] { role.Hours.Evenings, role.Hours.Weekends, role.Hours.Nights }.All(often => often != HowOften.Unknown);

            var hours = page.All("tbody tr")
                .Single(row => row.QuerySelector("th")!.Words().StartsWith("Hours", StringComparison.Ordinal))
                .QuerySelector("td")!;
            var isMissing = hours.QuerySelector(".pc-compare__fact.pc-compare__fact--missing") is not null;
            hours
                .QuerySelectorAll(".pc-compare__detail.pc-compare__fact--missing")
                .Length.ShouldBe(isAllKnown || isMissing ? 0 : 1, role.Slug);
        }
    }

    [Fact]
    public async Task Index_UnknownRolesBesidePathways_ComparesThePathways()
    {
        var page = await PageAsync("roles=nobody&pathways=pqip-15-months&pathways=pqip-21-months");

        page.Texts(".pc-form__problem li").ShouldBe(["You can’t compare jobs with pathways, so we’ve shown the pathways."]);
        page.All("thead th").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Index_TakenOutAndAdded_ByAddress()
    {
        var page = await PageAsync("roles=probation-officer&roles=court-officer&roles=unpaid-work-officer");

        page.All(".pc-compare__remove")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe([
                "/compare?roles=court-officer&roles=unpaid-work-officer",
                "/compare?roles=probation-officer&roles=unpaid-work-officer",
                "/compare?roles=probation-officer&roles=court-officer",
            ]);
        page.All("form.pc-form input[type=hidden]")
            .Select(field => field.GetAttribute("value"))
            .ShouldBe(["probation-officer", "court-officer", "unpaid-work-officer"]);
        page.All("form.pc-form option[value='court-officer']").ShouldBeEmpty("What is there already cannot be added");
        (await PageAsync("roles=probation-officer&roles=court-officer&roles=unpaid-work-officer&roles=case-administrator"))
            .All("form.pc-form")
            .ShouldBeEmpty("Four are the most");
    }

    [Fact]
    public async Task Index_WhatCannotBeUsed_IsNamedAndTheRestIsKept()
    {
        var near = fixture.Content.PageOf<RoleDocument>("probation-officer").Title;
        var page = await PageAsync(
            "roles=probation-oficer&roles=court-officer&roles=case-administrator&roles=social-worker&roles=prison-officer&roles=court-usher"
        );

        page.Texts(".pc-form__problem li")
            .ShouldBe([
                $"We don’t have a job called “probation-oficer”. Did you mean {near}?",
                "You can compare up to 4, so we’ve shown the first 4.",
            ]);
        page.All("thead th").Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("roles=&roles=", "#compare-roles-1")]
    [InlineData("pathways=&pathways=", "#compare-pathways-1")]
    public async Task Index_SentWithNothingChosen_SaysSoAtTheTopOfTheForm(string query, string field)
    {
        var page = await PageAsync(query);

        page.Find("#comparison.govuk-error-summary a").GetAttribute("href").ShouldBe(field);
        page.Find(field).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Index_OddAddress_IsAHelpfulPage(string query)
    {
        var page = await PageAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All("form.pc-form").ShouldNotBeEmpty();
        page.Html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Index_ThousandsOfRoles_AreAnsweredAtOnce()
    {
        var query = string.Join('&', Enumerable.Range(0, 700).Select(index => $"roles=r{index}"));

        var page = await PageAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Texts(".pc-form__problem li").Count.ShouldBe(5);
    }

    [Fact]
    public void Pages_OfRolesAndPathways_LeadToTheComparison()
    {
        foreach (var role in fixture.Content.Roles)
            fixture.Page(role.Address).All($"a[href='/compare?roles={role.Slug}']").ShouldNotBeEmpty(role.Slug);
        foreach (var pathway in fixture.Content.Pages.OfType<PathwayDocument>())
            fixture.Page(pathway.Address).All($"a[href='/compare?pathways={pathway.Slug}']").ShouldNotBeEmpty(pathway.Slug);
        fixture.Page("/roles").All("input[type=checkbox][name=roles]").Count.ShouldBe(fixture.Content.Roles.Count());
    }

    private static IReadOnlyList<string> RowOf(CrawledPage page, string label) =>
        [
            .. page.All("tbody tr")
                .Single(row => row.QuerySelector("th")!.Words().StartsWith(label, StringComparison.Ordinal))
                .QuerySelectorAll(".pc-compare__fact")
                .Select(fact =>
                    fact.ChildNodes.TakeWhile(node => node is not AngleSharp.Dom.IElement { ClassName: "pc-as-at" })
                        .Select(node => node.TextContent)
                        .Aggregate(string.Concat)
                        .Trim()
                )
                .Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];

    /// <summary>What the comparison says a role pays, by the figures of its band.</summary>
    private string PayOf(string slug)
    {
        var (_, range) = fixture.Content.PayOf(fixture.Content.PageOf<RoleDocument>(slug).Pay);
        return range.Count > 0 ? string.Join(" to ", range.Select(figure => $"£{figure.Value:#,0}")) : "–not published";
    }

    private decimal Value(string key) => fixture.Content.Figures.Single(figure => figure.Key == key).Value;

    private Task<CrawledPage> PageAsync(string query) => CrawledPage.GetAsync(fixture.Site, "/compare?" + query);
}
