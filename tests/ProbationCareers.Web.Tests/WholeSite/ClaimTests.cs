using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>Where good sources differ, the page says what each says, when, and how we read it.</summary>
public sealed class ClaimTests(SiteFixture fixture)
{
    [Fact]
    public void Every_question_that_sources_answer_differently_is_told_whole_wherever_it_stands()
    {
        foreach (var claim in fixture.Content.Claims)
        {
            var boxes = fixture
                .Pages.Select(page => (page, box: page.Document.GetElementById("differ-" + claim.Key)))
                .Where(place => place.box is not null)
                .ToList();

            boxes.ShouldNotBeEmpty(claim.Key);
            foreach (var (page, box) in boxes)
            {
                var answers = box!.QuerySelectorAll(".pc-differ__answer");
                box.QuerySelector(".pc-differ__label")!.Words().ShouldBe("Sources differ");
                page.Document.GetElementById(box.GetAttribute("aria-labelledby")!)!.Words().ShouldBe(claim.Question.Shown());
                answers
                    .Select(answer => answer.QuerySelector(".pc-differ__says")!.Words())
                    .ShouldBe(claim.Answers.Select(answer => answer.Says.Shown()));
                answers
                    .Select(answer => answer.QuerySelector(".pc-ref a")!.GetAttribute("href"))
                    .ShouldBe(claim.Answers.Select(answer => "#source-" + answer.Source));
                answers
                    .Select(answer => answer.Words().Contains("We go by this", StringComparison.Ordinal))
                    .ShouldBe(claim.Answers.Select(answer => answer.GoByThis));
                foreach (var (answer, source) in answers.Zip(claim.Answers.Select(answer => fixture.Content.Source(answer.Source))))
                    answer
                        .QuerySelector(".pc-differ__source")!
                        .Words()
                        .ShouldStartWith($"{source.Publisher}, {source.Dated.ToWords()}".Shown());
                box.QuerySelector(".pc-differ__reading")!.Words().ShouldBe($"Our reading: {claim.Reading.Shown()}");
                box.QuerySelector(".pc-differ__do")!.Words().ShouldBe($"What to do: {claim.Do.Shown()}");
            }
        }
    }
}
