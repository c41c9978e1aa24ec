using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Home;

public sealed class HomePageTests(SiteFixture fixture)
{
    [Fact]
    public void Index_Ladder_HasEachBandWithItsRolesLowestFirst()
    {
        var bands = fixture
            .Content.Pages.OfType<PayDocument>()
            .Where(pay => pay.Topic == PayTopic.Band)
            .OrderBy(band => band.Band)
            .Select(band =>
                (
                    Band: band,
                    Roles: fixture
                        .Content.Roles.Where(role =>
                            role.Pay.Band == band.Slug && role.PartOf is null && role.Status != RoleStatus.NoLongerUsed
                        )
                        .ToList()
                )
            )
            .Where(step => step.Roles.Count > 0)
            .ToList();
        var steps = fixture.Page("/").All(".pc-ladder__step");

        steps.Select(step => step.QuerySelector(".pc-ladder__grade")!.Words()).ShouldBe(bands.Select(step => step.Band.Title));
        foreach (var (step, band) in steps.Zip(bands))
        {
            step.QuerySelectorAll("h3 a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(band.Roles.Select(role => role.Address), ignoreOrder: true);
            var range = fixture.Content.FiguresOf(band.Band.Lowest, band.Band.Highest);
            step.QuerySelector(".pc-ladder__pay")!
                .Words()
                .ShouldBe(range.Count > 0 ? $"{range.InWords()} {range.AsAt()}" : fixture.Content.LastKnownPayOf(band.Band));
        }
    }

    [Fact]
    public void Index_Specimen_IsAFigureOfTheContentFromASourceThatIsSure()
    {
        var specimen = fixture.Page("/").Find(".pc-specimen");
        var link = specimen.QuerySelector("a")!;
        var figure = fixture.Content.Figures.Single(figure => SiteAddresses.Figure(figure.Key) == link.GetAttribute("href"));
        var source = fixture.Content.Source(figure.Source);

        (figure.Kind, figure.Unconfirmed, source.Sure).ShouldBe((FigureKind.Pay, false, Confidence.High));
        link.Words().ShouldBe(figure.Label.Shown());
        specimen.QuerySelector(".pc-specimen__value")!.Words().ShouldBe(figure.InWords());
        specimen.ValueOf("As at").Words().ShouldBe(Labels.Sentence(figure.DateInWords()));
        specimen.ValueOf("Source").Words().ShouldBe($"{source.Title}, {source.Publisher}".Shown());
    }

    [Fact]
    public void Index_Count_IsOfTheSourcesThatPagesRestOn() =>
        fixture
            .Page("/")
            .Find("section[aria-labelledby=trust-title]")
            .Words()
            .ShouldContain(
                fixture.Content.Pages.SelectMany(page => page.NumberedSources).Distinct().Count().ToString(CultureInfo.InvariantCulture)
                    + " sources"
            );

    [Fact]
    public void Index_Questions_LeadToTheirAnswers() =>
        fixture
            .Page("/")
            .All("section[aria-labelledby=door-questions] a")
            .Select(link => (link.Words(), link.GetAttribute("href")))
            .ShouldBe(fixture.Content.Settings.Questions.Select(question => (question.Title.Shown(), (string?)question.Address)));
}
