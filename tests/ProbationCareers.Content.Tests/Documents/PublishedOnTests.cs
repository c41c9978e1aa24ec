namespace ProbationCareers.Content.Tests.Documents;

public sealed class PublishedOnTests
{
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DateOnly Last = new(2026, 3, 31);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void IsPublishedOn_PageWithBothDays_IncludesBoth(int daysAfterFirst, bool isPublished)
    {
        var page = SampleDocuments.SitePage() with { PublishFrom = First, PublishTo = Last };

        page.IsPublishedOn(First.AddDays(daysAfterFirst)).ShouldBe(isPublished);
    }

    [Fact]
    public void IsPublishedOn_NoDays_IsAlways()
    {
        var page = SampleDocuments.SitePage();

        page.IsPublishedOn(DateOnly.MinValue).ShouldBeTrue();
        page.IsPublishedOn(DateOnly.MaxValue).ShouldBeTrue();
    }

    [Fact]
    public void IsPublishedOn_FirstDayOnly_HasNoEnd()
    {
        var page = SampleDocuments.SitePage() with { PublishFrom = First };

        page.IsPublishedOn(First.AddDays(-1)).ShouldBeFalse();
        page.IsPublishedOn(DateOnly.MaxValue).ShouldBeTrue();
    }

    [Fact]
    public void IsPublishedOn_LastDayOnly_HasNoStart()
    {
        var page = SampleDocuments.SitePage() with { PublishTo = Last };

        page.IsPublishedOn(DateOnly.MinValue).ShouldBeTrue();
        page.IsPublishedOn(Last.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void IsPublishedOn_Draft_IsNever()
    {
        var page = SampleDocuments.SitePage() with { Draft = true, PublishFrom = First };

        page.IsPublishedOn(First).ShouldBeFalse();
    }
}
