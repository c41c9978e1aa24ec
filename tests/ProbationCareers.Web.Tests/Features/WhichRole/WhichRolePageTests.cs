using System.Net;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.WhichRole;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.WhichRole;

/// <summary>Which role, asked by address.</summary>
public sealed class WhichRolePageTests(SiteFixture fixture)
{
    [Fact]
    public void Index_NothingAnswered_AsksSevenOrEightQuestions()
    {
        var page = fixture.Page("/which-role");

        page.All("#questions fieldset").Count.ShouldBeInRange(7, 8);
        page.All("#result").ShouldBeEmpty();
    }

    [Fact]
    public async Task Index_Answered_RanksEveryRoleWhoseWorkIsDescribed()
    {
        var page = await PageAsync("court=yes&cases=none&times=office&words=speaking");

        page.Texts(".pc-result__title")
            .ShouldBe(
                fixture
                    .Content.Roles.Where(role => role.Work.Count > 0 && role.Status != RoleStatus.NoLongerUsed)
                    .Select(role => role.Title),
                ignoreOrder: true
            );
        page.Texts(".pc-result__title")[0].ShouldBe(fixture.Content.PageOf<RoleDocument>("court-officer").Title);
    }

    [Theory]
    [InlineData("court=yes", "court-officer")]
    [InlineData("groups=groups&words=speaking", "programme-facilitator")]
    [InlineData("who=victims", "victim-liaison-officer")]
    [InlineData("times=shifts", "approved-premises-residential-worker")]
    [InlineData("place=hands", "community-payback-supervisor")]
    [InlineData("place=desk", "case-administrator")]
    [InlineData("who=staff", "senior-probation-officer")]
    [InlineData("prison=yes&cases=none", "pre-release-officer")]
    public async Task Index_PlainWish_PutsTheRoleOfThatKindFirst(string query, string slug) =>
        (await PageAsync(query)).Texts(".pc-result__title")[0].ShouldBe(fixture.Content.PageOf<RoleDocument>(slug).Title);

    [Fact]
    public async Task Index_EveryReason_HasItsSourceAndNoScoreIsShown()
    {
        var page = await PageAsync("court=yes&cases=own&times=office&words=writing&place=desk&groups=one&prison=no&who=offended");

        page.All(".pc-reasons__list li").ShouldNotBeEmpty();
        page.All(".pc-reasons__list li").ShouldAllBe(reason => reason.QuerySelectorAll("a").Length == 1);
        page.All(".pc-result").ShouldAllBe(result => result.QuerySelectorAll(".pc-reasons, .pc-reasons__not-known").Length > 0);
        page.Find("main").Words().ShouldNotContain("%");
        page.Find("main").Words().ShouldNotContain("score");
    }

    [Fact]
    public async Task Index_EveryAnswerAlone_LeavesNobodyWithAnEmptyPage()
    {
        foreach (var question in fixture.Content.WorkQuestions)
        {
            foreach (var answer in question.Answers)
            {
                var page = await PageAsync($"{question.Key}={answer.Key}");
                page.Status.ShouldBe(HttpStatusCode.OK);
                page.All(".pc-result").ShouldNotBeEmpty($"{question.Key}={answer.Key}");
            }
        }
    }

    [Fact]
    public async Task Index_NothingMinded_SaysSoAndSetsNoneBeforeOthers()
    {
        var page = await PageAsync("court=either&cases=either&times=any");

        page.Find("#result").Words().ShouldStartWith("You do not mind");
        page.Texts(".pc-results__heading").ShouldBe(["Every role"]);
        page.All(".pc-results a[href^='/compare']").ShouldBeEmpty();
    }

    [Fact]
    public void Words_OfEverySideOfTheWork_AreItsOwn() =>
        Enum.GetValues<WorkAspect>().Select(aspect => WhichRolePage.Of(aspect)).ShouldBeUnique();

    [Fact]
    public void Wishes_OfEveryAnswer_AreSidesThatSomeRoleHas()
    {
        var described = fixture
            .Content.Roles.SelectMany(role => role.Work)
            .Select(trait => trait.Aspect)
            .Concat([WorkAspect.OwnCaseload, WorkAspect.Evenings, WorkAspect.Weekends, WorkAspect.Nights]);

        fixture
            .Content.WorkQuestions.SelectMany(question => question.Answers)
            .SelectMany(answer => answer.Likes.Concat(answer.Avoids))
            .Except(described)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("court=always&colour=blue")]
    [InlineData("court=yes&court=no")]
    [InlineData("court=%00&who=<script>alert(1)</script>")]
    public async Task Index_OddAddress_IsAHelpfulPage(string query)
    {
        var page = await PageAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All("#questions").ShouldHaveSingleItem();
        page.Html.ShouldNotContain("<script>alert");
    }

    private Task<CrawledPage> PageAsync(string query) => CrawledPage.GetAsync(fixture.Site, "/which-role?" + query);
}
