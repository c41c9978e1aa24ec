using System.Net;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.RouteFinder;

/// <summary>The route finder, asked by address.</summary>
public sealed class RouteFinderPageTests(SiteFixture fixture)
{
    private const string SchoolLeaver =
        "qualification=level-3&modules=not-studied&experience=unpaid&age=adult&right-to-work=have"
        + "&residence=whole&post=elsewhere&forces=never&paid=needed&nights=cannot&driving=cannot&psychology=neither";

    [Fact]
    public void Index_NothingAnswered_AsksEveryQuestion()
    {
        var page = fixture.Page("/find-your-route");

        page.Texts("#questions legend").ShouldBe(fixture.Content.RouteQuestions.Select(question => question.Question));
        page.All("#questions input[type=radio]").Count.ShouldBe(fixture.Content.RouteQuestions.Sum(question => question.Answers.Count));
        page.All("#questions input[checked]").ShouldBeEmpty();
        page.All("#result").ShouldBeEmpty();
    }

    [Fact]
    public async Task Index_Answered_ShowsEveryRouteOnceWithWhatItNeeds()
    {
        var page = await PageAsync(SchoolLeaver);

        page.Texts(".pc-result__title")
            .ShouldBe(fixture.Content.Pages.OfType<PathwayDocument>().Select(pathway => pathway.Title), ignoreOrder: true);
        page.All(".pc-result:not(.pc-result--notopen):not(.pc-result--there)")
            .ShouldAllBe(result =>
                result.QuerySelectorAll("dt").Length == (result.QuerySelectorAll(".pc-next__plan").Length == 0 ? 3 : 2)
                && result.QuerySelectorAll("dd").All(fact => fact.TextContent.Trim().Length > 0)
            );
        page.All(".pc-result--notopen, .pc-result--openonce")
            .ShouldAllBe(result => result.QuerySelectorAll(".pc-result__why li").Length > 0);
    }

    [Fact]
    public async Task Index_Answered_OpensWithTheBestNextStepAndThreeRoutes()
    {
        var page = await PageAsync(SchoolLeaver);

        page.Find("#result").Words().ShouldBe("Your best next step");
        page.All(".pc-results > .pc-next, .pc-results > ul > .pc-result").Count.ShouldBe(3);
        page.All("details .pc-result").Count.ShouldBe(fixture.Content.Pages.OfType<PathwayDocument>().Count() - 3);
        page.All(".pc-apply").ShouldHaveSingleItem();
        page.Texts(".pc-results > details > summary")[^1].ShouldStartWith("Not open to you");
    }

    [Fact]
    public async Task Index_NothingOpenYet_ShowsAPlanWithWaysToGetWhatIsMissing()
    {
        var page = await PageAsync("qualification=none&experience=none&age=under-18&right-to-work=missing&residence=whole");

        page.All(".pc-result--open").ShouldBeEmpty();
        page.All(".pc-next__plan li a[href^='/guides/']").ShouldNotBeEmpty();
        page.Find(".pc-next__plan li:last-child").Words().ShouldStartWith("Apply.");
    }

    [Fact]
    public async Task Index_NoDegree_IsNotAskedAboutSubjectsOrPsychology()
    {
        var page = await PageAsync("qualification=level-3&age=adult");
        var graduate = await PageAsync("qualification=degree&age=adult");

        page.All("#questions > .govuk-form-group[hidden]").Select(group => group.Id).ShouldBe(["question-modules", "question-psychology"]);
        graduate.All("#questions > .govuk-form-group[hidden]").ShouldBeEmpty();
        Result(page, "pqip-15-months").QuerySelector(".pc-result__why")!.Words().ShouldContain("three of the four modules");
    }

