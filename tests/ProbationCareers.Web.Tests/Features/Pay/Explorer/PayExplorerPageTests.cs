using System.Net;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Pay.Explorer;

/// <summary>The pay explorer, asked by address.</summary>
public sealed class PayExplorerPageTests(SiteFixture fixture)
{
    /// <summary>Addresses that hold what no form of the site sends.</summary>
    public static TheoryData<string> Odd { get; } =
    [
        "of=nobody",
        "of=probation-oficer&where=mars&hours=abc&per=decade&on=yesterday",
        "of=band-3&of=band-4&of=band-3",
        "of=band-3&hours=-4",
        "of=band-3&hours=0",
        "of=band-3&hours=0.001",
        "of=band-3&hours=99999999999999999999999999999999999999999",
        "of=band-3&hours=1e9",
        "of=band-3&hours=NaN",
        "of=band-3&on=9999-99-99",
        "of=band-3&on=undated",
        "of=%00%01%02&hours=%0d%0a&on=%F0%9F%92%B7",
        "of=%ff%fe",
        "of=<script>alert(1)</script>",
        "of[]=a&=b&&&",
        "of=" + "title%3A(a%20OR%20b)~2%5E9%20AND%20%7B*%7D",
    ];

    [Fact]
    public async Task Index_EveryChoice_IsAnswered()
    {
        var slugs = fixture
            .Page("/pay")
            .All("#pay-of option[value]")
            .Select(option => option.GetAttribute("value")!)
            .Where(slug => slug.Length > 0)
            .ToList();

        slugs.ShouldBeUnique();
        slugs.Count.ShouldBeGreaterThan(15);
        foreach (var slug in slugs)
        {
            var page = await PageAsync($"of={slug}&where=london&hours=22");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Find("#answer").Words().ShouldEndWith("inside the M25, 22 hours a week");
            page.All(".pc-pay-answer .pc-table a[href^='/sources/']").ShouldNotBeEmpty(slug);
        }
    }

