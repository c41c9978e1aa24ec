using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Sources;

public sealed class SourcesPageTests(SiteFixture fixture)
{
    [Fact]
    public void Index_Sources_ShowsEachOnceWithItsTermsDateAndThePagesThatRestOnIt()
    {
        var page = fixture.Page("/sources");
        var entries = page.All(".pc-register__item");

        entries.Select(entry => entry.Id).ShouldBe(fixture.Content.Sources.Select(source => source.Key), ignoreOrder: true);
        foreach (var source in fixture.Content.Sources)
        {
            var entry = entries.Single(entry => entry.Id == source.Key);
            var licence = fixture.Content.Settings.Licences.Single(licence => licence.Licence == source.Licence);
            entry.QuerySelector("h3")!.Words().ShouldBe(source.Title.Shown());
            entry.QuerySelector("h3 a")?.GetAttribute("href").ShouldBe(source.Address);
            entry.QuerySelector(".pc-register__publisher")!.Words().ShouldBe(source.Publisher.Shown());
            entry.ValueOf("Date").Words().ShouldBe(Words.DateOf(source.Dated, source.DateNote).Shown());
            entry.ValueOf("Looked at").Words().ShouldBe(Words.Of(source.Looked));
            entry.ValueOf("How sure").Words().ShouldBe($"{source.Sure}. {source.Why}".Shown());
            entry.Closest("section")!.QuerySelector("h2")!.Words().ShouldBe(licence.Name);
            entry.QuerySelectorAll(".pc-register__pages a").Select(link => link.GetAttribute("href"))
                .ShouldBe(fixture.Content.Pages.Where(user => user.Sources.Contains(source.Key)).Select(user => user.Address), ignoreOrder: true);
        }
    }

    [Fact]
    public void Index_Licences_AreEachAcknowledgedInTheirOwnWords()
    {
        var page = fixture.Page("/sources");
        foreach (var licence in fixture.Content.Settings.Licences.Where(licence => fixture.Content.Sources.Any(source => source.Licence == licence.Licence)))
        {
            var part = page.All("section").Single(section => section.QuerySelector("h2")?.Words() == licence.Name);
            part.QuerySelector(".pc-band__lead")!.Words().ShouldStartWith(licence.Statement.Shown());
            part.QuerySelector("a[rel~=license]")?.GetAttribute("href").ShouldBe(licence.Address);
        }
    }
}
