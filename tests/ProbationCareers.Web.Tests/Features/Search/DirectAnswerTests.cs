using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Search;

/// <summary>What the search answers by itself.</summary>
public sealed class DirectAnswerTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("salary of a probation officer", "Pay a year: Probation officer", "/roles/probation-officer")]
    [InlineData("parole officer wages", "Pay a year: Probation officer", "/roles/probation-officer")]
    [InlineData("pay band 4", "Pay a year: Band 4", "/pay/band-4")]
    [InlineData("how long to become a probation officer", "How long it takes: Probation officer", "/roles/probation-officer")]
    [InlineData("do PSOs have a caseload", "Your own caseload: Probation services officer", "/roles/probation-services-officer")]
    [InlineData("case administrator requirements", "What you need: Case administrator", "/roles/case-administrator#requirements")]
    [InlineData("what does PDU mean", "probation delivery unit", "/glossary#pdu")]
    public async Task Answer_WhatIsAskedOfAJob_IsItsFactWithALink(string question, string label, string address)
    {
        var page = await PageAsync(question);

        page.Find(".pc-direct__label").Words().ShouldBe(label);
        page.Find(".pc-direct__text").Words().ShouldNotBeEmpty();
        page.Find(".pc-direct__more a").GetAttribute("href").ShouldBe(address);
    }

    [Fact]
    public async Task Answer_PayInLondon_IsThatOfThePayExplorerWithItsDate()
    {
        var page = await PageAsync("pso salary london");
        var explorer = await CrawledPage.GetAsync(fixture.Site, "/pay?of=probation-services-officer&where=london");

        var amount = explorer.Find(".pc-pay-answer .pc-summary__main-value").Words();
        page.Find(".pc-direct__text").Words().ShouldStartWith(amount);
        page.All(".pc-direct .pc-as-at").ShouldHaveSingleItem();
        page.Find(".pc-direct__more a").GetAttribute("href").ShouldBe("/pay?of=probation-services-officer&where=london#answer");
    }

    [Fact]
    public async Task Answer_CriminalRecord_IsThatOfTheGuideThatEditorsChose()
    {
        var page = await PageAsync("can i join with a criminal record");

        page.Find(".pc-direct__more a").GetAttribute("href").ShouldBe("/guides/criminal-record");
    }

    [Theory]
    [InlineData("probation vacancies")]
    [InlineData("jobs near me")]
    [InlineData("how do i apply")]
    public async Task Answer_WhereToApply_IsTheApplyModule(string question) =>
        (await PageAsync(question)).All(".pc-apply").ShouldHaveSingleItem();

    [Theory]
    [InlineData("how long is pso training")]
    [InlineData("court")]
    [InlineData("probation officer")]
    [InlineData("xyzzyq salary")]
    public async Task Answer_NothingAskedOfAJob_IsNotGiven(string question) =>
        (await PageAsync(question)).All(".pc-direct").ShouldBeEmpty();

    [Fact]
    public async Task Answer_FurtherPagesAndKinds_LeaveItOut()
    {
        (await CrawledPage.GetAsync(fixture.Site, "/search?q=pso+salary&page=2")).All(".pc-direct").ShouldBeEmpty();
        (await CrawledPage.GetAsync(fixture.Site, "/search?q=pso+salary&kind=role")).All(".pc-direct").ShouldBeEmpty();
    }

    private Task<CrawledPage> PageAsync(string question) =>
        CrawledPage.GetAsync(fixture.Site, "/search?q=" + Uri.EscapeDataString(question));
}
