using Markdig.Syntax;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Tests.Markdown;

public sealed class RenderedTextTests
{
    private const string Text = "One **two** _three_ [four *five*](/six) \\*seven\\* `eight`, a **b and [c.\n> nine\n> **ten** éleven\n";

    [Fact]
    public void Words_OfEachBlock_StandAtTheirPlaces()
    {
        foreach (var block in Markdig.Markdown.Parse(Text, MarkdownReader.Pipeline).Descendants<ParagraphBlock>())
        {
            var text = RenderedText.Of(block);

            text.Words.Length.ShouldBe(text.Signs.Length);
            foreach (var (index, character) in text.Words.Index().Where(one => one.Item != ' ' || Text[text.OffsetOf(one.Index)] != '\n'))
                Text[text.OffsetOf(index)].ShouldBe(character, $"'{text.Words}' at {index}");
        }
    }

    [Fact]
    public void Signs_OfCodeAndEscapes_AreHidden()
    {
        var block = Markdig.Markdown.Parse("A \\* `**` &#42; *", MarkdownReader.Pipeline).Descendants<ParagraphBlock>().Single();

        var text = RenderedText.Of(block);

        (text.Words, text.Signs.Count(sign => sign == '*')).ShouldBe(("A * ** * *", 1));
    }
}
