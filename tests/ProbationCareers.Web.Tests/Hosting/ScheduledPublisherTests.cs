using System.Net;
using Microsoft.Data.Sqlite;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>A day on which a page begins, and on which publishing fails: the site goes on, and the page is there the same day.</summary>
public sealed class ScheduledPublisherTests
{
    private const string Address = "/pay/leave";

    private static readonly DateOnly Today = new(2026, 11, 25),
        Tomorrow = new(2026, 11, 26);

    [Fact]
    public async Task DayBegins_StoreThatRefusesToBeWritten_GoesOnAndPublishesTheSameDay()
    {
        await using var small = await StartAsync();
        // What the store does for a full disk, a broken row or an error of its own looks the same from here.
        await ChangeAsync(small, "CREATE TRIGGER full BEFORE INSERT ON Releases BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        small.MoveTo(Tomorrow);

        await AdvanceAsync(small, TimeSpan.FromMinutes(2));

        (await small.GetAsync("/roles/officer")).Status.ShouldBe(HttpStatusCode.OK);
        (await small.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        await ChangeAsync(small, "DROP TRIGGER full");
        await UntilThereAsync(small);
    }

    [Fact]
    public async Task DayBegins_ContentFolderThatIsAway_GoesOnAndPublishesTheSameDay()
    {
        await using var small = await StartAsync();
        Directory.Move(small.Content.Path, small.Content.Path + "-away");
        small.MoveTo(Tomorrow);

        await AdvanceAsync(small, TimeSpan.FromMinutes(2));

        (await small.GetAsync("/roles/officer")).Status.ShouldBe(HttpStatusCode.OK);
        Directory.Move(small.Content.Path + "-away", small.Content.Path);
        await UntilThereAsync(small);
    }

    [Fact]
    public async Task DayBegins_ContentWithProblems_PublishesTheSameDayOnceTheyAreMended()
    {
        await using var small = await StartAsync();
        small.Content.Replace("figures/all.yml", "unit: months", "unit: mnths");
        small.MoveTo(Tomorrow);

        await AdvanceAsync(small, TimeSpan.FromMinutes(2));

        (await small.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        small.Content.Replace("figures/all.yml", "unit: mnths", "unit: months");
        await UntilThereAsync(small);
    }

    private static Task<SmallSite> StartAsync() =>
        SmallSite.StartAsync(Today, content => content.Replace("pay/leave.md", "topic: leave", "publishFrom: 2026-11-26\ntopic: leave"));

    private static async Task ChangeAsync(SmallSite small, string change)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(small.StoreFolder, "careers.db")};Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A text of these tests.
        command.CommandText = change;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Lets some time pass in the steps in which the site looks, with a request between for it to do so.</summary>
    private static async Task AdvanceAsync(SmallSite small, TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromSeconds(2))
        {
            small.Clock.Advance(TimeSpan.FromSeconds(2));
            (await small.GetAsync("/privacy")).Status.ShouldBe(HttpStatusCode.OK);
        }
    }

    /// <summary>Moves the clock by a few seconds at a time until the page is there; the day must not end first.</summary>
    private static async Task UntilThereAsync(SmallSite small)
    {
        var start = TimeProvider.System.GetTimestamp();
        while ((await small.GetAsync(Address)).Status != HttpStatusCode.OK)
        {
            TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromMinutes(2));
            small.Clock.Advance(TimeSpan.FromSeconds(10));
            DateOnly.FromDateTime(small.Clock.GetUtcNow().UtcDateTime).ShouldBe(Tomorrow);
        }
    }
}