    [Fact]
    public async Task Index_ProbationOfficerInLondon_IsWorkedOutFromItsFigures()
    {
        var (low, high, allowance) = (Value("pay.band-4.min"), Value("pay.band-4.max"), Value("pay.london-allowance"));

        var page = await PageAsync("of=probation-officer&where=london");

        page.Find(".pc-pay-answer .pc-summary__main-value").Words().ShouldBe($"£{low + allowance:#,0} to £{high + allowance:#,0} a year");
        page.Texts("section[aria-labelledby=table-what-it-is-made-of] .pc-table__number")
            .ShouldBe([$"£{low:#,0}", $"£{high:#,0}", $"{Value("hours.full-time"):0.##} hours", $"£{allowance:#,0}"]);
        page.All(".pc-pay-answer .pc-unknown a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["/pay/band-4", "/pay/london-allowance"], ignoreOrder: true);
        page.All("svg.pc-range__plot").ShouldHaveSingleItem();
        page.Document.QuerySelector("title")!
            .TextContent.ShouldStartWith($"Pay: {fixture.Content.PageOf<RoleDocument>("probation-officer").Title}, inside the M25");
        page.Find("link[rel=canonical]").GetAttribute("href").ShouldBe(RunningSite.PublicUrl + "/pay");
        page.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task Index_Answer_LeavesTheFormAsItWasAsked()
    {
        var page = await PageAsync("of=band-3&where=london&hours=22.5&per=week&on=about+2023");

        page.All("#pay-form option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(["band-3", "london", "about 2023"]);
        page.Find("#pay-hours").GetAttribute("value").ShouldBe("22.5");
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Index_OddAddress_IsAHelpfulPage(string query)
    {
        var page = await PageAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All("#pay-form").ShouldHaveSingleItem();
        page.Html.ShouldNotContain("<script>alert");
    }

    [Theory]
    [InlineData("1%2C250")]
    [InlineData("1250")]
    [InlineData("1+250")]
    [InlineData("1%C2%A0250+hours")]
    public async Task Index_HoursWithThousands_AreReadAsTheSiteWritesThem(string hours)
    {
        var page = await PageAsync($"of=approved-premises-residential-worker&hours={hours}&per=year");

        page.Find("#answer").Words().ShouldEndWith("1,250 hours a year");
        page.Find("#pay-hours").GetAttribute("value").ShouldBe("1,250");
    }

    [Theory]
    [InlineData("hours=1%2C25&per=year", "pay-hours", "1,25")]
    [InlineData("hours=1.25&per=year", "pay-hours", "1.25")]
    [InlineData("hours=abc", "pay-hours", "abc")]
    [InlineData("hours=-4", "pay-hours", "-4")]
    [InlineData("hours=1%2C250", "pay-hours", "1,250")]
    [InlineData("hours=20&per=decade", "pay-per", null)]
    [InlineData("where=mars", "pay-where", null)]
    [InlineData("on=yesterday", "pay-on", null)]
    [InlineData("on=2999", "pay-on", null)]
    public async Task Index_WhatCannotBeUsed_IsAskedBackByItsFieldAndNothingIsWorkedOut(string query, string field, string? kept)
    {
        var page = await PageAsync("of=band-4&" + query);

        page.All(".pc-pay-answer").ShouldBeEmpty();
        page.Document.QuerySelector("title")!.TextContent.ShouldStartWith("Error: ");
        var link = page.Find(".govuk-error-summary [role=alert] a");
        link.GetAttribute("href").ShouldBe("#" + field);
        page.Find($"#{field}-error").Words().ShouldBe("Error: " + link.Words());
        page.Find("#" + field).GetAttribute("aria-describedby").ShouldBe(field + "-error");
        page.Find($".govuk-form-group--error #{field}").ClassList.ShouldContain(name => name.EndsWith("--error", StringComparison.Ordinal));
        page.Find("#pay-of option[selected]").GetAttribute("value").ShouldBe("band-4");
        if (kept is not null)
            page.Find("#" + field).GetAttribute("value").ShouldBe(kept);
        (await fixture.Site.GetAsync("/pay.csv?of=band-4&" + query)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Index_SeveralThingsThatCannotBeUsed_AreAllAskedBack()
    {
        var page = await PageAsync("of=probation-oficer&hours=abc&on=yesterday&where=mars&per=decade");

        page.Texts(".govuk-error-summary li").Count.ShouldBe(5);
        page.Texts(".govuk-error-summary li")[0]
            .ShouldEndWith($"Did you mean {fixture.Content.PageOf<RoleDocument>("probation-officer").Title}?");
        page.All(".govuk-error-message").Count.ShouldBe(5);
    }

    [Fact]
    public async Task Index_NothingWrong_HasNoErrors()
    {
        var page = await PageAsync("of=band-4&hours=20&shoesize=44");

        page.All("[class*=error]").ShouldBeEmpty();
        page.All("[aria-describedby]").ShouldNotContain(element => element.Id!.StartsWith("pay-", StringComparison.Ordinal));
        page.Texts(".pc-form__problem li").ShouldHaveSingleItem();
        page.All("#answer").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("8/9/2025")]
    [InlineData("8+September+2025")]
    public async Task Index_DateWrittenTheBritishWay_IsRead(string date) =>
        (await PageAsync("of=band-4&on=" + date)).Find("#pay-on option[selected]").GetAttribute("value").ShouldBe("2025-09-08");

    [Fact]
    public async Task Index_ThousandsOfKeys_AreAnsweredAtOnce()
    {
        var query = string.Join('&', Enumerable.Range(0, 700).Select(index => $"of=r{index}"));
        query.Length.ShouldBeLessThan(AddressLength.Longest);

        (await PageAsync(query)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Csv_Answer_HasEverySumAndEverySourceOfItsFigures()
    {
        using var response = await fixture.Site.GetAsync("/pay.csv?of=band-3&where=london");

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("pay-band-3.csv");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        lines[0].TrimStart('\uFEFF').ShouldBe("What,From,To,Unit,AsAt,Source,Publisher,Address,HowSure,Unconfirmed,Note");
        lines
            .Count(line => line.StartsWith($"\"{fixture.Content.PageOf<PayDocument>("band-3").Title}, pay for", StringComparison.Ordinal))
            .ShouldBe(3);
        var values = new[] { "pay.band-3.min", "pay.band-3.max", "pay.london-allowance", "hours.full-time" }.Sum(key =>
            1 + Figure(key).History.Count
        );
        lines.Count(line => line.Contains($"{RunningSite.PublicUrl}/sources/", StringComparison.Ordinal)).ShouldBe(values);
    }

    [Theory]
    [InlineData("/pay.csv")]
    [InlineData("/pay.csv?of=nobody")]
    public async Task Csv_NothingAsked_IsNotFound(string address)
    {
        using var response = await fixture.Site.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private decimal Value(string key) => Figure(key).Value;

    private FigureDocument Figure(string key) => fixture.Content.Figures.Single(figure => figure.Key == key);

    private Task<CrawledPage> PageAsync(string query) => CrawledPage.GetAsync(fixture.Site, "/pay?" + query);
}
