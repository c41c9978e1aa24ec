using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Checking.Changes;

/// <summary>What a changed figure leaves behind, compared with the good content.</summary>
public sealed class FigureChangeTests
{
    private const string Figures = "figures/all.yml";
    private const string Old = "  value: 21000\n  asAt: 2026-09\n  source: official\n  history:\n";
    private const string New =
        "  value: 22000\n  asAt: 2026-11\n  source: article\n  history:\n    - { value: 21000, asAt: 2026-09, source: official }\n";

    /// <summary>The rules that this class covers instead of files of Rules: they need to know what was before.</summary>
    internal static IReadOnlyList<ProblemRule> Rules { get; } =
    [ProblemRule.LostValue, ProblemRule.SameDateOtherValue, ProblemRule.OldDateBeside, ProblemRule.OldSourceBeside];

    private static EarlierContent Before { get; } =
        EarlierContent.Read(ContentFolder.Open(Repository.SmallContent), TemporaryContent.Today, EarlierContent.LastRelease);

    [Fact]
    public void Read_NothingChanged_WarnsOfNothing()
    {
        using var content = TemporaryContent.Good();

        var reading = content.Read(Before);

        reading.Problems.ShouldBeEmpty();
        reading.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Read_ClaimThatCreditsTheOldSource_IsWarnedAboutAsIsATextThatCitesIt()
    {
        using var content = TemporaryContent.Good().Change(Figures, Old, New);

        Said(content).ShouldBe(["claims/entry.yml:7:13 old-source-beside", "pay/band-3.md:14:36 old-source-beside"]);
        content
            .Change("claims/entry.yml", "    source: official\n    goBy", "    source: article\n    goBy")
            .Change("pay/band-3.md", "[^official]", "[^article]");
        Said(content).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("In September 2026 it was {{ pay.low }}.", "9:4 old-date-beside")]
    [InlineData("It is {{ pay.low }} (Sept 2026).", "9:22 old-date-beside")]
    [InlineData("It is {{ pay.low }}, as\nof SEP 2026.", "10:4 old-date-beside")]
    [InlineData("It is {{ pay.low with pay.london }} since 2026-09.", "9:43 old-date-beside")]
    [InlineData("It is {{ pay.low hourly }} since 09/2026.", "9:34 old-date-beside")]
    [InlineData("It is {{ pay.low }}.[^official]", "9:23 old-source-beside")]
    [InlineData("It is **{{ pay.low }}**[^article][^official] at least.", "9:36 old-source-beside")]
    [InlineData("Before.[^official]\n\n- It is {{ pay.low }},\n  says one.[^official]\n", "12:14 old-source-beside")]
    [InlineData("| a | b |\n|---|---|\n| {{ pay.low }} | September 2026 |\n| x | September 2026 |", "11:19 old-date-beside")]
    public void Read_SentenceBesideTheFigure_IsWarnedAboutAtItsPlace(string text, string expected)
    {
        using var content = Changed().Write("site/privacy.md", Page(text));

        Said(content).ShouldBe([$"site/privacy.md:{expected}"]);
    }

    [Theory]
    [InlineData("In September 2026 nothing was. It is {{ pay.low }}.")]
    [InlineData("It is {{ pay.low }} since November 2026.[^article]")]
    [InlineData("It is {{ pay.low }}.[^article] Another thing.[^official]")]
    [InlineData("It is {{ pay.low }}, in room 2026-091.")]
    [InlineData("It is {{ pay.low }}.\n\nOf September 2026.[^official]")]
    [InlineData("It is {{ pay.london }} since September 2026.[^official]")]
    public void Read_SentenceThatSaysNothingOld_IsLeftAlone(string text)
    {
        using var content = Changed().Write("site/privacy.md", Page(text));

        Said(content).ShouldBeEmpty();
    }

    [Fact]
    public void Read_OwnNoteWithTheOldDate_IsWarnedAbout()
    {
        using var content = Changed().Change(Figures, New, "  note: \"The same since September 2026.\"\n" + New);

        Said(content).ShouldBe(["figures/all.yml:5:25 old-date-beside"]);
    }

    [Fact]
    public void Read_Period_IsFoundInItsForms()
    {
        using var content = TemporaryContent
            .Good()
            .Change(
                Figures,
                "period: { from: 2025-01, to: 2025-12 }\n  source: official",
                "period: { from: 2026-01, to: 2026-06 }\n  source: official\n  history:\n    - { value: 3, valueTo: 6, period: "
                    + "{ from: 2025-01, to: 2025-12 }, source: official }"
            )
            .Write("site/privacy.md", Page("It took {{ training.direct }} in 2025, or from January 2025 on."));

        Said(content).ShouldBe(["site/privacy.md:9:34 old-date-beside"]);
    }

    [Fact]
    public void Read_OldValueNotInTheHistory_IsToBeAdded()
    {
        using var content = Changed().Change(Figures, "    - { value: 21000, asAt: 2026-09, source: official }\n", "");

        var warning = content.Read(Before).Warnings.ShouldHaveSingleItem();

        (warning.Rule, warning.At.Line).ShouldBe((ProblemRule.LostValue, 8));
        warning.Remedy.ShouldContain("- { value: 21000, asAt: 2026-09, source: official }");
    }

    [Fact]
    public void Read_EarlierValueTakenOutOfTheHistory_IsToBePutBack()
    {
        using var content = TemporaryContent
            .Good()
            .Change(Figures, "\n  history:\n    - { value: 20000, asAt: 2024-09, source: article }", "");

        Said(content).ShouldBe(["figures/all.yml:5:3 lost-value"]);
    }

    [Fact]
    public void Read_NewValueOfTheOldDateAndSource_IsSuspicious()
    {
        using var content = TemporaryContent.Good().Change(Figures, "value: 21000", "value: 22000");

        Said(content).ShouldBe(["figures/all.yml:5:3 same-date-other-value"]);
    }

    [Fact]
    public void Read_ValueThatJumpedFromTheLastRelease_IsWarnedAbout()
    {
        using var content = TemporaryContent.Good().Change(Figures, "value: 4000\n  asAt: 2026-09", "value: 400\n  asAt: 2026-10");

        content
            .Read(Before)
            .Warnings.Select(warning => warning.Rule)
            .ShouldBe([ProblemRule.UnlikelyValue, ProblemRule.LostValue], ignoreOrder: true);
    }

    [Fact]
    public void Read_FigureThatIsNewOrGone_IsNoChange()
    {
        using var content = TemporaryContent
            .Good()
            .Change(Figures, "training.direct", "training.new")
            .Change("pathways/direct-application.md", "training.direct", "training.new");

        content.Read(Before).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Read_EarlierFolderWithProblems_IsReadAsFarAsItGoes()
    {
        using var old = TemporaryContent
            .Good()
            .Delete("site.yml")
            .Change(Figures, "kind: allowance", "kind: nothing")
            .Change("site/privacy.md", "owner: Content team", "draft: true\nowner: []");

        var before = EarlierContent.Read(ContentFolder.Open(old.Root), TemporaryContent.Today, "old");

        before.Figures.Keys.ShouldBe(["pay.low", "hours.full-time", "training.direct"], ignoreOrder: true);
        before.Addresses.ShouldContain("/roles/officer");
        before.Addresses.ShouldNotContain("/privacy");
    }

    /// <summary>The good content after a change that leaves nothing behind.</summary>
    private static TemporaryContent Changed() =>
        TemporaryContent
            .Good()
            .Change(Figures, Old, New)
            .Change("claims/entry.yml", "    source: official\n    goBy", "    source: article\n    goBy")
            .Change("pay/band-3.md", "[^official]", "[^article]");

    private static IEnumerable<string> Said(TemporaryContent content)
    {
        var reading = content.Read(Before);
        reading.Problems.ShouldBeEmpty();
        return [.. reading.Warnings.Where(warning => warning.Rule.IsOfAChange()).Select(ExpectedProblem.PlaceOf)];
    }

    private static string Page(string text) =>
        "---\ntitle: \"Privacy\"\nsummary: \"What we keep.\"\nreviewed: 2026-11-01\nreviewBy: 2027-05-01\nowner: Content "
        + $"team\n---\n\n{text}\n";
}
