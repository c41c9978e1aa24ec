using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Tests.Markdown;

public sealed class FixedSectionsTests
{
    [Fact]
    public void Arrange_WrittenInAnotherOrder_FollowsTheOrderOfTheKind()
    {
        var page = SampleDocuments.Role() with { Text = Text("pay", "requirements", "tasks") };

        AnchorsOf(page).ShouldBe(["tasks", "working-environment", "pay", "requirements"]);
    }

    [Fact]
    public void Arrange_OwnSections_StayBehindTheOneTheyWereWrittenAfter()
    {
        var page = SampleDocuments.Role() with { Text = Text("first-of-all", "pay", "overtime", "unions", "tasks", "a-day") };

        AnchorsOf(page).ShouldBe(["first-of-all", "tasks", "a-day", "working-environment", "pay", "overtime", "unions"]);
    }

    [Fact]
    public void Arrange_DataWithoutText_StillHaveTheirSection()
    {
        var page = SampleDocuments.Role() with { Tasks = ["meet people"], Skills = ["listening"], Text = Text("training") };

        AnchorsOf(page).ShouldBe(["tasks", "working-environment", "pay", "training", "skills"]);
    }

    [Fact]
    public void Arrange_DataOnlySection_HasTheHeadingOfTheKindAndNoText()
    {
        var page = SampleDocuments.Role() with { Tasks = ["meet people"] };

        var section = FixedSections.Arrange(page, new ContentIndex(SampleDocuments.Content(page)))[0];

        (section.Anchor, section.Heading, section.Html).ShouldBe(("tasks", "What you’ll do", ""));
        section.InnerAnchors.ShouldBeEmpty();
    }

    [Fact]
    public void Arrange_HeadingWrittenInAnotherWay_GetsTheHeadingOfTheKindAndKeepsItsText()
    {
        var written = new PageSection("tasks", "what you'll do", "<p>Text.</p>", ["inner"]);
        var page = SampleDocuments.Role() with { Text = new PageText("", [written]) };

        var section = FixedSections.Arrange(page, new ContentIndex(SampleDocuments.Content(page)))[0];

        (section.Heading, section.Html).ShouldBe(("What you’ll do", "<p>Text.</p>"));
        section.InnerAnchors.ShouldBe(["inner"]);
    }

    [Fact]
    public void Arrange_Twice_ChangesNothingMore()
    {
        var page = SampleDocuments.Role() with { Tasks = ["meet people"], Text = Text("own", "pay", "more") };
        var once = FixedSections.Arrange(page, new ContentIndex(SampleDocuments.Content(page)));

        var twice = FixedSections.Arrange(page with { Text = new PageText("", once) }, new ContentIndex(SampleDocuments.Content(page)));

        twice.ShouldBe(once);
    }

    [Fact]
    public void Arrange_RoleWithATypeAmongThePages_HasASectionForTypes()
    {
        var role = SampleDocuments.Role();
        var type = SampleDocuments.Role() with { Slug = "court", PartOf = "officer" };

        AnchorsOf(role, type).ShouldContain("types");
        AnchorsOf(type, role).ShouldNotContain("types");
        AnchorsOf(role).ShouldNotContain("types");
    }

    [Fact]
    public void Arrange_Pay_HasASectionForHistoryOnlyWhenAFigureHasEarlierValues()
    {
        var pay = SampleDocuments.Pay() with { Amounts = ["leave.days"] };
        var content = SampleDocuments.Content(pay);
        var without = new ContentIndex(content with { Figures = [SampleDocuments.Figure("leave.days")] });
        var with = new ContentIndex(content with { Figures = [SampleDocuments.Figure("leave.days", SampleDocuments.Value(20, "2024"))] });

        AnchorsOf(SampleDocuments.Pay()).ShouldBeEmpty();
        FixedSections.Arrange(pay, without).Select(section => section.Anchor).ShouldBe(["values"]);
        FixedSections.Arrange(pay, with).Select(section => section.Anchor).ShouldBe(["values", "history"]);
    }

    [Fact]
    public void Arrange_PayBandOfARole_HasASectionForRoles()
    {
        var band = SampleDocuments.Pay() with { Slug = "band-3" };

        AnchorsOf(band, SampleDocuments.Role()).ShouldBe(["roles"]);
    }

    [Fact]
    public void Arrange_Pathway_AlwaysHasLengthPayAndNext()
    {
        AnchorsOf(SampleDocuments.Pathway()).ShouldBe(["length", "pay", "next"]);
    }

    [Fact]
    public void Arrange_WorkingEnvironment_HasItsFiveAndTheRolesFoundThere()
    {
        var place = SampleDocuments.WorkingEnvironment();

        AnchorsOf(place).ShouldBe(["work-with", "hours", "caseload", "travel", "demands"]);
        AnchorsOf(place, SampleDocuments.Role() with { WorkingEnvironments = ["office"] }).ShouldContain("roles");
    }

    [Fact]
    public void Arrange_SitePage_KeepsItsSectionsAsWritten()
    {
        var page = SampleDocuments.SitePage() with { Text = Text("pay", "tasks", "other") };

        AnchorsOf(page).ShouldBe(["pay", "tasks", "other"]);
    }

    [Theory]
    [InlineData("What you’ll do", true)]
    [InlineData("what you'll DO", true)]
    [InlineData("What you will do", false)]
    public void IsCalled_Heading_MayDifferInCaseAndApostrophe(string words, bool isCalled)
    {
        var section = FixedSections.Of(PageKind.Role).First(place => place.Anchor == "tasks");

        section.IsCalled(words).ShouldBe(isCalled);
    }

    [Theory]
    [InlineData(PageKind.Role)]
    [InlineData(PageKind.Pathway)]
    [InlineData(PageKind.Pay)]
    [InlineData(PageKind.WorkingEnvironment)]
    [InlineData(PageKind.Skill)]
    [InlineData(PageKind.Guide)]
    public void Of_Kind_HasNoAnchorOrHeadingTwice(PageKind kind)
    {
        var sections = FixedSections.Of(kind);

        sections.ShouldNotBeEmpty();
        sections.Select(section => section.Anchor).ShouldBeUnique();
        sections.Select(section => section.Heading).ShouldBeUnique();
        sections.ShouldAllBe(section => Slug.From(section.Anchor) == section.Anchor);
    }

    private static PageText Text(params string[] anchors) =>
        new("", [.. anchors.Select(anchor => new PageSection(anchor, anchor, $"<p>{anchor}</p>", []))]);

    private static IEnumerable<string> AnchorsOf(PageDocument page, params PageDocument[] others) =>
        FixedSections.Arrange(page, new ContentIndex(SampleDocuments.Content([page, .. others]))).Select(section => section.Anchor);
}
