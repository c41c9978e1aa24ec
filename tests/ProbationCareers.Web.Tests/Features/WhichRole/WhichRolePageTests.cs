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

    [Theory]
    [InlineData("court=yes&cases=own&times=office&words=writing&place=desk&groups=one&prison=no&who=offended")]
    [InlineData("court=no&cases=none&prison=no&place=hands&words=neither")]
    [InlineData("court=either")]
    public async Task Index_EveryRole_HasOneReasonForAndOneAgainstWithTheirSources(string query)
    {
        var page = await PageAsync(query);

        page.All(".pc-result")
            .ShouldAllBe(result =>
                result.QuerySelectorAll(".pc-reasons--for").Length == 1 && result.QuerySelectorAll(".pc-reasons--against").Length == 1
            );
        page.All(".pc-reasons").ShouldAllBe(reason => reason.QuerySelectorAll(".pc-result__source a").Length > 0);
        page.Find("#result ~ ol").Words().ShouldNotContain("No source says");
        page.Find("main").Words().ShouldNotContain("%");
        page.Find("main").Words().ShouldNotContain("score");
    }

    [Fact]
    public async Task Index_EveryAnswerAlone_GivesATopThreeAndFoldsTheOthers()
    {
        foreach (var question in fixture.Content.WorkQuestions)
        {
            foreach (var answer in question.Answers)
            {
                var page = await PageAsync($"{question.Key}={answer.Key}");
                page.Status.ShouldBe(HttpStatusCode.OK);
                page.All("#result ~ ol > .pc-result").Count.ShouldBe(3, $"{question.Key}={answer.Key}");
                page.All("details .pc-result").Count.ShouldBe(page.All(".pc-result").Count - 3);
            }
        }
    }

    [Fact]
    public async Task Index_NothingMinded_SaysSoAndStillGivesThree()
    {
        var page = await PageAsync("court=either&cases=either&times=any");

        page.Find(".pc-results__lead").Words().ShouldStartWith("You don’t mind");
        page.All("#result ~ ol > .pc-result").Count.ShouldBe(3);
    }

    [Fact]
    public void Words_OfEverySideOfTheWork_AreItsOwn() =>
        Enum.GetValues<WorkAspect>()
            .SelectMany(aspect =>
                Enum.GetValues<WorkPart>().Select(part => WorkWords.Sentence(aspect, part)).Append(WorkWords.Of(aspect).Name)
            )
            .ShouldBeUnique();

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
    [InlineData("/which-role")]
    [InlineData("/find-your-route")]
    public async Task Index_SentWithNothingChosen_SaysSoAtTheTopOfTheForm(string address)
    {
        var page = await CrawledPage.GetAsync(fixture.Site, address + "?asked=");

        page.All(".pc-form__problem").ShouldBeEmpty();
        var field = page.Find("#result.govuk-error-summary a").GetAttribute("href").ShouldNotBeNull();
        page.Find(field).ShouldNotBeNull();
        page.All("#questions input[type=hidden][name=asked]").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Index_Sent_GoesOnToTheAddressOfTheAnswersAlone()
    {
        using var answer = await fixture.Site.Client.GetAsync(
            new Uri("/which-role?asked=&court=yes", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        answer.Headers.Location.ShouldNotBeNull().ToString().ShouldBe("/which-role?court=yes");
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
