using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Tests.Checking.Changes;

namespace ProbationCareers.Content.Tests;

/// <summary>Each rule of <c>check</c> finds what it is there to find, at its place, and nothing else: the cases are in Rules.</summary>
public sealed class RuleSpecTests
{
    public static TheoryData<string> Cases => [.. RuleCase.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_Case_FindsExactlyItsProblems(string name)
    {
        var expected = RuleCase.All[name];
        using var content = expected.ToContent();

        var reading = content.Read();

        var isWarning = ((ProblemRule)YamlNames.ValuesOf(typeof(ProblemRule))[expected.Rule]).IsWarning();
        var found = isWarning ? reading.Warnings : reading.Problems;
        (reading.Content is null).ShouldBe(!isWarning, Said(expected, reading.Problems));
        found.Select(ExpectedProblem.PlaceOf).ShouldBe(expected.Problems.Select(problem => problem.Place), Said(expected, found));
        foreach (var (problem, line) in found.Zip(expected.Problems))
            problem.Remedy.ShouldContain(line.Remedy, Case.Sensitive, expected.Place);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expected_OfEachCase_HasItsOwnRule(string name)
    {
        var expected = RuleCase.All[name];

        expected.Problems.ShouldNotBeEmpty();
        expected.Problems.ShouldContain(problem => problem.Rule == expected.Rule);
    }

    [Fact]
    public void Rules_AllOfThem_HaveACase()
    {
        var covered = RuleCase
            .All.Values.Select(example => example.Rule)
            .Concat(BadBytesTests.Rules.Concat(FigureChangeTests.Rules).Select(rule => YamlNames.Of(rule)));

        var rules = Enum.GetValues<ProblemRule>().Select(rule => YamlNames.Of(rule));

        covered.Distinct().ShouldBe(rules, ignoreOrder: true);
    }

    [Fact]
    public void Rules_AllOfThem_AreInTheContentGuide()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "content-guide.md"));

        var rules = Enum.GetValues<ProblemRule>().Select(rule => YamlNames.Of(rule));

        rules.Where(rule => !guide.Contains($"`{rule}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Read_GoodContent_FindsNothing()
    {
        using var content = TemporaryContent.Good();

        var reading = content.Read();

        reading.Problems.ShouldBeEmpty();
        reading.Warnings.ShouldBeEmpty();
        reading
            .Content.ShouldNotBeNull()
            .Pages.Select(page => page.Address)
            .ShouldBe([
                "/guides/applying",
                "/pathways/direct-application",
                "/pay/band-3",
                "/pay/leave",
                "/privacy",
                "/roles/officer",
                "/roles/trainee",
                "/skills/listening",
                "/stories#a-day",
                "/working-environments/office",
            ]);
    }

    private static string Said(RuleCase example, IEnumerable<Problem> problems) => $"{example.Place}\n{string.Join('\n', problems)}";
}
