using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Commands;

namespace ProbationCareers.Web.Tests.Commands;

/// <summary>Pages of the small content are to be reviewed by 1 May 2027; its pay can be relied on until 30 September 2027.</summary>
public sealed class DueCommandTests : IDisposable
{
    private readonly TemporaryFolder _content = TemporaryFolder.WithContent();

    [Theory]
    [InlineData("2026-11-25", 30, 0)]
    [InlineData("2027-03-31", 30, 0)]
    [InlineData("2027-04-01", 30, 10)]
    [InlineData("2027-05-02", 0, 10)]
    [InlineData("2027-08-30", 30, 10)]
    [InlineData("2027-08-31", 30, 12)]
    [InlineData("2026-11-25", 400, 12)]
    public void Due_AsTheClockMoves_ListsMore(string today, int within, int count) => Due(today, within).Count.ShouldBe(count);

    [Fact]
    public void Due_PageAndFigure_AreNamedWithTheirDay()
    {
        _content.Replace("pay/leave.md", "reviewBy: 2027-05-01", "reviewBy: 2026-12-01");
        _content.Replace(
            "figures/all.yml",
            "asAt: 2026-09\n  source: official\n- key: hours",
            "asAt: 2025-11\n  source: official\n- key: hours"
        );

        var due = Due("2026-11-25", 30);

        due.ShouldBe([
            new DueEntry("Content team", new DateOnly(2026, 11, 30), "figure", "pay.london", "London allowance: £4,000, November 2025"),
            new DueEntry("Content team", new DateOnly(2026, 12, 1), "page", "/pay/leave", "Leave"),
        ]);
    }

    [Fact]
    public void Due_SeveralOwners_AreEachToldOfTheirPagesAndTheFiguresOnThem()
    {
        _content.Replace("guides/applying.md", "owner: Content team", "owner: Advice team");

        var due = Due("2027-09-01", 30);

        due.Select(entry => entry.Owner).Distinct().ShouldBe(["Advice team", "Content team"]);
        due.Where(entry => entry.Owner == "Advice team")
            .Select(entry => entry.Name)
            .ShouldBe(["/guides/applying", "pay.london", "pay.low"]);
        due.Where(entry => entry is { Owner: "Content team", What: "figure" }).Select(entry => entry.Name).ShouldBe(["pay.low"]);
        due.GroupBy(entry => entry.Owner)
            .ShouldAllBe(owner => owner.Select(entry => entry.Day).SequenceEqual(owner.Select(entry => entry.Day).Order()));
    }

    [Fact]
    public void Due_FigureThatNoPageShows_IsDueForNoOne()
    {
        _content.Replace("guides/applying.md", " with pay.london", "");

        Due("2027-09-01", 30).Single(entry => entry.Name == "pay.london").Owner.ShouldBe("no one: no page shows it");
    }

    [Fact]
    public void Due_Drafts_AreDueToo()
    {
        _content.Replace("pay/leave.md", "topic: leave", "draft: true\ntopic: leave");

        Due("2027-05-02", 0).ShouldContain(entry => entry.Name == "/pay/leave");
    }

    [Fact]
    public async Task Run_FarAhead_PrintsATableForEachOwner()
    {
        _content.Replace("guides/applying.md", "owner: Content team", "owner: Advice team");

        var (exitCode, output) = await Verb.RunAsync("due", _content, "--within", "3650d");

        exitCode.ShouldBe(0);
        output
            .IndexOf("Advice team", StringComparison.Ordinal)
            .ShouldBeInRange(0, output.IndexOf("Content team", StringComparison.Ordinal));
        Verb.Rows(output).ShouldContain("2027-05-01 | page | /guides/applying | Applying");
        Verb.Rows(output).ShouldContain("2027-09-30 | figure | pay.low | Band 3, lowest point: £21,000, September 2026");
    }

    [Fact]
    public async Task Run_NothingDue_SaysSo()
    {
        foreach (var file in Directory.EnumerateFiles(_content.Path, "*.md", SearchOption.AllDirectories))
            _content.Replace(file, "reviewBy: 2027-05-01", "reviewBy: 2999-01-01");
        _content.Replace("figures/all.yml", "kind: pay", "kind: past");
        _content.Replace("figures/all.yml", "kind: allowance", "kind: past");
        _content.Replace("figures/all.yml", "kind: hours", "kind: past");
        _content.Replace("figures/all.yml", "kind: training", "kind: past");

        var (exitCode, output) = await Verb.RunAsync("due", _content);

        exitCode.ShouldBe(0, output);
        output.Trim().ShouldBe("Nothing is due.");
    }

    public void Dispose() => _content.Dispose();

    private IReadOnlyList<DueEntry> Due(string today, int within)
    {
        var day = DateOnly.Parse(today, CultureInfo.InvariantCulture);
        var reading = ContentReader.Read(ContentFolder.Open(_content.Path), day, withHidden: true);
        return DueCommand.Due(reading.Content.ShouldNotBeNull(), reading.References, day, within);
    }
}
