using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.ContentPages;

public sealed class PageBodyTests(SiteOfSmallContent small) : IClassFixture<SiteOfSmallContent>
{
    [Fact]
    public void NumberOf_Sources_CountsThemInOrder()
    {
        var body = BodyOf("/roles/officer");

        body.Sources.Select(source => (source.Key, body.NumberOf(source.Key))).ShouldBe([("official", 1), ("article", 2)]);
    }

    [Fact]
    public void NumberOf_SourceOfAnotherPage_IsRefused() =>
        Should.Throw<InvalidOperationException>(() => BodyOf("/roles/officer").NumberOf("elsewhere"));

    [Fact]
    public void SourceOf_SourceOfAnotherPageOrNone_IsNothing()
    {
        BodyOf("/roles/officer").SourceOf("article")!.Key.ShouldBe("article");
        BodyOf("/roles/officer").SourceOf("elsewhere").ShouldBeNull();
        BodyOf("/roles/officer").SourceOf(null).ShouldBeNull();
    }

    [Fact]
    public void ItemsOf_Kind_IsThatList()
    {
        BodyOf("/roles/officer").ItemsOf(PageItemKind.Task).ShouldBe(["meet people"]);
        BodyOf("/roles/officer").ItemsOf(PageItemKind.Demand).ShouldBeEmpty();
    }

    [Fact]
    public void EntryOf_Figure_IsTheOneThatShowsItAsItIs()
    {
        BodyOf("/roles/officer").EntryOf("hours.full-time")!.Parts.ShouldHaveSingleItem().FigureKey.ShouldBe("hours.full-time");
        BodyOf("/roles/officer").EntryOf("pay.elsewhere").ShouldBeNull();
    }

    [Theory]
    [InlineData("2027-09-30", false)]
    [InlineData("2027-10-01", true)]
    public void HasOldFigure_OneOfItsFiguresTooOld_IsTrue(string today, bool expected) =>
        BodyOf("/pay/band-3").HasOldFigure(DateOnly.Parse(today, CultureInfo.InvariantCulture)).ShouldBe(expected);

    private PageBody BodyOf(string address)
    {
        var catalogue = small.Site.Services.GetRequiredService<CatalogueProvider>().Required;
        return new PageBody(catalogue.FindPage(address).ShouldNotBeNull(), [], catalogue.Licences);
    }
}
