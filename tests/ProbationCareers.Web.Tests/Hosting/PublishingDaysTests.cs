using System.Net;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>Drafts, and pages that are shown from a day on or until a day, while the site runs on.</summary>
public sealed class PublishingDaysTests
{
    private const string Address = "/pay/leave";

    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public async Task Get_PageBeforeItsFirstDay_IsNotThereUntilThen()
    {
        await using var small = await SmallSite.StartAsync(
            Today,
            content => content.Replace("pay/leave.md", "topic: leave", "publishFrom: 2026-11-27\ntopic: leave")
        );
        (await small.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);

        small.MoveTo(new DateOnly(2026, 11, 26));
        await LookAgainAsync(small);
        (await small.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);

        small.MoveTo(new DateOnly(2026, 11, 27));
        await UntilAsync(small, HttpStatusCode.OK);
        (await small.GetAsync("/pay")).All($"a[href='{Address}']").ShouldNotBeEmpty();
        (await small.GetAsync("/sitemap.xml")).Html.ShouldContain(Address);
    }

    [Fact]
    public async Task Get_PageAfterItsLastDay_SendsReadersOn()
    {
        await using var small = await SmallSite.StartAsync(Today, content => Ending(content, "2026-11-26"));

        small.MoveTo(new DateOnly(2026, 11, 26));
        await LookAgainAsync(small);
        (await small.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.OK);

        small.MoveTo(new DateOnly(2026, 11, 27));
        await UntilAsync(small, HttpStatusCode.MovedPermanently);
        (await small.GetAsync("/pay")).All($"a[href='{Address}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_DayOnWhichTheContentIsBroken_KeepsTheLastGoodRelease()
    {
        await using var small = await SmallSite.StartAsync(Today, content => Ending(content, "2026-11-25"));
        small.Content.Replace("figures/all.yml", "unit: months", "unit: mnths");

        small.MoveTo(new DateOnly(2026, 11, 26));
        await LookAgainAsync(small);

        (await small.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.OK);
        (await small.GetAsync("/roles/officer")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_Draft_IsNotThereAndNothingLeadsToIt()
    {
        await using var small = await SmallSite.StartAsync(
            Today,
            content => content.Replace("pay/leave.md", "topic: leave", "draft: true\ntopic: leave")
        );

        (await small.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await small.GetAsync("/pay")).All($"a[href='{Address}']").ShouldBeEmpty();
        (await small.GetAsync("/sitemap.xml")).Html.ShouldNotContain(Address);
    }

    private static void Ending(TemporaryFolder content, string last)
    {
        content.Replace("pay/leave.md", "topic: leave", $"publishTo: {last}\ntopic: leave");
        content.Replace("redirects.yml", "- { from: /roles/old-officer", "- { from: /pay/leave, to: /pay }\n- { from: /roles/old-officer");
    }

    /// <summary>Moves the clock until the page answers as it should; a real minute at most.</summary>
    private static async Task UntilAsync(SmallSite small, HttpStatusCode status)
    {
        var start = TimeProvider.System.GetTimestamp();
        while ((await small.GetAsync(Address)).Status != status)
        {
            TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromMinutes(1));
            small.Clock.Advance(TimeSpan.FromSeconds(2));
        }
    }

    /// <summary>Gives the site time to look at its store a few times.</summary>
    private static async Task LookAgainAsync(SmallSite small)
    {
        for (var look = 0; look < 5; look++)
        {
            small.Clock.Advance(TimeSpan.FromSeconds(2));
            await small.GetAsync("/privacy");
        }
    }
}
