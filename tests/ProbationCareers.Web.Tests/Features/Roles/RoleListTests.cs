using System.Net;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Roles;

/// <summary>The list of roles, narrowed and sorted by address.</summary>
public sealed class RoleListTests(SiteFixture fixture)
{
    public static TheoryData<string, string> Choices =>
        [.. RoleFilter.Fields.SelectMany(choices => choices.Options.Select(option => new TheoryDataRow<string, string>(choices.Key, option.Value)))];

    [Fact]
    public void Index_NothingAsked_ShowsEveryRole()
    {
        var page = fixture.Page("/roles");

        page.All(".pc-card__link").Count.ShouldBe(fixture.Content.Roles.Count());
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

        string[] expected = ["Probation officer", "Trainee probation officer", "Sentence management"];
        page.All(".pc-card__link").Where(link => link.Closest("section") is null).Select(link => link.Words()).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public async Task Index_NoDegreeNeeded_LeavesOutWhatAsksForOne()
    {
        var page = await PageAsync("degree=not-needed");

        var titles = page.All(".pc-card__link").Where(link => link.Closest("section") is null).Select(link => link.Words()).ToList();
        titles.ShouldContain("Probation services officer");
        titles.ShouldNotContain("Social worker");
        titles.ShouldNotContain("Trainee forensic psychologist");
        titles.ShouldNotContain("Trainee legal adviser", "What it asks for has no level, so nobody knows");
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

        var titles = page.All(".pc-card__link").Where(link => link.Closest("section") is null).Select(link => link.Words()).ToList();
        titles.ShouldContain("Probation officer");
        titles.ShouldNotContain("Probation services officer");
        page.All("section[aria-labelledby=not-known] .pc-card__link").Select(link => link.Words()).ShouldContain("Case administrator", "Its pay is not known");
    }

    [Fact]
    public async Task Index_Place_IsChosenFromThePlacesThatThereAre()
    {
        var page = await PageAsync("place=approved-premises");

        var expected = fixture.Content.Roles.Where(role => role.WorkingEnvironments.Contains("approved-premises")).Select(role => role.Title);
        page.All(".pc-card__link").Where(link => link.Closest("section") is null).Select(link => link.Words()).ShouldBe(expected, ignoreOrder: true);
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
        page.Find("main").Words().ShouldContain("No role is known to be all of this.");
    }

    private Task<CrawledPage> PageAsync(string query) => CrawledPage.GetAsync(fixture.Site, "/roles?" + query);
}
