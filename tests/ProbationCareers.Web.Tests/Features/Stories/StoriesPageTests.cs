using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Stories;

public sealed class StoriesPageTests(SiteFixture fixture)
{
    private IReadOnlyList<StoryDocument> Stories => [.. fixture.Content.Pages.OfType<StoryDocument>()];

    [Fact]
    public void Index_Stories_AreAllThereUnderTheirAnchorsNewestFirst()
    {
        var shown = fixture.Page("/stories").All(".pc-card").Select(card => card.Id!).ToList();

        shown.ShouldBe(Stories.Select(story => story.Slug), ignoreOrder: true);
        var dates = shown.Select(slug => fixture.Content.Source(Stories.Single(story => story.Slug == slug).Account).Dated).ToList();
        dates.ShouldBe(dates.OrderDescending());
    }

    [Fact]
    public void Index_Story_IsSummarisedAndLinked()
    {
        foreach (var story in Stories)
        {
            var card = fixture.Page("/stories").Find($"[id='{story.Slug}']");
            var account = fixture.Content.Source(story.Account);

            card.QuerySelector("h2")!.Words().ShouldBe(story.Title.Shown());
            card.QuerySelector("h2 a")?.GetAttribute("href").ShouldBe(account.Address);
            card.QuerySelector(".pc-card__caption")!.Words().ShouldBe(story.Teller.Shown());
            card.QuerySelector(".pc-card__text")!.Words().ShouldBe(story.Summary.Shown());
            card.ValueOf("Published").Words().ShouldBe($"{account.Publisher}, {account.Dated.ToWords()}".Shown());
            card.ValueOf("Roles")
                .QuerySelectorAll("a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(story.Roles.Select(role => PageKind.Role.Address(role)));
            card.ValueOf("Source").QuerySelector("a")!.GetAttribute("href").ShouldBe("/sources/" + story.Account);
        }
    }

    [Fact]
    public async Task Get_PageOfAStory_IsNotThere() =>
        (await CrawledPage.GetAsync(fixture.Site, "/stories/" + Stories[0].Slug)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
}
