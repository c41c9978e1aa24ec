using System.Text.RegularExpressions;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Tests.Figures;

/// <summary>The examples in the content guide come to what the guide says.</summary>
public sealed partial class ContentGuideExamplesTests
{
    [Fact]
    public void Examples_OfTheGuide_ShowWhatItSays()
    {
        var figures = RealContentTests.Content().Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var rows = Example.Matches(File.ReadAllText(Path.Combine(TestFolders.Repository, "docs", "content-guide.md")));

        rows.Count.ShouldBeGreaterThan(5);
        foreach (Match row in rows)
        {
            FigureExpression.TryParse(row.Groups["written"].Value, out var expression).ShouldBeTrue(row.Value);
            FigureCalculator.Evaluate(expression!, figures.GetValueOrDefault).Text.ShouldBe(row.Groups["shown"].Value);
        }
    }

    [GeneratedRegex(@"^\| `\{\{ (?<written>[^}]+) \}\}` \| (?<shown>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Example { get; }
}
