using System.Globalization;
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
        Sources = [Source("open"), Source("crown"), Source("reserved")],
        Items = [new ItemPart(PageItemKind.Task, "one"), new ItemPart(PageItemKind.Skill, "other"), new ItemPart(PageItemKind.Task, "two")],
        Requirements = [],
        Links = [],
        IsDraft = false,
        PublishFrom = null,
        PublishTo = null,
        Figures = [Entry("pay.new"), Entry("pay.old", "pay.new")],
        Terms = [],
        Book = new FigureBook([Samples.Amount(26475, "2026-01", "pay.new"), Samples.Amount(23637, "2023", "pay.old")]),
    };

    [Fact]
    public void NumberOf_Sources_CountsThemInOrder() => _body.Sources.Select(source => _body.NumberOf(source.Key)).ShouldBe([1, 2, 3]);

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

    [Fact]
    public void EntryOf_Figure_IsTheOneThatShowsItAsItIs()
    {
        _body.EntryOf("pay.new").ShouldBe(_body.Figures[0]);
        _body.EntryOf("pay.old").ShouldBeNull();
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2025-01-01", true)]
    public void HasOldFigure_OneOfItsFiguresTooOld_IsTrue(string today, bool expected) =>
        _body.HasOldFigure(DateOnly.Parse(today, CultureInfo.InvariantCulture)).ShouldBe(expected);

    private static FigureEntry Entry(params IReadOnlyList<string> keys) => new() { Anchor = keys[0], Label = keys[0], Text = keys[0], WorkedOut = null, Keys = keys };

    private static SourcePart Source(string key) => new()
    {
        Key = key,
        Title = key,
        Publisher = "Somebody",
        Url = null,
        Licence = Licence.OglUk30,
        Dated = PartialDate.Undated,
        DateNote = null,
        Sure = Confidence.High,
    };
}
