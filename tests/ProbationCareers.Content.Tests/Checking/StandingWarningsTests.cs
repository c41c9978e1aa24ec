using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class StandingWarningsTests
{
    private static readonly Problem Old = Of(ProblemRule.OldFigure, "one", 4);
    private static readonly Problem Older = Of(ProblemRule.OldFigure, "two", 9);
    private static readonly Problem Unused = Of(ProblemRule.UnusedSource, "three", 1);

    [Fact]
    public void Of_WarningsOfAgeAndUse_StandWhenNothingEarlierIsKnown() =>
        StandingWarnings
            .Of([Old, Older, Unused])
            .ToString()
            .ShouldBe("3 standing warnings: 2 old figures, 1 unused source; see them with --all");

    [Fact]
    public void Of_WarningThatWasNotThereBefore_IsShown()
    {
        var divided = StandingWarnings.Of([Old, Unused], earlier: [Old with { At = new(99, 1) }]);

        divided.ToShow.ShouldBe([Unused]);
        divided.Standing.ShouldBe([Old]);
        divided.ToString().ShouldBe("1 standing warning: 1 old figure; see them with --all");
    }

    [Fact]
    public void Of_NoWarnings_SaysNothing() => StandingWarnings.Of([]).ToString().ShouldBeEmpty();

    [Fact]
    public void IsOfAgeOrUse_OfEachRule_IsAWarning() =>
        Enum.GetValues<ProblemRule>().Where(rule => rule.IsOfAgeOrUse()).ShouldAllBe(rule => rule.IsWarning());

    private static Problem Of(ProblemRule rule, string name, int line) =>
        new("figures/a.yml", new(line, 1), rule, $"About {name}.", "Mend it.");
}
