using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.WhichRole;

namespace ProbationCareers.Web.Tests.Features.WhichRole;

/// <summary>The order of roles, and the reasons for it, from facts that are made for the tests.</summary>
public sealed class RoleMatcherTests
{
    private static readonly Preference Court = new(WorkAspect.Court, IsLiked: true);
    private static readonly Preference NoNights = new(WorkAspect.Nights, IsLiked: false);

    [Fact]
    public void Match_WhatIsAtTheHeart_ComesBeforeWhatIsPart()
    {
        var matches = RoleMatcher.Match(
            [
                Role("none", (WorkAspect.Court, WorkPart.None)),
                Role("some", (WorkAspect.Court, WorkPart.Some)),
                Role("main", (WorkAspect.Court, WorkPart.Main)),
                Role("unknown"),
            ],
            [Court]
        );

        matches.Select(match => match.Role.Title).ShouldBe(["main", "some", "unknown", "none"]);
    }

    [Fact]
    public void Match_WhatNoSourceSays_IsNeitherForNorAgainst()
    {
        var match = RoleMatcher.Match([Role("a")], [Court, NoNights]).Single();

        match.For.ShouldBeEmpty();
        match.Against.ShouldBeEmpty();
        match.NotKnown.Select(reason => reason.Preference).ShouldBe([Court, NoNights]);
        match.Best.ShouldBeNull();
        match.Worst.ShouldBeNull();
    }

    [Fact]
    public void Match_WhatIsUnwelcomeAtTheHeart_OutweighsWhatIsLiked()
    {
        var match = RoleMatcher
            .Match([Role("a", (WorkAspect.Court, WorkPart.Main), (WorkAspect.Nights, WorkPart.Main))], [Court, NoNights])
            .Single();

        match.Weight.ShouldBeNegative();
        match.For.ShouldHaveSingleItem().Preference.ShouldBe(Court);
        match.Against.ShouldHaveSingleItem().Preference.ShouldBe(NoNights);
    }

    [Fact]
    public void Match_OnlyAbsencesWished_SpeaksForWhatLacksThem() =>
        RoleMatcher
            .Match([Role("a"), Role("b", (WorkAspect.Nights, WorkPart.None))], [NoNights])[0]
            .Best.ShouldNotBeNull()
            .Preference.ShouldBe(NoNights);

    [Fact]
    public void Best_OfReasonsThatCountAlike_IsTheOneThatFewestRolesShare()
    {
        var matches = RoleMatcher.Match(
            [
                Role("a", (WorkAspect.Groups, WorkPart.Main), (WorkAspect.Court, WorkPart.Main)),
                Role("b", (WorkAspect.Groups, WorkPart.Main)),
            ],
            [new Preference(WorkAspect.Groups, IsLiked: true), Court]
        );

        matches[0].Best.ShouldNotBeNull().Preference.ShouldBe(Court);
    }

    [Fact]
    public void BestAndWorst_NothingWished_AreTheHeartOfTheJobAndWhatItAsksForBesides()
    {
        var match = RoleMatcher
            .Match(
                [Role("a", (WorkAspect.Writing, WorkPart.Some), (WorkAspect.Nights, WorkPart.Some), (WorkAspect.Practical, WorkPart.Main))],
                []
            )
            .Single();

        match.Best.ShouldNotBeNull().Preference.Aspect.ShouldBe(WorkAspect.Practical);
        match.Worst.ShouldNotBeNull().Preference.Aspect.ShouldBe(WorkAspect.Nights);
    }

    [Fact]
    public void Match_RolesThatFitAlike_PutsThoseOpenFromOutsideFirst() =>
        RoleMatcher
            .Match([Role("a") with { IsOpenFromOutside = false }, Role("b")], [Court])
            .Select(match => match.Role.Title)
            .ShouldBe(["b", "a"]);

    [Fact]
    public void Match_NoWishes_KeepsEveryRole() =>
        RoleMatcher.Match([Role("b"), Role("a")], []).Select(match => match.Role.Title).ShouldBe(["a", "b"]);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Weight_MoreOfWhatIsLiked_NeverCountsLess(bool isLiked)
    {
        var weights = Enum.GetValues<WorkPart>()
            .Select(part => new Reason(new Preference(WorkAspect.Court, isLiked), new WorkFact(part, null)).Weight)
            .ToList();

        weights.ShouldBe(isLiked ? weights.Order() : weights.OrderDescending());
    }

    public static TheoryData<bool> Parts => [true, false];

    private static WorkProfile Role(string name, params (WorkAspect Aspect, WorkPart Part)[] facts) =>
        new(
            "/roles/" + name,
            name,
            facts.ToDictionary(fact => fact.Aspect, fact => new WorkFact(fact.Part, "source")),
            IsOpenFromOutside: true
        );
}
