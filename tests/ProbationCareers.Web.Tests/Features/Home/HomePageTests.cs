using System.Globalization;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Home;

public sealed class HomePageTests(SiteFixture fixture)
{
    [Fact]
    public void Index_Ladder_HasEachBandWithItsRolesLowestFirst()
    {
        var bands = fixture.Content.Pages.OfType<PayDocument>().Where(pay => pay.Topic == PayTopic.Band).OrderBy(band => band.Band)
            .Select(band => (Band: band, Roles: fixture.Content.Roles.Where(role => role.Pay.Band == band.Slug && role.PartOf is null).ToList()))
            .Where(step => step.Roles.Count > 0).ToList();
        var steps = fixture.Page("/").All(".pc-ladder__step");

        steps.Select(step => step.QuerySelector(".pc-ladder__grade")!.Words()).ShouldBe(bands.Select(step => step.Band.Title));
        foreach (var (step, band) in steps.Zip(bands))
        {
            step.QuerySelectorAll("h3 a").Select(link => link.GetAttribute("href")).ShouldBe(band.Roles.Select(role => role.Address), ignoreOrder: true);
            step.QuerySelector(".pc-ladder__pay")!.Words().ShouldContain(
                band.Band.NewestConfirmed() is { Count: > 0 } amounts ? "as at " + amounts.Min(amount => amount.AsAt)!.ToWords() : "No recent pay figure found");
        }
    }

    [Fact]
    public void Index_Specimen_IsAFigureOfTheContentFromASourceThatIsSure()
    {
        var specimen = fixture.Page("/").Find(".pc-specimen");
        var shown = specimen.QuerySelector(".pc-specimen__value")!.Words();
        var address = specimen.QuerySelector("a")!.GetAttribute("href");

        var pay = fixture.Content.Pages.OfType<PayDocument>().Single(pay => pay.Address == address);
        pay.Values.Where(value => !value.Unconfirmed && Words.Of(value.Amount, value.Unit) == shown && Words.Sentence(value.AsAt.ToWords()) == specimen.ValueOf("As at").Words())
            .Select(value => fixture.Content.Sources.Single(source => source.Key == value.Source))
            .ShouldContain(source => source.Sure == Confidence.High && $"{source.Title}, {source.Publisher}".Shown() == specimen.ValueOf("Source").Words());
    }

    [Fact]
    public void Index_Count_IsOfTheSourcesThatPagesRestOn() =>
        fixture.Page("/").Find("section[aria-labelledby=trust-title]").Words()
            .ShouldContain(fixture.Content.Pages.SelectMany(page => page.Sources).Distinct().Count().ToString(CultureInfo.InvariantCulture) + " sources");
}
