using System.Text.Encodings.Web;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Tests.Features.Links;

public sealed class LinkListTests
{
    [Fact]
    public void WriteTo_SeveralLinks_HaveCommasBetweenThem() =>
        Written(new Link("Court", "/working-environments/court"), new Link("Prison", "/working-environments/prison"))
            .ShouldBe("<a href=\"/working-environments/court\">Court</a>, <a href=\"/working-environments/prison\">Prison</a>");

    [Fact]
    public void WriteTo_CharactersOfHtml_AreEncoded() =>
        Written(new Link("<b>Law & order</b>", "/x\" onclick=\"alert(1)"))
            .ShouldBe("<a href=\"/x&quot; onclick=&quot;alert(1)\">&lt;b&gt;Law &amp; order&lt;/b&gt;</a>");

    [Fact]
    public void WriteTo_NoLinks_IsEmpty() => Written().ShouldBeEmpty();

    private static string Written(params Link[] links)
    {
        using var writer = new StringWriter();
        new LinkList(links).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
