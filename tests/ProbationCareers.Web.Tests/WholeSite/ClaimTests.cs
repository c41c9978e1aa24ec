using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>Where good sources differ, the page says what each says, when, and how we read it.</summary>
public sealed class ClaimTests(SiteFixture fixture)
{
    [Fact]
    public void Pages_DisputedQuestions_AreOneLineHereAndWholeWithTheEvidence()
    {
        foreach (var (page, document) in fixture.ContentPages)
        {
            var evidence = fixture.EvidenceOf(document);
            var claims = document.Claims.Select(key => fixture.Content.Claims.Single(claim => claim.Key == key)).ToList();

            page.Texts(".pc-disputed")
                .ShouldBe(claims.Select(claim => $"{claim.InShort.Shown()} Why? {claim.Question.Shown()}"), page.Address);
            page.All(".pc-disputed a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(claims.Select(claim => $"{evidence.Address}#differ-{claim.Key}"), page.Address);
            foreach (var claim in claims)
                ShouldBeTold(claim, evidence);
        }

        fixture.Content.Claims.Select(claim => claim.Key).ShouldBeSubsetOf(fixture.ContentPages.SelectMany(page => page.Document.Claims));
    }

    private void ShouldBeTold(ClaimDocument claim, CrawledPage evidence)
    {
        var box = evidence.Find($"[id='differ-{claim.Key}']");
        var answers = box.QuerySelectorAll(".pc-differ__answer");

        evidence.Document.GetElementById(box.GetAttribute("aria-labelledby")!)!.Words().ShouldBe(claim.Question.Shown());
        answers
            .Select(answer => answer.QuerySelector(".pc-differ__says")!.Words())
            .ShouldBe(claim.Answers.Select(answer => answer.Says.Shown()));
        answers
            .Select(answer => answer.QuerySelector(".pc-source-note")!.GetAttribute("href"))
            .ShouldBe(claim.Answers.Select(answer => $"{evidence.Address}#source-{answer.Source}"));
        answers
            .Select(answer => answer.Words().Contains("We go by this", StringComparison.Ordinal))
            .ShouldBe(claim.Answers.Select(answer => answer.GoByThis));
        foreach (var (answer, source) in answers.Zip(claim.Answers.Select(answer => fixture.Content.Source(answer.Source))))
            answer.QuerySelector(".pc-differ__source")!.Words().ShouldStartWith($"{source.Publisher}, {source.Dated.ToWords()}".Shown());
        box.QuerySelector(".pc-differ__reading")!.Words().ShouldBe($"Our reading: {claim.Reading.Shown()}");
        box.QuerySelector(".pc-differ__do")!.Words().ShouldBe($"What to do: {claim.Do.Shown()}");
    }
}