    [Fact]
    public async Task Index_QualificationLeftBlank_NeverMakesADegreeRouteOneToCheck()
    {
        var page = await PageAsync("experience=paid&age=adult&right-to-work=have&residence=whole");

        foreach (
            var pathway in fixture
                .Content.Pages.OfType<PathwayDocument>()
                .Where(pathway => pathway.Requirements.Any(need => need.Level >= 5))
        )
            Verdict(page, pathway.Slug).ShouldBe("openonce", pathway.Slug);
    }

    [Fact]
    public async Task Index_SentEmpty_IsAnErrorInTheTitleToo() =>
        (await CrawledPage.GetAsync(fixture.Site, "/find-your-route?asked=")).Find("title").Words().ShouldStartWith("Error: ");

    [Fact]
    public async Task Index_SchoolLeaverWithALevels_MayTrainAsAnOfficerAtOnce()
    {
        var page = await PageAsync(SchoolLeaver);

        Verdict(page, "pqip-27-months").ShouldBe("open");
        Verdict(page, "pqip-15-months").ShouldBe("openonce");
        Verdict(page, "advance-into-justice").ShouldBe("notopen");
        Verdict(page, "ap-residential-worker-direct-application").ShouldBe("openonce");
        Result(page, "ap-residential-worker-direct-application")
            .QuerySelector(".pc-result__why")!
            .Words()
            .ShouldContain("you can work nights and weekends");
        Result(page, "pqip-15-months").QuerySelectorAll(".pc-result__why a[href^='/sources/']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Index_CriminologyGraduate_IsShownTheShortestTrainingFirst()
    {
        var page = await PageAsync(
            SchoolLeaver.Replace("level-3", "degree", StringComparison.Ordinal).Replace("not-studied", "three", StringComparison.Ordinal)
        );

        Verdict(page, "pqip-15-months").ShouldBe("open");
        Result(page, "pqip-27-months").QuerySelector(".pc-result__better a")!.GetAttribute("href").ShouldBe("/pathways/pqip-15-months");
        page.Find(".pc-result__title a").GetAttribute("href").ShouldBe("/pathways/pqip-15-months");
    }

    [Fact]
    public async Task Index_UnconfirmedAndDisputedRules_AreShownAsSuch()
    {
        var page = await PageAsync("qualification=none&experience=paid&right-to-work=have&forces=left");

        var pso = Result(page, "pso-direct-application");
        pso.ClassList.ShouldContain("pc-result--open");
        pso.QuerySelector(".pc-tag--varies")!.Words().ShouldBe("Adverts vary");
        Result(page, "advance-into-justice").QuerySelectorAll(".pc-tag--unconfirmed").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Index_ClosedRoutes_SayWhatTookTheirPlace()
    {
        var closed = Result(await PageAsync("age=adult"), "graduate-diploma-in-community-justice");

        closed.ClassName.ShouldBe("pc-result pc-result--notopen");
        closed.QuerySelectorAll(".pc-result__why a").Select(link => link.GetAttribute("href")).ShouldContain("/pathways/pqip-15-months");
    }

    [Fact]
    public async Task Index_AnswersOfAnotherYear_AreExplainedAndTheRestIsKept()
    {
        var page = await PageAsync("qualification=phd&age=adult&shoe-size=9&utm_source=mail");

        page.Texts(".pc-form__problem li")
            .ShouldBe([
                "“phd” is not an answer to “What is your highest qualification?”, or not any more. We left it out: choose again below.",
                "We do not ask about “shoe-size”, or not any more. We left it out.",
            ]);
        page.All("#questions input[checked]").ShouldHaveSingleItem().Id.ShouldBe("age-adult");
        page.Find(".pc-answered dd").Words().ShouldStartWith("18 or over");
    }

    [Fact]
    public async Task Index_SomebodyInPost_IsLedOnAndNotBack()
    {
        var page = await PageAsync("post=pso&qualification=level-3&age=adult&right-to-work=have&residence=whole&experience=paid");

        Verdict(page, "pso-direct-application").ShouldBe("there");
        Verdict(page, "case-administrator-to-pso").ShouldBe("there");
        Verdict(page, "pso-apprenticeship").ShouldBe("open");
        page.All(".pc-result__title a")
            .Take(3)
            .Select(link => link.GetAttribute("href"))
            .ShouldContain("/pathways/pso-to-probation-officer");
    }

    [Fact]
    public async Task Index_JobsOfWhichNoSourceListsTheRules_AreToBeChecked()
    {
        var page = await PageAsync("qualification=level-2&experience=none&age=under-18&right-to-work=have&residence=whole");

        foreach (
            var slug in new[]
            {
                "victim-liaison-officer-direct-application",
                "case-administrator-direct-application",
                "community-payback-supervisor-direct-application",
            }
        )
        {
            Verdict(page, slug).ShouldBe("check");
            Result(page, slug).Words().ShouldContain("Check the advert: our list may be incomplete.");
        }
    }

    [Fact]
    public async Task Index_WithoutTheRightToWork_ThatComesFirstEverywhere()
    {
        var page = await PageAsync("right-to-work=missing&qualification=none&experience=none&age=adult");

        page.All(".pc-result--openonce")
            .Where(result => result.TextContent.Contains("right to work", StringComparison.Ordinal))
            .ShouldAllBe(result =>
                result.QuerySelector(".pc-result__first a, .pc-next__plan a")!.GetAttribute("href") == "/guides/nationality-and-residence"
            );
    }

    [Fact]
    public async Task Index_AnswersThatCannotBothBeTrue_AreNamed() =>
        (await PageAsync("qualification=none&psychology=both"))
            .Texts(".pc-form__problem li")
            .ShouldHaveSingleItem()
            .ShouldStartWith("You said “That, and a finished master’s");

    [Fact]
    public async Task Index_AnswerGivenTwice_IsNamed() =>
        (await PageAsync("age=adult&age=under-18"))
            .Texts(".pc-form__problem li")
            .ShouldBe(["“age” stands more than once in the address. We took the first."]);

    [Fact]
    public async Task Index_KeysInCapitals_AreTheSameKeys()
    {
        var page = await PageAsync("AGE=adult");

        page.All(".pc-form__problem").ShouldBeEmpty();
        page.Find(".pc-answered dd").Words().ShouldStartWith("18 or over");
    }

    [Fact]
    public async Task Index_NotSure_IsAnAnswer()
    {
        var page = await PageAsync("qualification=not-sure&experience=not-sure&age=adult&right-to-work=not-sure&residence=not-sure");

        Verdict(page, "pqip-27-months").ShouldBe("check");
        Result(page, "pqip-27-months").QuerySelectorAll(".pc-result__check li").Length.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Theory]
    [InlineData("qualification=degree&qualification=none&qualification=level-3")]
    [InlineData("age=%00%01%02")]
    [InlineData("age=<script>alert(1)</script>&<script>=1")]
    [InlineData("=&&&a[]=b&age.adult=1")]
    public async Task Index_OddAddress_IsAHelpfulPage(string query)
    {
        var page = await PageAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All("#questions").ShouldHaveSingleItem();
        page.Html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Index_ThousandsOfKeys_AreAnsweredAtOnce()
    {
        var page = await PageAsync(string.Join('&', Enumerable.Range(0, 700).Select(index => $"k{index}={index}")));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Texts(".pc-form__problem li").Count.ShouldBeLessThanOrEqualTo(6);
    }

    private static string Verdict(CrawledPage page, string slug) =>
        Result(page, slug).ClassList.Single(name => name.StartsWith("pc-result--", StringComparison.Ordinal))["pc-result--".Length..];

    private static AngleSharp.Dom.IElement Result(CrawledPage page, string slug) =>
        page.All(".pc-result").Single(result => result.QuerySelector($".pc-result__title a[href='/pathways/{slug}']") is not null);

    private Task<CrawledPage> PageAsync(string query) => CrawledPage.GetAsync(fixture.Site, "/find-your-route?" + query);
}
