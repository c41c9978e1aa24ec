using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Guides;

/// <summary>The page of every guide.</summary>
public sealed class GuidePageTests(SiteFixture fixture)
{
    private IReadOnlyList<GuideDocument> Guides => [.. fixture.Content.Pages.OfType<GuideDocument>()];

    [Fact]
    public void Get_Guide_AnswersItsQuestionFirst()
    {
        foreach (var guide in Guides)
        {
            var page = fixture.Page(guide.Address);

            page.Find("h1").Words().ShouldBe(guide.Title.Shown());
            page.Find(".pc-page-header__lead").Words().ShouldBe(guide.Question.Shown());
            page.Find(".pc-page-header__caption").Words().ShouldBe($"Guide: {Labels.Of(guide.Topic).ToLowerInvariant()}");
            page.Find(".pc-answer__text").Words().ShouldBe(guide.ShortAnswer.Shown());
            page.All("main h2")[0].Words().ShouldBe("The short answer");
        }
    }

    [Fact]
    public void Get_Guide_LeadsOn()
    {
        foreach (var guide in Guides)
        {
            var page = fixture.Page(guide.Address);

            var about = guide
                .Roles.Select(role => PageKind.Role.Address(role))
                .Concat(guide.Pathways.Select(pathway => PageKind.Pathway.Address(pathway)));
            page.All(".pc-onward__link")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(
                    [.. about, .. guide.ReadNext.Select(next => PageKind.Guide.Address(next)), .. guide.Links.Select(link => link.Address)],
                    customMessage: guide.Address
                );
        }
    }

    [Fact]
    public void Index_Guides_ListsThemByTopicWithTheirQuestions()
    {
        var sections = fixture.Page("/guides").All("main section");

        sections
            .Select(section => section.QuerySelector("h2")!.Words())
            .ShouldBe(Guides.Select(guide => guide.Topic).Distinct().Order().Select(topic => Labels.Of(topic)));
        foreach (var section in sections)
        {
            section
                .QuerySelectorAll(".pc-card")
                .Select(card => (card.QuerySelector("a")!.GetAttribute("href"), card.QuerySelector(".pc-card__text")!.Words()))
                .ShouldBe(
                    Guides
                        .Where(guide => Labels.Of(guide.Topic) == section.QuerySelector("h2")!.Words())
                        .Select(guide => ((string?)guide.Address, guide.Question.Shown())),
                    ignoreOrder: true
                );
        }
    }
}
