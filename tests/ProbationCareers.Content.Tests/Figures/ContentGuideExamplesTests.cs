using System.Text.RegularExpressions;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Tests.Figures;

/// <summary>The examples in the content guide come to what the guide says.</summary>
public sealed partial class ContentGuideExamplesTests
{
    [Fact]
    public void Examples_OfTheGuide_ShowWhatItSays()
    {
        var figures = Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var rows = Example.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "content-guide.md")));

        rows.Count.ShouldBeGreaterThan(5);
        foreach (Match row in rows)
        {
            FigureExpression.TryParse(row.Groups["written"].Value, out var expression).ShouldBeTrue(row.Value);
            FigureCalculator.Evaluate(expression!, figures.GetValueOrDefault).Text.ShouldBe(row.Groups["shown"].Value);
        }
    }

    /// <summary>The figures of the guide's examples. They are the guide's own: those of the content may change without it.</summary>
    private static IReadOnlyList<FigureDocument> Figures { get; } =
    [
        Figure("pay.band-3.min", 26475, FigureUnit.PoundsAYear),
        Figure("pay.band-3.max", 31650, FigureUnit.PoundsAYear),
        Figure("pay.london-allowance", 4249, FigureUnit.PoundsAYear),
        Figure("hours.full-time", 37, FigureUnit.HoursAWeek),
        Figure("training.pqip-middle", 21, FigureUnit.Months),
    ];

    private static FigureDocument Figure(string key, decimal value, FigureUnit unit) =>
        new()
        {
            Key = key,
            Label = key,
            Kind = FigureKind.Pay,
            Unit = unit,
            Value = value,
            AsAt = PartialDate.Parse("2026-01"),
            Source = "official",
        };

    [GeneratedRegex(@"^\| `\{\{ (?<written>[^}]+) \}\}` \| (?<shown>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Example { get; }
}
