using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Routes;

namespace ProbationCareers.Web.Tests.Features.Routes;

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
    internal void StateOf_OneQuestion_FollowsTheAnswer(string answers, NeedState state) => RouteFinder.StateOf(Adult, Answers(answers)).ShouldBe(state);

    [Theory]
    [InlineData("forces=left", NeedState.Met)]
    [InlineData("forces=never", NeedState.Closing)]
    [InlineData("forces=never&family=partner", NeedState.Met)]
    [InlineData("family=none", NeedState.ToCheck)]
    internal void StateOf_SeveralQuestions_IsMetByOneOfThem(string answers, NeedState state) => RouteFinder.StateOf(Served, Answers(answers)).ShouldBe(state);

    [Fact]
    public void StateOf_NeedWithoutARule_IsNotJudged() =>
        RouteFinder.StateOf(new RouteNeed { Text = "Empathy.", Strength = RequirementStrength.Required, SourceKey = "advert" }, Answers("age=adult")).ShouldBe(NeedState.NotJudged);

    [Theory]
    [InlineData("age=adult&forces=left", Verdict.Open)]
    [InlineData("forces=left", Verdict.Check)]
    [InlineData("age=child&forces=left", Verdict.OpenOnce)]
    [InlineData("age=child", Verdict.OpenOnce)]
    [InlineData("age=child&forces=never", Verdict.NotOpen)]
    internal void Judge_Route_IsAsOpenAsItsLeastMetNeed(string answers, Verdict verdict) => RouteFinder.Judge(Route("a", Adult, Served), Answers(answers)).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(RequirementStrength.Varies)]
    [InlineData(RequirementStrength.Unconfirmed)]
    [InlineData(RequirementStrength.Helpful)]
    public void Judge_WhatIsNotAskedOfEverybody_ClosesNothingAndIsNamed(RequirementStrength strength)
    {
        var judged = RouteFinder.Judge(Route("a", Adult with { Strength = strength }, Served with { Strength = strength }), Answers("age=child&forces=never"));

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
    public void Judge_SeveralRoutes_PutsTheMostOpenFirst()
    {
        var routes = RouteFinder.Judge([Route("closed", Served), Route("once", Adult), Route("open")], Answers("age=child&forces=never"));

        routes.Select(route => route.Route.Address).ShouldBe(["open", "once", "closed"]);
    }

    private static Route Route(string address, params RouteNeed[] needs) => new() { Address = address, Status = PathwayStatus.Open, Needs = needs };

    private static Dictionary<string, string> Answers(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('=')).ToDictionary(answer => answer[0], answer => answer[1], StringComparer.Ordinal);
}
