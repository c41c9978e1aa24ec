using System.Globalization;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Pathways;

/// <summary>The page of every pathway.</summary>
public sealed class PathwayPageTests(SiteFixture fixture)
{
    public static TheoryData<string> Slugs { get; } = [.. Repository.Slugs("pathways")];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pathway_ShowsItsStepsInOrder(string slug)
    {
        var (page, pathway) = Open(slug);
        var steps = page.All("ol.pc-timeline > li");

        steps.Select(step => step.QuerySelector("h3")!.Words()).ShouldBe(pathway.Steps.Select(step => step.Title.Shown()));
        steps.Select(step => step.QuerySelector(".pc-timeline__text")!.Words()).ShouldBe(pathway.Steps.Select(step => step.Text.Shown()));
        steps
            .Select(step => step.QuerySelector(".pc-timeline__number")!.Words())
            .ShouldBe(Enumerable.Range(1, pathway.Steps.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        steps
            .Select(step => step.QuerySelector(".pc-timeline__length")?.Words())
            .ShouldBe(pathway.Steps.Select(step => InWords(step.Length)));
        steps
            .Select(step => step.QuerySelector(".pc-tag--unconfirmed") is not null)
            .ShouldBe(pathway.Steps.Select(step => step.Unconfirmed));
        steps
            .Select(step => step.QuerySelector(".pc-ref a")?.GetAttribute("href"))
            .ShouldBe(pathway.Steps.Select(step => step.Source is { } source ? $"{pathway.Address}/evidence#source-{source}" : null));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pathway_SummarisesItself(string slug)
    {
        var (page, pathway) = Open(slug);
        var facts = page.Find(".pc-summary__facts");
        var isClosed = pathway.Status == PathwayStatus.Closed;

        page.Find(".pc-summary__main-label").Words().ShouldBe(isClosed ? "It took" : "It takes");
        page.Find(".pc-summary__main-value").Words().ShouldBe(InWords(pathway.Length) ?? "No fixed length");
        page.Find(".pc-summary__main-note").Words().ShouldBe($"{pathway.LengthNote.Shown()} The steps");
        facts
            .ValueOf("Can you take it today?")
            .QuerySelector(".pc-tag")!
            .Words()
            .ShouldStartWith(Labels.Of(pathway.Status, pathway.OpensInWindows));
        facts.ValueOf("Who it is for").Words().ShouldStartWith(pathway.From.Shown());
        facts.ValueOf("Who employs you").Words().ShouldBe(pathway.Employer.Shown());
        facts.ValueOf("Leads to").QuerySelector("a")!.GetAttribute("href").ShouldBe(PageKind.Role.Address(pathway.To));
        if (pathway.Awards.Count > 0)
            facts.ValueOf("Qualification you get").Words().ShouldBe(pathway.Awards[0].Shown());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Pathway_ShowsPayWithItsDateOrSaysHowItIs(string slug)
    {
        var (page, pathway) = Open(slug);
        var pay = page.Find(".pc-summary__facts").ValueOf("Pay on the way");
        var band = pathway.PayBand is { } key ? fixture.Content.PageOf<PayDocument>(key) : null;
        var range = fixture.Content.FiguresOf(band?.Lowest, band?.Highest);

        if (pathway.Status != PathwayStatus.Closed && fixture.Content.FiguresOf(pathway.PayStart) is [var start])
        {
            pay.Words().ShouldStartWith($"Starts at {start.InWords()}");
            pay.QuerySelector(".pc-as-at")!.Words().ShouldBe(start.AsAt());
            if (band is not null)
                pay.QuerySelector($"a[href='{band.Address}']").ShouldNotBeNull();
        }
        else if (pathway.Status != PathwayStatus.Closed && range.Count > 0)
        {
            pay.Words().ShouldStartWith(range.InWords());
            pay.QuerySelector(".pc-as-at")!.Words().ShouldBe(range.AsAt());
            pay.QuerySelector($"a[href='{band!.Address}']").ShouldNotBeNull();
        }
        else
        {
            pay.Words().ShouldBe(pathway.PayNote.Shown());
        }
    }

    [Fact]
    public void Get_ClosedPathway_SaysSoFirstAndNamesWhatTookItsPlace()
    {
        var closed = fixture.Content.Pages.OfType<PathwayDocument>().Where(pathway => pathway.Status == PathwayStatus.Closed).ToList();

        closed.ShouldNotBeEmpty();
        foreach (var pathway in closed)
        {
            var page = fixture.Page(pathway.Address);
            var banner = page.Find(".pc-notice--closed");
            banner.QuerySelector("h2")!.Words().ShouldBe($"This route closed in {pathway.Closed!.ToWords()}");
            banner.Words().ShouldContain(pathway.StatusNote!.Shown());
            banner
                .QuerySelectorAll("a:not(.pc-figure)")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(pathway.ReplacedBy.Select(next => PageKind.Pathway.Address(next)));
            page.All("h2")[0].ShouldBe(banner.QuerySelector("h2"));
        }
    }

    [Fact]
    public void Get_PathwayThatIsNotClosed_HasNoBannerOfAClosedOne() =>
        fixture
            .Content.Pages.OfType<PathwayDocument>()
            .Where(pathway => pathway.Status != PathwayStatus.Closed)
            .Where(pathway => fixture.Page(pathway.Address).All(".pc-notice--closed, .pc-timeline--closed").Count > 0)
            .ShouldBeEmpty();

    [Fact]
    public void Get_PathwayWithANoteOnItsStatus_ShowsItAboveTheSummary()
    {
        foreach (var pathway in fixture.Content.Pages.OfType<PathwayDocument>().Where(pathway => pathway.Status != PathwayStatus.Closed))
        {
            var notes = fixture.Page(pathway.Address).All(".pc-notice:not(.pc-notice--old)");

            notes
                .Select(note => note.Words())
                .ShouldBe(
                    pathway.StatusNote is { } note
                        ? [$"{(pathway.Status == PathwayStatus.Open ? "Before you plan on it" : "Not confirmed")} {note.Shown()}"]
                        : [],
                    pathway.Address
                );
        }
    }

    [Fact]
    public void Index_Pathways_ListsOpenOnesByRoleAndClosedOnesApart()
    {
        var page = fixture.Page("/pathways");
        var closed = page.All("section[aria-labelledby=closed] .pc-card__link").Select(link => link.GetAttribute("href")).ToList();
        var open = page.All("section:not([aria-labelledby=closed]) .pc-card__link").Select(link => link.GetAttribute("href")).ToList();

        var expected = fixture
            .Content.Pages.OfType<PathwayDocument>()
            .ToLookup(pathway => pathway.Status == PathwayStatus.Closed, pathway => pathway.Address);
        closed.ShouldBe(expected[true], ignoreOrder: true);
        open.ShouldBe(expected[false], ignoreOrder: true);
    }

    private string? InWords(string? length) => fixture.Content.FiguresOf(length).SingleOrDefault()?.InWords();

    private (CrawledPage Page, PathwayDocument Pathway) Open(string slug) =>
        (fixture.Page(PageKind.Pathway.Address(slug)), fixture.Content.PageOf<PathwayDocument>(slug));
}
