using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Routes;

namespace ProbationCareers.Content.Tests.Routes;

/// <summary>What the route finder makes of answers, by rules that are made for the tests.</summary>
public sealed class RouteFinderTests
{
    private static readonly RouteNeed Adult = new()
    {
        Text = "You are 18.",
        Strength = RequirementStrength.Required,
        SourceKey = "advert",
        Met = [new("age", "adult")],
        Missing = [new("age", "child")],
        Once = "you are 18",
    };

    private static readonly RouteNeed Served = new()
    {
        Text = "You served.",
        Strength = RequirementStrength.Required,
        SourceKey = "news",
        Met = [new("forces", "left"), new("family", "partner")],
        Closes = [new("forces", "never")],
    };

    [Theory]
    [InlineData("age=adult", NeedState.Met)]
    [InlineData("age=child", NeedState.Missing)]
    [InlineData("age=not-sure", NeedState.ToCheck)]
    [InlineData("", NeedState.ToCheck)]
    internal void StateOf_OneQuestion_FollowsTheAnswer(string answers, NeedState state) =>
        RouteFinder.StateOf(Adult, Answers(answers)).ShouldBe(state);

    [Theory]
    [InlineData("forces=left", NeedState.Met)]
    [InlineData("forces=never", NeedState.Closing)]
    [InlineData("forces=never&family=partner", NeedState.Met)]
    [InlineData("family=none", NeedState.ToCheck)]
    internal void StateOf_SeveralQuestions_IsMetByOneOfThem(string answers, NeedState state) =>
        RouteFinder.StateOf(Served, Answers(answers)).ShouldBe(state);

    [Fact]
    public void StateOf_NeedWithoutARule_IsNotJudged() =>
        RouteFinder
            .StateOf(
                new RouteNeed
                {
                    Text = "Empathy.",
                    Strength = RequirementStrength.Required,
                    SourceKey = "advert",
                },
                Answers("age=adult")
            )
            .ShouldBe(NeedState.NotJudged);

