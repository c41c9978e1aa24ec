using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain – “text” with £ and 💙", "plain – “text” with £ and 💙")]
    [InlineData("two\nlines\r\n", "two␊lines␍␊")]
    [InlineData("\u001B[31mred\u0007", "␛[31mred␇")]
    [InlineData("\u007F\u0085\u2028x", "␡\uFFFD\uFFFDx")]
    public void Of_AnyText_IsOneLineWithoutControlCharacters(string text, string shown) => Printable.Of(text).ShouldBe(shown);

    [Fact]
    public void Of_HalfACharacter_IsReplaced() => Printable.Of("a\uD800b").ShouldBe("a\uFFFDb");

    [Fact]
    public void Of_VeryLongText_IsCutInTheMiddle()
    {
        var shown = Printable.Of(new string('a', 1_000_000) + "the end");

        shown.Length.ShouldBeLessThan(1_010);
        shown.ShouldEndWith("the end");
    }

    [Fact]
    public void InOneLine_FileWithANewLineInItsName_IsOneLine() =>
        new Problem("a\nb.md", Position.Start, ProblemRule.BadSlug, "'a\nb' is wrong.", "Rename it.")
            .InOneLine("content/a\nb.md")
            .ShouldNotContain('\n');
}
