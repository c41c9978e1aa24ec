using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Tests.Features.Shared;

public sealed class PageBodyTests
{
    private readonly PageBody _body = new()
    {
        Address = "/roles/x",
        Title = "X",
        Summary = "X.",
        Introduction = "",
        Reviewed = new DateOnly(2026, 1, 1),
        ReviewBy = new DateOnly(2027, 1, 1),
        Owner = "Team",
        Sections = [],
        Sources = [Source("reserved", Licence.AllRightsReserved), Source("open-b", Licence.OglUk30), Source("crown", Licence.CrownUnconfirmed), Source("open-a", Licence.OglUk30)],
        Items = [new ItemPart(PageItemKind.Task, "one"), new ItemPart(PageItemKind.Skill, "other"), new ItemPart(PageItemKind.Task, "two")],
        Requirements = [],
        Links = [],
    };

    [Fact]
    public void NumberOf_Sources_CountsThoseUnderTheOpenLicenceFirst()
    {
        _body.NumberedSources.Select(source => source.Key).ShouldBe(["open-b", "open-a", "reserved", "crown"]);
        _body.NumberedSources.Select(source => _body.NumberOf(source.Key)).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void NumberOf_SourceOfAnotherPage_IsRefused() => Should.Throw<InvalidOperationException>(() => _body.NumberOf("elsewhere"));

    [Fact]
    public void SourceOf_SourceOfAnotherPageOrNone_IsNothing()
    {
        _body.SourceOf("crown")!.Key.ShouldBe("crown");
        _body.SourceOf("elsewhere").ShouldBeNull();
        _body.SourceOf(null).ShouldBeNull();
    }

    [Fact]
    public void ItemsOf_Kind_IsThatListInOrder() => _body.ItemsOf(PageItemKind.Task).ShouldBe(["one", "two"]);

    private static SourcePart Source(string key, Licence licence) => new()
    {
        Key = key,
        Title = key,
        Publisher = "Somebody",
        Url = null,
        Licence = licence,
        Dated = PartialDate.Undated,
        DateNote = null,
        Sure = Confidence.High,
    };
}
