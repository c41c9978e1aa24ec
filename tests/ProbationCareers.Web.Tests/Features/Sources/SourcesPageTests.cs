using AngleSharp.Dom;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Sources;

public sealed class SourcesPageTests(SiteFixture fixture)
{
    [Fact]
    public void Index_Sources_ShowsEachOnceWithItsTermsDateAndThePagesThatRestOnIt()
    {
        var entries = fixture.Page("/sources").All(".pc-register__item");

        entries.Select(entry => entry.Id).ShouldBe(fixture.Content.Sources.Select(source => source.Key), ignoreOrder: true);
        foreach (var source in fixture.Content.Sources)
        {
            var entry = entries.Single(entry => entry.Id == source.Key);
            var users = UsersOf(source).ToList();
            entry.QuerySelector("h3")!.Words().ShouldBe(source.Title.Shown());
            entry.QuerySelector("h3 a")!.GetAttribute("href").ShouldBe("/sources/" + source.Key);
            entry
                .QuerySelector(".pc-register__publisher")!
                .Words()
                .ShouldBe($"{source.Publisher}{Resting(FiguresOf(source).Count())}".Shown());
            entry.ValueOf("Date").Words().ShouldBe(Labels.DateOf(source.Dated, source.DateNote).Shown());
            entry.ValueOf("Looked at").Words().ShouldBe(Labels.Of(source.Looked));
            entry.ValueOf("How sure").Words().ShouldBe($"{source.Sure}. {source.Why}".Shown());
            entry.Closest("section")!.QuerySelector("h2")!.Words().ShouldBe(LicenceOf(source).Name);
            Links(entry.QuerySelector(".pc-register__pages")).ShouldBe(users, ignoreOrder: true);
            entry.Words().Contains("no page rests on it now", StringComparison.Ordinal).ShouldBe(users.Count == 0);
        }
    }

    [Fact]
    public void Index_Licences_AreEachAcknowledgedInTheirOwnWords()
    {
        var page = fixture.Page("/sources");
        foreach (
            var licence in fixture.Content.Settings.Licences.Where(licence =>
                fixture.Content.Sources.Any(source => source.Licence == licence.Licence)
            )
        )
        {
            var part = page.All("section").Single(section => section.QuerySelector("h2")?.Words() == licence.Name);
            part.QuerySelector(".pc-band__lead")!.Words().ShouldStartWith(licence.Statement.Shown());
            part.QuerySelector("a[rel~=license]")?.GetAttribute("href").ShouldBe(licence.Address);
        }
    }

    [Fact]
    public void Get_Source_ShowsWhatItIsAndItsTerms()
    {
        foreach (var source in fixture.Content.Sources)
        {
            var page = fixture.Page("/sources/" + source.Key);
            var facts = page.Find("dl.pc-source");
            page.Find("h1").Words().ShouldBe(source.Title.Shown());
            page.Find(".pc-page-header__lead").Words().ShouldBe(source.Publisher.Shown());
            facts.ValueOf("How sure we are").Words().ShouldBe($"{source.Sure}. {source.Why}".Shown());
            facts.ValueOf("Its own date").Words().ShouldBe(Labels.DateOf(source.Dated, source.DateNote).Shown());
            facts.ValueOf("Last looked at").Words().ShouldBe(Labels.Of(source.Looked));
            facts.ValueOf("Terms").Words().ShouldStartWith($"{LicenceOf(source).Name}. {LicenceOf(source).Statement}".Shown());
            facts.ValueOf("Terms").QuerySelector("a[rel~=license]")?.GetAttribute("href").ShouldBe(LicenceOf(source).Address);
            facts.ValueOf("Where it is").QuerySelector("a")?.GetAttribute("href").ShouldBe(source.Address);
            if (source.Address is null)
                facts.ValueOf("Where it is").Words().ShouldStartWith("Not online.");
        }
    }

    [Fact]
    public void Get_Source_ListsEverythingThatRestsOnIt()
    {
        foreach (var source in fixture.Content.Sources)
        {
            var page = fixture.Page("/sources/" + source.Key);
            var earlier = fixture.Content.Figures.Where(figure => figure.History.Any(past => past.Source == source.Key));
            var answers = fixture.Content.Claims.SelectMany(claim =>
                claim.Answers.Where(answer => answer.Source == source.Key).Select(answer => (claim, answer))
            );

            Listed(page, "figures").ShouldBe(FiguresOf(source).Select(figure => SiteAddresses.Figure(figure.Key)), ignoreOrder: true);
            Listed(page, "earlier-figures").ShouldBe(earlier.Select(figure => SiteAddresses.Figure(figure.Key)), ignoreOrder: true);
            Listed(page, "pages").ShouldBe(UsersOf(source), ignoreOrder: true);
            Listed(page, "terms")
                .ShouldBe(
                    fixture.Content.Terms.Where(term => term.Source == source.Key).Select(term => "/glossary#" + term.Key),
                    ignoreOrder: true
                );
            page.Texts("#answers + ul > li")
                .ShouldBe(
                    answers.Select(part =>
                        $"{part.claim.Question} It says: {part.answer.Says.Plain} {(part.answer.GoByThis ? "We go by this." : "")}".Shown()
                    ),
                    ignoreOrder: true
                );
        }
    }

    [Fact]
    public async Task Get_UnknownSource_ReturnsNotFound() =>
        (await CrawledPage.GetAsync(fixture.Site, "/sources/no-such-source")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);

    private LicenceStatementEntry LicenceOf(SourceDocument source) =>
        fixture.Content.Settings.Licences.Single(licence => licence.Licence == source.Licence);

    private IEnumerable<FigureDocument> FiguresOf(SourceDocument source) =>
        fixture.Content.Figures.Where(figure => figure.Source == source.Key);

    private IEnumerable<string> UsersOf(SourceDocument source) =>
        fixture.Content.Pages.Where(user => user.NumberedSources.Contains(source.Key)).Select(user => user.Address);

    private static string Resting(int figures) =>
        figures switch
        {
            0 => "",
            1 => ". 1 figure rests on it.",
            _ => $". {figures} figures rest on it.",
        };

    private static IEnumerable<string?> Listed(CrawledPage page, string heading) => Links(page.Document.QuerySelector($"#{heading} + ul"));

    private static IEnumerable<string?> Links(IElement? list) =>
        list?.QuerySelectorAll("a").Select(link => link.GetAttribute("href")) ?? [];
}
