using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

public sealed class FaultGuardTests
{
    /// <summary>The rules that this class covers instead of a file of Rules.</summary>
    internal static IReadOnlyList<ProblemRule> Rules { get; } = [ProblemRule.NotUnderstood];

    [Fact]
    public void Read_AnyException_IsAProblemAtTheLastPlaceUnderstood()
    {
        var scope = new FileScope("roles/a.md", SharedData.None);

        var result = FaultGuard.Read(
            scope,
            reading =>
            {
                reading.Reached = new Position(7, 3);
                throw new InvalidCastException("This was not foreseen.");
            }
        );

        result.ShouldBeNull();
        var problem = scope.Problems.Found.ShouldHaveSingleItem();
        ExpectedProblem.PlaceOf(problem).ShouldBe("roles/a.md:7:3 not-understood");
        problem.What.ShouldContain("This was not foreseen.");
    }

    [Fact]
    public void Check_AnyException_IsAProblemOfTheFileToBlame() =>
        ExpectedProblem
            .PlaceOf(FaultGuard.Check("site.yml", Position.Start, () => throw new KeyNotFoundException()).ShouldHaveSingleItem())
            .ShouldBe("site.yml:1:1 not-understood");
}
