using System.Globalization;
using System.Net;
using System.Xml.Linq;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Changes;

public sealed class ChangesPageTests(ChangedSite changed) : IClassFixture<ChangedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Index_Releases_AreThereNewestFirstWithTheirDays()
    {
        var page = await PageAsync();

        page.All(".pc-changes__release").Select(release => release.Id).ShouldBe(["release-4", "release-3", "release-2", "release-1"]);
        page.Texts(".pc-changes__day").ShouldBe(["4 December 2026", "3 December 2026", "2 December 2026", "1 December 2026"]);
        page.Texts(".pc-changes__number")
            .ShouldBe(["Release 4, 10 pages", "Release 3, 10 pages", "Release 2, 10 pages", "Release 1, 10 pages"]);
    }

    [Fact]
    public async Task Index_FirstRelease_SaysThatItIsTheFirst() =>
        (await PageAsync()).Find("#release-1").Words().ShouldEndWith("The site was published for the first time.");

    [Fact]
    public async Task Index_Figures_AreSaidWithTheirValuesBeforeAndAfterAndTheirPages()
    {
        var release = (await PageAsync()).Find("#release-2");

        release.QuerySelectorAll("h3").Select(heading => heading.Words()).ShouldContain("Figures");
        release
            .QuerySelectorAll("h3 + ul")[0]
            .Children.Select(change => change.Words())
            .ShouldBe([
                "London allowance: still £4,000, October 2026; was dated September 2026. On Applying",
                "Band 3, lowest point: £21,000 to £22,000, November 2026. On Applying, Band 3, Direct application, Officer",
            ]);
        release.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")).ShouldContain("/guides/applying");
    }

    [Fact]
    public async Task Index_Pages_AreSaidInWords()
    {
        var changes = (await PageAsync()).Texts("#release-3 li");

        changes.ShouldContain("Page renamed: Leave is now Days off. On Days off");
        changes.ShouldContain("Page taken away: Listening. Its address now leads to /skills/hearing. On Listening");
        changes.ShouldContain("New page: Hearing. On Hearing");
        changes.ShouldContain("Privacy: reviewed again, nothing changed. On Privacy");
        changes.ShouldContain(change => change.StartsWith("Office: changed ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Index_LinksOfEveryRelease_LeadSomewhere()
    {
        var links = (await PageAsync()).All(".pc-changes a").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        links.ShouldNotBeEmpty();
        foreach (var link in links)
        {
            using var response = await changed.Site.GetAsync(link);
            response.StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.MovedPermanently], link);
        }
    }

    [Fact]
    public async Task Index_ReleaseThatChangedNothingToSee_SaysSo() =>
        (await PageAsync()).Find("#release-4").Words().ShouldEndWith("Nothing that readers would notice.");

    [Fact]
    public async Task Feed_Releases_AreValidAtom()
    {
        using var response = await changed.Site.GetAsync("/changes.atom");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType?.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root.ShouldNotBeNull();

        // RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have, each once.
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Uri.TryCreate(part.Elements(Atom + "id").ShouldHaveSingleItem().Value, UriKind.Absolute, out _).ShouldBeTrue();
            part.Elements(Atom + "title").ShouldHaveSingleItem().Value.ShouldNotBeNullOrWhiteSpace();
            Instant(part.Elements(Atom + "updated").ShouldHaveSingleItem().Value).Offset.ShouldBe(TimeSpan.Zero);
            part.Elements(Atom + "link")
                .ShouldAllBe(link =>
                    link.Attribute("href")!.Value.StartsWith(RunningSite.PublicUrl + "/changes", StringComparison.Ordinal)
                );
            part.Elements(Atom + "link").Count(link => link.Attribute("rel") is null).ShouldBe(1);
        }

        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("Test site");
        feed.Elements(Atom + "link")
            .Single(link => link.Attribute("rel")?.Value == "self")
            .Attribute("href")!
            .Value.ShouldBe(RunningSite.PublicUrl + "/changes.atom");
    }

    [Fact]
    public async Task Feed_Entries_AreTheReleasesOfThePage()
    {
        var feed = (await FeedAsync()).ToList();
        var page = await PageAsync();

        feed.Select(entry => entry.Element(Atom + "id")!.Value)
            .ShouldBe(page.All(".pc-changes__release").Select(release => $"{RunningSite.PublicUrl}/changes#{release.Id}"));
        feed.Select(entry => entry.Element(Atom + "title")!.Value).ShouldBe(page.Texts(".pc-changes__day"));
        feed.Select(entry => Instant(entry.Element(Atom + "updated")!.Value).Day).ShouldBe([4, 3, 2, 1]);
        feed[2].Element(Atom + "content")!.Value.ShouldContain("Band 3, lowest point: £21,000 to £22,000, November 2026.");
    }

    [Fact]
    public async Task Feed_ReleaseThatChangedNothingToSee_SaysSo() =>
        (await FeedAsync()).First().Element(Atom + "content")!.Value.ShouldBe("Nothing that readers would notice.");

    [Fact]
    public async Task Feed_Newest_DatesTheWhole()
    {
        var feed = (await FeedAsync()).ToList();

        feed[0].Parent!.Element(Atom + "updated")!.Value.ShouldBe(feed[0].Element(Atom + "updated")!.Value);
    }

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private Task<CrawledPage> PageAsync() => CrawledPage.GetAsync(changed.Site, "/changes");

    private async Task<IEnumerable<XElement>> FeedAsync()
    {
        using var response = await changed.Site.GetAsync("/changes.atom");
        return XDocument
            .Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Root!.Elements(Atom + "entry");
    }
}
