using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

public sealed class FrontMatterTests
{
    private readonly FileProblems _problems = new("page.md");

    [Fact]
    public void Split_BothFences_GivesBothPartsAndTheLinesAboveTheText()
    {
        var parts = Split("---\ntitle: A\nowner: B\n---\n\nText.\n").ShouldNotBeNull();

        parts.Yaml.ShouldBe("title: A\nowner: B");
        parts.Markdown.ShouldBe("\nText.\n");
        parts.MarkdownLineOffset.ShouldBe(4);
        _problems.Found.ShouldBeEmpty();
    }

    [Fact]
    public void Split_SpacesAfterTheFences_AreAllowed()
    {
        var parts = Split("--- \ntitle: A\n---\t\nText.").ShouldNotBeNull();

        parts.Yaml.ShouldBe("title: A");
        parts.Markdown.ShouldBe("Text.");
    }

    [Fact]
    public void Split_HyphensElsewhere_AreNotFences()
    {
        var parts = Split("---\nsummary: |\n  ---\n----\n---\nText.\n\n---\n\nMore.").ShouldNotBeNull();

        parts.Yaml.ShouldBe("summary: |\n  ---\n----");
        parts.Markdown.ShouldBe("Text.\n\n---\n\nMore.");
    }

    [Fact]
    public void Split_NothingBetweenOrBelow_GivesEmptyParts()
    {
        var parts = Split("---\n---").ShouldNotBeNull();

        parts.ShouldBe(new FrontMatter("", "", 2));
    }

    [Theory]
    [InlineData("Text.")]
    [InlineData("\n---\ntitle: A\n---\n")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---")]
    [InlineData(" ---\ntitle: A\n---\n")]
    public void Split_AFenceMissing_IsAProblemAtTheStart(string text)
    {
        var parts = Split(text);

        parts.ShouldBeNull();
        var problem = _problems.Found.ShouldHaveSingleItem();
        problem.Rule.ShouldBe(ProblemRule.NoFrontMatter);
        problem.At.ShouldBe(Position.Start);
    }

    private FrontMatter? Split(string text) => FrontMatter.Split(text, _problems);
}
