using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class ProblemTests
{
    [Fact]
    public void ToString_Problem_IsOneLineThatEditorsCanFollow()
    {
        var problem = new Problem(
            "roles/officer.md",
            new Position(4, 1),
            ProblemRule.UnknownKey,
            "There is no key 'x' here.",
            "Take it out."
        );

        problem.ToString().ShouldBe("roles/officer.md:4:1: error: There is no key 'x' here. Take it out. [unknown-key]");
    }

    [Fact]
    public void Order_Problems_IsByFileThenPlaceThenWords()
    {
        Problem[] inOrder =
        [
            At("a.md", 2, 9, "one"),
            At("a.md", 10, 1, "one"),
            At("a.md", 10, 1, "two"),
            At("a.md", 10, 2, "one"),
            At("b.md", 1, 1, "one"),
        ];

        inOrder.Reverse().Order().ShouldBe(inOrder);
    }

    [Fact]
    public void Operators_TwoProblems_CompareThem()
    {
        var first = At("a.md", 1, 1, "one");
        var second = At("a.md", 1, 2, "one");

        (first < second && second > first && first <= second && second >= first).ShouldBeTrue();
        (second < first || first > second || second <= first || first >= second).ShouldBeFalse();
        first.CompareTo(null).ShouldBe(1);
    }

    [Theory]
    [InlineData(ProblemRule.UnknownKey, false)]
    [InlineData(ProblemRule.ForbiddenLink, false)]
    [InlineData(ProblemRule.UnusedSource, true)]
    [InlineData(ProblemRule.OverduePage, true)]
    public void IsWarning_Rule_IsOneThatPublishingForgives(ProblemRule rule, bool isWarning) => rule.IsWarning().ShouldBe(isWarning);

    private static Problem At(string file, int line, int column, string what) =>
        new(file, new Position(line, column), ProblemRule.UnknownKey, what, "Take it out.");
}
