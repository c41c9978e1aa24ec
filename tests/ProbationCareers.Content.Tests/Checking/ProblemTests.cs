using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class ProblemTests
{
    [Fact]
    public void ToString_Problem_IsOneLineThatEditorsCanFollow()
    {
        var problem = new Problem("roles/officer.md", new Position(4, 1), ProblemRule.UnknownKey, "There is no key 'x' here.", "Take it out.");

        problem.ToString().ShouldBe("roles/officer.md:4:1: There is no key 'x' here. Take it out. [unknown-key]");
    }

    [Fact]
    public void InOrder_Problems_AreByFileThenPlaceThenWordsAndOnce()
    {
        var problems = new Problems();
        Problem[] inOrder =
        [
            At("a.md", 2, 9, "one"), At("a.md", 10, 1, "one"), At("a.md", 10, 1, "two"), At("a.md", 10, 2, "one"), At("b.md", 1, 1, "one"),
        ];

        foreach (var problem in inOrder.Reverse().Append(inOrder[0])) problems.Add(problem);

        problems.InOrder.ShouldBe(inOrder);
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

    [Fact]
    public void Any_OfAFile_IsAboutThatReaderOnly()
    {
        var problems = new Problems();
        var broken = problems.In("a.md");
        var whole = problems.In("b.md");

        broken.Add(Position.Start, ProblemRule.EmptyFile, "one", "two");

        broken.Any.ShouldBeTrue();
        whole.Any.ShouldBeFalse();
    }

    private static Problem At(string file, int line, int column, string what) =>
        new(file, new Position(line, column), ProblemRule.UnknownKey, what, "Take it out.");
}