    [Theory]
    [InlineData("age=adult&forces=left", Verdict.Open)]
    [InlineData("forces=left", Verdict.Check)]
    [InlineData("age=child&forces=left", Verdict.OpenOnce)]
    [InlineData("age=child", Verdict.OpenOnce)]
    [InlineData("age=child&forces=never", Verdict.NotOpen)]
    internal void Judge_Route_IsAsOpenAsItsLeastMetNeed(string answers, Verdict verdict) =>
        RouteFinder.Judge(Route("a", Adult, Served), Answers(answers)).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(RequirementStrength.Varies)]
    [InlineData(RequirementStrength.Unconfirmed)]
    [InlineData(RequirementStrength.Helpful)]
    public void Judge_WhatIsNotAskedOfEverybody_ClosesNothingAndIsNamed(RequirementStrength strength)
    {
        var judged = RouteFinder.Judge(
            Route("a", Adult with { Strength = strength }, Served with { Strength = strength }),
            Answers("age=child&forces=never")
        );

        judged.Verdict.ShouldBe(Verdict.Open);
        judged.Besides.Count().ShouldBe(2);
    }

    [Fact]
    public void Judge_ClosedRoute_IsNotOpenWhateverIsAnswered() =>
        RouteFinder.Judge(Route("a", Adult) with { Status = PathwayStatus.Closed }, Answers("age=adult")).Verdict.ShouldBe(Verdict.NotOpen);

    [Fact]
    public void Judge_ShorterRouteThatIsOpen_IsNamedAndComesFirst()
    {
        var (shorter, longer) = (Route("z-short", Adult), Route("a-long", Adult) with { Shorter = ["z-short"] });

        var open = RouteFinder.Judge([longer, shorter], Answers("age=adult"));
        var missing = RouteFinder.Judge([longer, shorter], Answers("age=child"));

        open.Select(route => (route.Route.Address, route.Better)).ShouldBe([("z-short", null), ("a-long", "z-short")]);
        missing.ShouldAllBe(route => route.Better == null);
    }

    [Fact]
    public void Judge_RouteOfWhichNoSourceListsEverything_IsToBeChecked() =>
        RouteFinder.Judge(Route("a", Adult) with { RulesAreIncomplete = true }, Answers("age=adult")).Verdict.ShouldBe(Verdict.Check);

    [Fact]
    public void Judge_RouteToThePostThatSomebodyHolds_IsBehindThem()
    {
        var outside = Route("outside", Adult) with { LeadsTo = "officer" };
        var training = Route("training", Adult) with { LeadsTo = "officer", From = ["officer"] };

        RouteFinder.Judge(outside, Answers("age=adult"), "officer").Verdict.ShouldBe(Verdict.There);
        RouteFinder.Judge(outside, Answers("age=adult"), "clerk").Verdict.ShouldBe(Verdict.Open);
        RouteFinder.Judge(training, Answers("age=adult"), "officer").Verdict.ShouldBe(Verdict.Open, "It is for those who hold the post");
    }

    [Fact]
    public void Judge_RoutesForStaff_ComeFirstWhenOpenAndLastWhenNot()
    {
        var staff = Route("staff", Adult) with { From = ["clerk"] };

        RouteFinder
            .Judge([Route("outside", Adult), staff], Answers("age=adult"))
            .Select(route => route.Route.Address)
            .ShouldBe(["staff", "outside"]);
        RouteFinder
            .Judge([staff, Route("outside", Adult)], Answers("age=child"))
            .Select(route => route.Route.Address)
            .ShouldBe(["outside", "staff"]);
    }

    private static readonly RouteNeed Studied = new()
    {
        Kind = RequirementKind.Qualification,
        Text = "You have studied to level 5.",
        Strength = RequirementStrength.Required,
        Level = 5,
        SourceKey = "advert",
        Met = [new("study", "degree")],
        Missing = [new("study", "school")],
        Once = "you have studied to level 5",
    };

    [Theory]
    [InlineData("", NeedState.Missing)]
    [InlineData("study=not-sure", NeedState.ToCheck)]
    [InlineData("study=degree", NeedState.Met)]
    internal void StateOf_DegreeThatIsNotMentioned_IsMissing(string answers, NeedState state) =>
        RouteFinder.StateOf(Studied, Answers(answers)).ShouldBe(state);

    [Fact]
    public void StateOf_SchoolQualificationThatIsNotMentioned_IsToBeChecked() =>
        RouteFinder.StateOf(Studied with { Level = 3 }, Answers("")).ShouldBe(NeedState.ToCheck);

    [Fact]
    public void Nearest_RouteThatNeedsLittle_ComesBeforeAnUnconfirmedScheme()
    {
        var experience = Adult with
        {
            Kind = RequirementKind.Experience,
            Met = [new("experience", "paid")],
            Missing = [new("experience", "none")],
        };
        var judged = RouteFinder.Judge(
            [
                Route("scheme", Adult) with
                {
                    Status = PathwayStatus.Unconfirmed,
                },
                Route("close", Adult, experience),
                Route("far", Adult, Studied),
                Route("open", Adult),
                Route("closed", Served),
            ],
            Answers("age=adult&experience=none&study=school&forces=never")
        );

        RouteFinder.Nearest(judged, 3).Select(route => route.Route.Address).ShouldBe(["open", "close", "scheme"]);
        RouteFinder.Nearest(judged, 9).Count.ShouldBe(4, "The closed route is never near");
    }

    [Fact]
    public void Nearest_RouteForPeopleInAPost_ComesLastForOthersAndFirstForThem()
    {
        var routes = new[] { Route("outside", Adult), Route("staff", Adult) with { From = ["clerk"] } };

        Addresses(null).ShouldBe(["outside", "staff"]);
        Addresses("clerk").ShouldBe(["staff", "outside"]);

        IEnumerable<string> Addresses(string? inRole) =>
            RouteFinder.Nearest(RouteFinder.Judge(routes, Answers("age=adult"), inRole), 3).Select(route => route.Route.Address);
    }

    [Fact]
    public void Nearest_LongerRouteToTheSamePost_ComesAfterOthers()
    {
        var judged = RouteFinder.Judge(
            [Route("a-long", Adult) with { Shorter = ["short"] }, Route("short", Adult), Route("z-other", Adult, Served)],
            Answers("age=adult")
        );

        RouteFinder.Nearest(judged, 3).Select(route => route.Route.Address).ShouldBe(["short", "z-other", "a-long"]);
    }

    [Fact]
    public void Missing_RightToWork_ComesFirst()
    {
        var work = Adult with
        {
            Kind = RequirementKind.RightToWork,
            Met = [new("work", "have")],
            Missing = [new("work", "missing")],
            Once = "you may work here",
        };

        RouteFinder
            .Judge(Route("a", Adult, work), Answers("age=child&work=missing"))
            .Missing.Select(need => need.Once)
            .ShouldBe(["you may work here", "you are 18"]);
    }

    [Fact]
    public void Judge_SeveralRoutes_PutsTheMostOpenFirst()
    {
        var routes = RouteFinder.Judge([Route("closed", Served), Route("once", Adult), Route("open")], Answers("age=child&forces=never"));

        routes.Select(route => route.Route.Address).ShouldBe(["open", "once", "closed"]);
    }

    private static CareerRoute Route(string address, params RouteNeed[] needs) =>
        new()
        {
            Address = address,
            Status = PathwayStatus.Open,
            Needs = needs,
        };

    private static Dictionary<string, string> Answers(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(answer => answer.Split('='))
            .ToDictionary(answer => answer[0], answer => answer[1], StringComparer.Ordinal);
}
