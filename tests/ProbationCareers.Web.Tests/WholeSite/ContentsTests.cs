using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>The list of contents beside the text.</summary>
public sealed class ContentsTests(SiteFixture fixture)
{
    [Fact]
    public void Contents_WideAndNarrow_NameTheHeadingsInOrder()
    {
        foreach (var (page, document) in fixture.ContentPages.Where(page => page.Document.Kind != PageKind.Site))
        {
            IEnumerable<string> headings =
            [
                .. page.All("main .pc-prose h2[id]").Select(heading => $"#{heading.Id} {heading.Words()}"),
                $"{fixture.EvidenceOf(document).Address} Sources and evidence",
            ];
            document.Text.Sections.Count.ShouldBeGreaterThan(2);

            page.All(".pc-contents--wide a").Select(link => $"{link.GetAttribute("href")} {link.Words()}").ShouldBe(headings, page.Address);
            page.All(".pc-contents--narrow a")
                .Select(link => $"{link.GetAttribute("href")} {link.Words()}")
                .ShouldBe(headings, page.Address);
        }
    }

    [Fact]
    public void Sections_OfTheContent_AreOnTheirPage()
    {
        foreach (var (page, document) in fixture.ContentPages)
            page.All("main .pc-prose h2")
                .Select(heading => heading.Id)
                .ShouldBe(document.Text.Sections.Select(section => section.Anchor), page.Address);
    }

    [Fact]
    public void Sections_Text_IsNeverEmpty() =>
        fixture
            .ContentPages.SelectMany(page =>
                page.Page.All("main .pc-prose h2")
                    .Where(heading =>
                    {
                        // A folded section has its heading in the summary.
                        var next = (heading.Closest("summary") ?? heading).NextElementSibling;
                        return next is null or { LocalName: "h2" } || next.Words().Length == 0;
                    })
                    .Select(heading => $"{page.Page.Address}#{heading.Id}")
            )
            .ShouldBeEmpty();
}
