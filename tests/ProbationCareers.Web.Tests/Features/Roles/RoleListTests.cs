using System.Net;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Roles;

/// <summary>The list of roles, narrowed and sorted by address.</summary>
public sealed class RoleListTests(SiteFixture fixture)
{
    public static TheoryData<string, string> Choices =>
        [
            .. RoleFilter.Fields.SelectMany(choices =>
                choices.Options.Select(option => new TheoryDataRow<string, string>(choices.Key, option.Value))
            ),
        ];

    [Fact]
    public void Index_NothingAsked_ShowsEveryRole()
    {
        var page = fixture.Page("/roles");

        page.All(".pc-card__link, .pc-card__type").Count.ShouldBe(fixture.Content.Roles.Count());
        page.Find("#results").Words().ShouldBe($"{fixture.Content.Roles.Count()} roles");
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Index_OneChoice_CountsWhatItShowsAndKeepsUnknownsApart(string key, string value)
    {
        var page = await PageAsync($"{key}={value}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        var shown = page.All(".pc-card__link").Count;
        var open = page.All("section[aria-labelledby=not-known] .pc-card__link").Count;
        page.Find("#results").Words().ShouldBe($"{shown - open} of {fixture.Content.Roles.Count()} roles");
        page.All($"#filter-{key} option[selected]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe(value);
        page.All(".pc-pick__remove").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("/roles#results");
    }

    [Fact]
    public async Task Index_NoDegreeAndOwnCaseload_IsWhatTheFilesSay()
    {
        var page = await PageAsync("degree=not-needed&caseload=own");

        string[] expected = ["/roles/probation-officer", "/roles/trainee-probation-officer", "/roles/sentence-management"];
        Met(page).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public async Task Index_NoDegreeNeeded_LeavesOutWhatAsksForOne()
    {
        var page = await PageAsync("degree=not-needed");

        var roles = Met(page);
        roles.ShouldContain("/roles/probation-services-officer");
        roles.ShouldNotContain("/roles/social-worker");
        roles.ShouldNotContain("/roles/trainee-forensic-psychologist");
        roles.ShouldNotContain("/roles/trainee-legal-adviser", "What it asks for has no level, so nobody knows");
    }

    [Fact]
    public async Task Index_WhatNoSourceSays_IsNeverTakenForANo()
    {
        var page = await PageAsync("evenings=none");

        var unknown = fixture.Content.Roles.Where(role => role.Hours.Evenings == HowOften.Unknown).Select(role => role.Title);
        page.All("section[aria-labelledby=not-known] .pc-card__link").Select(link => link.Words()).ShouldBe(unknown, ignoreOrder: true);
    }

    [Fact]
    public async Task Index_PayFrom_LeavesOutWhatStartsLower()
    {
        var page = await PageAsync("pay=30000");

        Met(page).ShouldBe(fixture.Content.Roles.Where(role => LowestPay(role) >= 30000).Select(role => role.Address), ignoreOrder: true);
        page.All("section[aria-labelledby=not-known] .pc-card__link")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(fixture.Content.Roles.Where(role => LowestPay(role) is null).Select(role => role.Address), ignoreOrder: true);
    }

    [Fact]
    public async Task Index_Place_IsChosenFromThePlacesThatThereAre()
    {
        var page = await PageAsync("place=approved-premises");

        var expected = fixture
            .Content.Roles.Where(role => role.WorkingEnvironments.Contains("approved-premises"))
            .Select(role => role.Title);
        page.All(".pc-card__link")
            .Where(link => link.Closest("section") is null)
            .Select(link => link.Words())
            .ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public async Task Index_Order_IsKeptInTheAddress()
    {
        var page = await PageAsync("order=title&caseload=none");

        var titles = page.All(".pc-card__link").Where(link => link.Closest("section") is null).Select(link => link.Words()).ToList();
        titles.ShouldBe(titles.Order(StringComparer.OrdinalIgnoreCase));
        page.Find(".pc-pick__remove").GetAttribute("href").ShouldBe("/roles?order=title#results");
    }

    [Theory]
    [InlineData("pay=lots&order=size&degree=%00")]
    [InlineData("place=<script>alert(1)</script>")]
    [InlineData("pay=24000&pay=35000&place=court&place=prison")]
    public async Task Index_OddAddress_IsAHelpfulPage(string query)
    {
        var page = await PageAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All("#role-filter").ShouldHaveSingleItem();
        page.Html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Index_NothingFits_SaysSo()
    {
        var page = await PageAsync("pay=35000&degree=needed&prison=inside&caseload=own");

        page.Find("#results").Words().ShouldStartWith("0 of ");
        page.Find("main").Words().ShouldContain("No job matches all your filters.");
    }

    /// <summary>Addresses of the roles that are known to be as asked.</summary>
    private static IReadOnlyList<string?> Met(CrawledPage page) =>
        [.. page.All(".pc-card__link").Where(link => link.Closest("section") is null).Select(link => link.GetAttribute("href"))];

    /// <summary>The least that the files say a role pays, in pounds a year; null where they do not say.</summary>
    private decimal? LowestPay(RoleDocument role)
    {
        var (start, range) = fixture.Content.PayOf(role.Pay);
        return (start ?? (range.Count > 0 ? range[0] : null))?.Value;
    }

    private Task<CrawledPage> PageAsync(string query) => CrawledPage.GetAsync(fixture.Site, "/roles?" + query);
}
