using System.Globalization;
using System.Text;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Checking.Leftovers;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Schemas;

namespace ProbationCareers.Content.Tests.Checking.Leftovers;

public sealed class LeftoversTests
{
    public static TheoryData<PageKind> Kinds => [.. Enum.GetValues<PageKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_TextOfTheTemplate_IsRefusedParagraphByParagraph(PageKind kind)
    {
        var template = PageTemplate.Of(kind, TemporaryContent.Today, "");
        var text = template[(template.LastIndexOf("---\n", StringComparison.Ordinal) + 4)..];

        var found = ReadMarkdown.ProblemsOf(text);

        found
            .Count(problem => problem.Rule == ProblemRule.LeftoverText)
            .ShouldBe(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Count(paragraph => paragraph.Trim().Length > 0));
    }

    [Fact]
    public void Refuse_EveryFormatCharacter_IsFound()
    {
        foreach (var rune in Enumerable.Range(0x80, 0xE01F0 - 0x80).Where(Rune.IsValid).Select(code => new Rune(code)))
        {
            var isInvisible =
                Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Format
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            if (isInvisible)
                InvisibleIn($"a{rune}b").ShouldHaveSingleItem($"U+{rune.Value:X4}").At.ShouldBe(new Position(1, 2));
        }
    }

    [Theory]
    [InlineData("A no-break\u00A0space, a narrow\u202Fone, “quotes”, 👩\u200D⚖\uFE0F, ☎\uFE0F and Ǵ́.")]
    [InlineData("Press 1\uFE0F\u20E3 or #\uFE0F\u20E3 in Wales \U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F.")]
    public void Refuse_WhatIsSeen_FindsNothing(string text) => InvisibleIn(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Title\n----\n\n---\n\n> > > quoted\n\n| a |\n|---------|\n\n======== eight\n\n-------\n")]
    [InlineData("a <<<<<<< b and ======= in a line >>>>>>>")]
    public void Refuse_NoConflict_FindsNothing(string text)
    {
        var problems = new FileProblems("site/bad.md");

        MergeConflicts.Refuse(text, problems).ShouldBeFalse();

        problems.Found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sources.yml", "- key: official\n", "<<<<<<< HEAD\n- key: official\n=======\n- key: officials\n>>>>>>> other\n")]
    [InlineData("site/privacy.md", "title:", "<<<<<<< HEAD\ntitle: One\n=======\ntitle: Two\n>>>>>>> other\nnone:")]
    public void Read_ConflictInYaml_IsTheOnlyProblem(string file, string from, string to)
    {
        using var content = TemporaryContent.Good().Change(file, from, to);

        var problem = content.Read().Problems.ShouldHaveSingleItem();

        (problem.File, problem.Rule).ShouldBe((file, ProblemRule.MergeConflict));
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\u000B")]
    [InlineData("\f")]
    [InlineData("é")]
    public void Read_CharactersThatAreNoLineEnds_ShiftNoLine(string character)
    {
        using var content = TemporaryContent.Good();
        content
            .Change("site/privacy.md", "title:", $"owner: \"Content{character}team\"\ntitle:")
            .Change("site/privacy.md", "\nowner: Content team", "");
        content.Write(
            "site/privacy.md",
            File.ReadAllText(content.PathOf("site/privacy.md")).Replace("summary:", "sumary:", StringComparison.Ordinal)
                + $"\nOne{character}two.\n\n[dead](/nothing)\n"
        );
        var lines = File.ReadAllText(content.PathOf("site/privacy.md")).Split('\n').ToList();

        var found = content.Read().Problems;

        found
            .Single(problem => problem.Rule == ProblemRule.UnknownKey)
            .At.Line.ShouldBe(lines.FindIndex(line => line.StartsWith("sumary:", StringComparison.Ordinal)) + 1);
        found.Single(problem => problem.Rule == ProblemRule.DeadLink).At.Line.ShouldBe(lines.IndexOf("[dead](/nothing)") + 1);
    }

    [Theory]
    [InlineData("\U0001F3F4\U000E0068\U000E0069\U000E007F")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F\U000E0068")]
    [InlineData("1\uFE0F")]
    public void Refuse_PartsOfNoPicture_AreFound(string text) => InvisibleIn(text).ShouldHaveSingleItem();

    private static IReadOnlyList<Problem> InvisibleIn(string text)
    {
        var problems = new FileProblems("site/bad.md");
        InvisibleCharacters.Refuse(text, index => new Position(1, index + 1), problems);
        return problems.Found;
    }
}
