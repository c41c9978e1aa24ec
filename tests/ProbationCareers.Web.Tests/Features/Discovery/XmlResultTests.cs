using System.Xml.Linq;
using ProbationCareers.Web.Features.Discovery;

namespace ProbationCareers.Web.Tests.Features.Discovery;

public sealed class XmlResultTests
{
    [Fact]
    public void Clean_HalvesOfCharacters_LeavesThemOut() => XmlResult.Clean("half \uD83D of \uDC99 it\uD83D").ShouldBe("half  of  it");

    [Theory]
    [InlineData("Pay\u0001 \u000Bband\u001F", "Pay band")]
    [InlineData("a\uFFFEb\uFFFFc\0d", "abcd")]
    [InlineData("whole 💙, tab\t and line\n stay: é £ “ ”", "whole 💙, tab\t and line\n stay: é £ “ ”")]
    public void Of_TextThatXmlCannotSay_LeavesItOut(string text, string left)
    {
        var answer = XmlResult.Of(
            new XElement("a", new XAttribute("b", text.Replace('\t', ' ').Replace('\n', ' ')), new XElement("c", text), new XCData(text)),
            "application/xml"
        );

        var read = XElement.Parse(answer.Content!);
        read.Attribute("b")!.Value.ShouldBe(left.Replace('\t', ' ').Replace('\n', ' '));
        read.Element("c")!.Value.ShouldBe(left);
        answer.ContentType.ShouldBe("application/xml; charset=utf-8");
    }
}
