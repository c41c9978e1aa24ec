using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class ReleaseWatcherTests
{
    private const string Address = "/pay/leave";
    private const string OldWords = "A benefit.";
    private const string NewWords = "Another benefit.";

    [Fact]
    public async Task Publish_ByAnotherInstance_ShowsOnThisOneWithinSeconds()
    {
        using var store = new TemporaryFolder();
        using var changed = TemporaryFolder.WithContent();
        changed.Replace("pay/leave.md", OldWords, NewWords);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = await RunningSite.StartAsync(
            Repository.SmallContent,
            store.Path,
            services => services.AddSingleton<TimeProvider>(clock)
        );
        var (before, oldTag) = await ReadAsync(site, Address);
        before.ShouldContain(OldWords);

        await using var other = await RunningSite.StartAsync(changed.Path, store.Path);

        (await ReadAsync(other, Address)).Page.ShouldContain(NewWords);
        // Pages that were not kept yet come from the new release at once, and must not hide it from the watcher.
        (await ReadAsync(site, "/pay/band-3")).Page.ShouldNotBeEmpty();
        (await ReadAsync(site, Address)).ShouldBe((before, oldTag));
        var (after, newTag) = await WaitForAsync(
            clock,
            () => ReadAsync(site, Address),
            answer => answer.Page.Contains(NewWords, StringComparison.Ordinal)
        );
        after.ShouldNotContain(OldWords);
        newTag.ShouldNotBe(oldTag);
    }

    [Fact]
    public async Task Lose_Store_KeepsThePagesThatAreKept()
    {
        using var store = new TemporaryFolder();
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = await RunningSite.StartAsync(
            Repository.SmallContent,
            store.Path,
            services => services.AddSingleton<TimeProvider>(clock)
        );
        var before = await ReadAsync(site, Address);

        RunningSite.LoseStore(store.Path);
        clock.Advance(TimeSpan.FromMinutes(1));

        (await ReadAsync(site, Address)).ShouldBe(before);
    }

    /// <summary>Moves the clock until an answer is as wanted; a real minute at most.</summary>
    private static async Task<T> WaitForAsync<T>(FakeTimeProvider clock, Func<Task<T>> ask, Func<T, bool> isWanted)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            clock.Advance(TimeSpan.FromSeconds(2));
            var answer = await ask();
            if (isWanted(answer))
                return answer;
            TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        }
    }

    private static async Task<(string Page, string? Tag)> ReadAsync(RunningSite site, string address)
    {
        using var response = await site.GetAsync(address);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.ETag?.Tag);
    }
}
