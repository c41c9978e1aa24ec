using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Glossary;

public sealed class GlossaryPageTests(SiteFixture fixture)
{
    private CrawledPage Page => fixture.Page("/glossary");

    [Fact]
    public void Index_Terms_AreAllThereInOrderUnderTheirLetters()
    {
        var names = Page.All(".pc-glossary__item").Select(item => item.QuerySelector("dt")!.Words()).ToList();

        Page.All(".pc-glossary__item").Select(item => item.Id).ShouldBe(fixture.Content.Terms.Select(term => term.Key), ignoreOrder: true);
        names.ShouldBe(names.Order(StringComparer.OrdinalIgnoreCase));
        foreach (var section in Page.All("main section"))
            section
                .QuerySelectorAll("dt")
                .ShouldAllBe(term => term.Words().StartsWith(section.QuerySelector("h2")!.Words(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Index_Letters_LeadToTheirTerms() =>
        Page.All(".pc-letters a")
            .Select(link => $"{link.GetAttribute("href")} {link.Words()}")
            .ShouldBe(Page.All("main section h2").Select(heading => $"#{heading.Id} {heading.Words()}"));

    [Fact]
    public void Index_Term_HasItsShortFormMeaningSourceAndRelations()
    {
        foreach (var term in fixture.Content.Terms)
        {
            var item = Page.Find($"[id='{term.Key}']");
            var source = fixture.Content.Source(term.Source);

            item.QuerySelector("dt")!.Words().ShouldBe($"{term.Term} {term.ShortForm}".Shown());
            item.QuerySelector("dd > p")!
                .Words()
                .ShouldBe(
                    (term.Meaning ?? "We know what the short form stands for, and have found no explanation that we can rely on.").Shown()
                );
            item.QuerySelector(".pc-glossary__source")!.Words().ShouldStartWith($"From {source.Title}, {source.Publisher}".Shown());
            item.QuerySelectorAll(".pc-glossary__source a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(term.SeeAlso.Distinct().Select(key => "#" + key).Prepend("/sources/" + source.Key));
        }
    }

    [Fact]
    public void Terms_MarkedOnAPage_AreExplainedWithItsEvidenceAndInTheGlossary()
    {
        foreach (var (page, document) in fixture.ContentPages)
        {
            var evidence = fixture.EvidenceOf(document);
            var marked = page.All("a.pc-term").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToList();

            marked.ShouldBe(document.Terms.Select(key => "term-" + key), ignoreOrder: true, page.Address);
            evidence.All(".pc-words__item").Select(item => item.Id).ShouldBe(marked, ignoreOrder: true, page.Address);
            evidence
                .All(".pc-words__item a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(document.Terms.Select(key => (string?)"/glossary#" + key), ignoreOrder: true, page.Address);
            foreach (var term in document.Terms.Select(key => fixture.Content.Terms.Single(term => term.Key == key)))
                evidence
                    .Find($"[id='term-{term.Key}'] dt")
                    .Words()
                    .ShouldBe(term.ShortForm is null ? term.Term : $"{term.Term} ({term.ShortForm})", page.Address);
        }
    }
}
