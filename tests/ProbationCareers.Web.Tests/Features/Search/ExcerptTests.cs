using ProbationCareers.Web.Features.Search;
using ProbationCareers.Web.Features.Search.Indexing;

namespace ProbationCareers.Web.Tests.Features.Search;

public sealed class ExcerptTests
{
    private static readonly string Long =
        string.Join(' ', Enumerable.Range(1, 60).Select(number => $"word{number}"))
        + " apply with convictions. "
        + string.Join(' ', Enumerable.Range(61, 60).Select(number => $"word{number}"));

    [Fact]
    public void Of_ShortText_IsTheWholeTextWithItsMatches() =>
        ExcerptOf("You apply here.", Stems("apply")).ShouldBe([new("You ", false), new("apply", true), new(" here.", false)]);

    [Fact]
    public void Of_LongText_IsTheWordsAroundTheMatches()
    {
        var pieces = ExcerptOf(Long, Stems("apply", "conviction"));

        pieces[0].ShouldBe(new ExcerptPiece("… ", false));
        pieces[^1].ShouldBe(new ExcerptPiece(" …", false));
        pieces.Where(piece => piece.IsMatch).Select(piece => piece.Text).ShouldBe(["apply", "convictions"]);
        string.Concat(pieces.Select(piece => piece.Text)).Length.ShouldBeInRange(150, 300);
    }

    [Fact]
    public void Of_TextWithoutAMatch_IsItsStart() => ExcerptOf(Long, Stems("nothing"))[0].Text.ShouldStartWith("word1 word2");

    [Fact]
    public void Of_EmptyText_IsNothing() => ExcerptOf("", Stems("a")).ShouldBeEmpty();

    [Fact]
    public void MarkedText_IsEscapedAndHasNoSpacesOfItsOwn()
    {
        using var writer = new StringWriter();

        new MarkedText([new("<b>a ", false), new("cat", true), new(".", false)]).WriteTo(
            writer,
            System.Text.Encodings.Web.HtmlEncoder.Default
        );

        writer.ToString().ShouldBe("&lt;b&gt;a <mark>cat</mark>.");
    }

    private static IReadOnlyList<ExcerptPiece> ExcerptOf(string text, HashSet<string> stems) =>
        Excerpt.Of(text, SearchText.Stems(text), stems);

    private static HashSet<string> Stems(params string[] words) => [.. words.Select(SearchText.Stem)];
}
