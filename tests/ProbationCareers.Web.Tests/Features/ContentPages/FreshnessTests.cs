using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.ContentPages;

/// <summary>Pages of the small content are to be reviewed by 1 May 2027; its pay can be relied on until 30 September 2027.</summary>
public sealed class FreshnessTests : IAsyncLifetime
{
    private SmallSite _small = null!;

    public async ValueTask InitializeAsync() => _small = await SmallSite.StartAsync(new DateOnly(2027, 5, 1));

    [Fact]
    public async Task Get_PageUntilItsReview_SaysNothing()
    {
        (await NoticesAsync("/pay/leave")).ShouldBeEmpty();
        (await NoticesAsync("/pay/band-3")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_PageAfterItsReview_SaysSince()
    {
        await NoticesAsync("/pay/leave");

        _small.MoveTo(new DateOnly(2027, 5, 2));

        (await NoticesAsync("/pay/leave")).ShouldBe([
            "We were due to check this page against its sources by 1 May 2027. Check its figures before you rely on them.",
        ]);
    }

    [Fact]
    public async Task Get_EveryKindOfPageAfterItsReview_SaysSo()
    {
        _small.MoveTo(new DateOnly(2027, 5, 2));
        var silent = new List<string>();

        foreach (
            var address in new[]
            {
                "/roles/officer",
                "/pathways/direct-application",
                "/pay/band-3",
                "/working-environments/office",
                "/skills/listening",
                "/guides/applying",
                "/privacy",
            }
        )
        {
            if (
                await NoticesAsync(address) is not [var only]
                || !only.StartsWith("We were due to check this page", StringComparison.Ordinal)
            )
                silent.Add(address);
        }

        silent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_PageWithAnOldFigure_MarksItWhereverItStands()
    {
        _small.MoveTo(new DateOnly(2027, 9, 30));
        (await NoticesAsync("/pay/band-3")).ShouldHaveSingleItem();

        _small.MoveTo(new DateOnly(2027, 10, 1));
        var page = await _small.GetAsync("/pay/band-3");

        page.All(".pc-notice--old").ShouldHaveSingleItem();
        var evidence = await _small.GetAsync("/pay/band-3/evidence");
        evidence
            .Texts(".pc-notice--old .pc-notice__text")
            .ShouldHaveSingleItem()
            .ShouldStartWith("Some figures are marked “latest published”");
        evidence.Find("#figure-pay-low .pc-tag").Words().ShouldBe("Latest published");
        evidence.All("#figure-pay-low .pc-as-at--old").ShouldHaveSingleItem();
        page.Texts("section[aria-labelledby=table-what-we-know] td .pc-tag").ShouldBe(["Latest published"]);
        (await _small.GetAsync("/roles")).All(".pc-card .pc-as-at--old").ShouldHaveSingleItem();
        (await _small.GetAsync("/pay")).All("tbody .pc-as-at--old").ShouldHaveSingleItem();
        (await _small.GetAsync("/figures")).Find("#pay-low .pc-tag").Words().ShouldBe("Latest published");
    }

    [Fact]
    public async Task Get_PageWithAWorkedOutValue_IsAsOldAsItsOldestFigure()
    {
        _small.Content.Replace("figures/all.yml", "value: 4000\n  asAt: 2026-09", "value: 4000\n  asAt: 2026-04");
        await _small.PublishAsync();

        var entry = (await _small.GetAsync("/guides/applying/evidence")).Find("#figure-pay-low-with-pay-london");

        entry.QuerySelector(".pc-as-at")!.Words().ShouldBe("as at April 2026");
        entry.QuerySelector(".pc-tag").ShouldNotBeNull().Words().ShouldBe("Latest published");
    }

    public ValueTask DisposeAsync() => _small.DisposeAsync();

    private async Task<IReadOnlyList<string>> NoticesAsync(string address) =>
        (await _small.GetAsync(address)).Texts(".pc-notice--old .pc-notice__text");
}
