using System.Globalization;
using System.Text;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

/// <summary>Files that would take a parser minutes, or all memory, are refused before: with the line, and what the most is.</summary>
public sealed class BoundsTests
{
    private const string Head =
        "---\ntitle: \"Bad\"\nsummary: \"A page.\"\nreviewed: 2026-11-01\nreviewBy: 2027-05-01\nowner: Content team\n---\n\n";
    private const int FirstLine = 9;

    /// <summary>The rules that this class covers instead of a file of Rules.</summary>
    internal static IReadOnlyList<ProblemRule> Rules { get; } = [ProblemRule.TooMuch];

    [Theory]
    [InlineData("|", 1_000_000)]
    [InlineData("[a](", 150_000)]
    [InlineData("## Same words\n\n", 30_000)]
    [InlineData("a\n\n", 60_000)]
    public void Read_LongText_IsTooLarge(string unit, int times)
    {
        var problem = ProblemsOf(Repeat(unit, times))[0];

        problem.Rule.ShouldBe(ProblemRule.FileTooLarge);
        problem.What.ShouldContain("100,000");
        problem.At.Line.ShouldBeGreaterThanOrEqualTo(FirstLine);
    }

    [Theory]
    [InlineData("|")]
    [InlineData("| a ")]
    [InlineData("|\n")]
    [InlineData("*a ")]
    [InlineData("_a_ ")]
    [InlineData("`")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("[](")]
    [InlineData("![a](")]
    [InlineData("[^a")]
    [InlineData("{{")]
    [InlineData("<a")]
    [InlineData("[a]: /b\n")]
    [InlineData("::: a\n")]
    [InlineData("# a\n")]
    public void Read_SignsWithoutAnEmptyLine_AreTooMuchAtTheLine(string unit)
    {
        var problem = ProblemsOf("Text.\n\n" + Repeat(unit, TextBounds.MostSigns + 1)).ShouldHaveSingleItem();

        problem.Rule.ShouldBe(ProblemRule.TooMuch);
        problem.What.ShouldContain("2,500");
        problem.At.Line.ShouldBeGreaterThan(FirstLine + 1);
    }

    [Fact]
    public void Read_ParagraphOfManyWords_IsTooMuch() =>
        ProblemsOf(Repeat("word ", TextBounds.MostOfAParagraph / 5 + 1)).ShouldHaveSingleItem().Rule.ShouldBe(ProblemRule.TooMuch);

    [Fact]
    public void Read_AsMuchAsIsAllowed_IsRead()
    {
        var paragraph = Repeat("*word* ", TextBounds.MostSigns / 2) + "\n\n";

        ProblemsOf(Repeat(paragraph, 10)).ShouldBeEmpty();
    }

    [Fact]
    public void Read_SubheadingsOfTheSameWords_GetAnchorsOfTheirOwn()
    {
        using var content = TemporaryContent.Good().Write("site/bad.md", Head + "## Section\n\n" + Repeat("### Same\n\n", 4_000));

        var anchors = content.Read().Content.ShouldNotBeNull().Pages.Single(page => page.Slug == "bad").Text.Sections[0].InnerAnchors;

        anchors.Distinct().Count().ShouldBe(4_000);
        anchors.Take(3).ShouldBe(["same", "same-2", "same-3"]);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("1. ")]
    [InlineData("1) > - ")]
    public void Read_LineThatOpensManyBlocks_IsTooDeepAtTheLine(string unit) =>
        ExpectedProblem
            .PlaceOf(ProblemsOf("Text.\n\n" + Repeat(unit, 60) + "a").ShouldHaveSingleItem())
            .ShouldBe($"site/bad.md:{FirstLine + 2}:1 too-deep");

    [Theory]
    [InlineData("- [", "", ProblemRule.BrokenYaml)]
    [InlineData("- {a: ", "", ProblemRule.BrokenYaml)]
    [InlineData("{a: ", "", ProblemRule.TooDeep)]
    [InlineData("- ", "", ProblemRule.TooDeep)]
    [InlineData("? ", "", ProblemRule.TooDeep)]
    [InlineData("[", "", ProblemRule.TooDeep)]
    public void Read_YamlNestedWithoutEnd_IsRefused(string unit, string end, ProblemRule rule) =>
        ProblemsOfData(Repeat(unit, 10_000) + end).ShouldContain(problem => problem.Rule == rule && problem.File == "search.yml");

    [Theory]
    [InlineData("- a\n", 100_000)]
    [InlineData("- { when: [a], also: [b] }\n", 20_000)]
    public void Read_YamlOfManyValues_IsTooMuch(string unit, int times) =>
        ProblemsOfData(Repeat(unit, times)).ShouldHaveSingleItem().Rule.ShouldBe(ProblemRule.TooMuch);

    [Fact]
    public void Read_ValuesThatMultiply_AreRefused()
    {
        var yaml = new StringBuilder("- when: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 'b'; level < 'k'; level++)
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"- when: &{level} [*{(char)(level - 1)}, *{(char)(level - 1)}, *{(char)(level - 1)}]\n"
            );

        var problem = ProblemsOfData(yaml.ToString()).ShouldHaveSingleItem();

        ExpectedProblem.PlaceOf(problem).ShouldBe("search.yml:1:9 misread-value");
    }

    [Fact]
    public void Read_ValueOfManyCharacters_IsOutOfRange()
    {
        using var content = TemporaryContent
            .Good()
            .Change("pathways/direct-application.md", "sources: [official]", $"sources: [official, {new string('a', 50_000)}]");

        content.Read().Problems.ShouldContain(problem => problem.Rule == ProblemRule.OutOfRange);
    }

    [Fact]
    public void Read_ManyProblemsInAFile_ListsTheFirstAndSaysSo()
    {
        var problems = ProblemsOf(Repeat("[a](/nowhere)\n\n", 1_000));

        problems.Count.ShouldBe(Problem.MostOfAFile + 1);
        problems[^1].Rule.ShouldBe(ProblemRule.TooMuch);
        problems.Take(Problem.MostOfAFile).ShouldAllBe(problem => problem.Rule == ProblemRule.DeadLink);
    }

    [Theory]
    [InlineData(50_000)]
    public void Nearest_VeryLongWord_IsNotLookedFor(int length) =>
        NearestWord.To(new string('a', length), [new string('a', length - 1)]).ShouldBeNull();

    private static IReadOnlyList<Problem> ProblemsOf(string markdown)
    {
        using var content = TemporaryContent.Good().Write("site/bad.md", Head + markdown);
        return content.Read().Problems;
    }

    private static IReadOnlyList<Problem> ProblemsOfData(string yaml)
    {
        using var content = TemporaryContent.Good().Write("search.yml", yaml);
        return content.Read().Problems;
    }

    private static string Repeat(string unit, int times) => string.Concat(Enumerable.Repeat(unit, times));
}
