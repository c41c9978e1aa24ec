using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Tests;

public sealed class ContentReaderTests
{
    private const string Page = "site/privacy.md";
    private const string OwnerLine = "owner: Content team\n";

    [Fact]
    public void Read_OneProblem_GivesNoContentAtAll()
    {
        using var content = TemporaryContent.Good().Change(Page, "summary: \"What we keep.\"", "summary: []");

        var reading = content.Read();

        reading.Content.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void Read_ProblemsInSeveralFiles_GivesAllOfThemInOrder()
    {
        using var content = TemporaryContent
            .Good()
            .Change(Page, OwnerLine, "")
            .Change("pay/leave.md", OwnerLine, "")
            .Change("roles/officer.md", OwnerLine, "");

        var reading = content.Read();

        reading.Problems.Select(problem => problem.File).ShouldBe(["pay/leave.md", "roles/officer.md", Page]);
    }

    [Fact]
    public void Read_Page_KnowsItsFileSlugAddressAndText()
    {
        using var content = TemporaryContent.Good();

        var page = content.Read().Content.ShouldNotBeNull().Roles.First();

        (page.File, page.Slug, page.Address).ShouldBe(("roles/officer.md", "officer", "/roles/officer"));
        page.Text.Introduction.ShouldStartWith("<p>See <a href=\"/pay/band-3#values\">the pay</a>");
        page.Text.Sections.First(section => section.Anchor == "tasks").InnerAnchors.ShouldBe(["in-the-morning"]);
    }

    [Fact]
    public void Read_Image_HasAddressTypeAndBytes()
    {
        using var content = TemporaryContent.Good();

        var image = content.Read().Content.ShouldNotBeNull().Images.ShouldHaveSingleItem();

        (image.Address, image.MediaType).ShouldBe(("/images/desk.png", "image/png"));
        image.Bytes.ToArray().ShouldBe(File.ReadAllBytes(content.PathOf("images/desk.png")));
    }

    [Fact]
    public void Read_Sources_AreOrderedByKey()
    {
        using var content = TemporaryContent.Good();

        content.Read().Content.ShouldNotBeNull().Sources.Select(source => source.Key).ShouldBe(["article", "official"]);
    }

    [Fact]
    public void Read_DraftWithALinkToItsOwnSection_IsCheckedAndLeftOut()
    {
        using var content = TemporaryContent
            .Good()
            .Write(
                "roles/draft.md",
                File.ReadAllText(Path.Combine(Repository.SmallContent, "roles/officer.md"))
                    .Replace(OwnerLine, OwnerLine + "draft: true\n", StringComparison.Ordinal)
                    .Replace("#types", "#in-the-morning", StringComparison.Ordinal)
            );

        var reading = content.Read();

        reading.Problems.ShouldBeEmpty();
        reading.Content.ShouldNotBeNull().Roles.Select(role => role.Slug).ShouldBe(["officer", "trainee"]);
    }

    [Fact]
    public void Read_CarriageReturnsAndByteOrderMark_GiveTheSamePage()
    {
        using var content = TemporaryContent.Good();
        var plain = content.Read().Content.ShouldNotBeNull().Roles.First();
        var text = File.ReadAllText(content.PathOf("roles/officer.md"));

        content.Write("roles/officer.md", "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));

        var page = content.Read().Content.ShouldNotBeNull().Roles.First();
        page.Title.ShouldBe(plain.Title);
        page.Text.Introduction.ShouldBe(plain.Text.Introduction);
        page.Text.Sections.Select(section => section.Html).ShouldBe(plain.Text.Sections.Select(section => section.Html));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("publishFrom: 2026-11-23\n", null)]
    [InlineData("publishFrom: 2026-11-24\n", "2026-11-24")]
    [InlineData("publishTo: 2026-11-22\n", null)]
    [InlineData("publishTo: 2026-11-23\n", "2026-11-24")]
    [InlineData("publishTo: 2027-02-28\n", "2027-03-01")]
    [InlineData("publishFrom: 2026-12-01\npublishTo: 2026-12-24\n", "2026-12-01")]
    [InlineData("publishFrom: 2026-11-01\npublishTo: 2026-12-24\n", "2026-12-25")]
    [InlineData("publishTo: 9999-12-31\n", null)]
    [InlineData("draft: true\npublishFrom: 2026-12-01\n", null)]
    public void ChangesOn_PageWithATime_IsTheNextDayOnWhichItComesOrGoes(string keys, string? day)
    {
        using var content = TemporaryContent
            .Good()
            .Write("site/timed.md", TimedPage(keys))
            .Write("redirects.yml", keys.Contains("publishTo", StringComparison.Ordinal) ? "- { from: /timed, to: /privacy }\n" : "[]");

        var reading = content.Read();

        reading.Problems.ShouldBeEmpty();
        reading.Content.ShouldNotBeNull().ChangesOn.ShouldBe(day is null ? null : DateOnly.Parse(day, null));
    }

    [Fact]
    public void ChangesOn_SeveralPages_IsTheEarliestDayAndMovesOnWithTime()
    {
        using var content = TemporaryContent
            .Good()
            .Write("site/one.md", TimedPage("publishFrom: 2027-01-01\n"))
            .Write("site/two.md", TimedPage("publishTo: 2026-12-01\n"))
            .Write("redirects.yml", "- { from: /two, to: /privacy }\n");

        DateOnly? ChangesAfter(DateOnly day) => content.Read(day).Content.ShouldNotBeNull().ChangesOn;

        ChangesAfter(new(2026, 11, 23)).ShouldBe(new DateOnly(2026, 12, 2));
        ChangesAfter(new(2026, 12, 2)).ShouldBe(new DateOnly(2027, 1, 1));
        ChangesAfter(new(2027, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void Read_OnTheDayItChanges_HasOtherPagesThanTheDayBefore()
    {
        using var content = TemporaryContent
            .Good()
            .Write("site/timed.md", TimedPage("publishTo: 2026-12-01\n"))
            .Write("redirects.yml", "- { from: /timed, to: /privacy }\n");
        var changes = content.Read().Content.ShouldNotBeNull().ChangesOn.ShouldNotBeNull();

        bool IsShown(DateOnly day) => content.Read(day).Content.ShouldNotBeNull().Pages.Any(page => page.Address == "/timed");

        IsShown(changes.AddDays(-1)).ShouldBeTrue();
        IsShown(changes).ShouldBeFalse();
    }

    [Theory]
    [InlineData(PageKind.Role, "/roles/a")]
    [InlineData(PageKind.Pathway, "/pathways/a")]
    [InlineData(PageKind.Pay, "/pay/a")]
    [InlineData(PageKind.WorkingEnvironment, "/working-environments/a")]
    [InlineData(PageKind.Site, "/a")]
    public void Address_OfAKind_StartsWithItsFolderButForSitePages(PageKind kind, string address) => kind.Address("a").ShouldBe(address);

    private static string TimedPage(string keys) =>
        $"---\ntitle: \"Timed\"\nsummary: \"A page.\"\nreviewed: 2026-11-01\nreviewBy: 2027-05-01\n{OwnerLine}{keys}---\n\nText.\n";
}
