using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class KilledPublisherTests
{
    [Fact]
    public async Task Publish_ProcessKilledBeforeTheCommit_LeavesTheOldReleaseWhole()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var before = await StoredRows.AllAsync(store, withHistory: true);
        var logged = store.WriteAheadLog.Length;
        EditEverything(store.Site);

        var written = await PublishAndKillAsync(store);

        written.ShouldBeGreaterThan(logged, "The killed process had written nothing yet, so nothing was put to the test.");
        await store.ShouldBeWholeAsync();
        await using var context = store.Open();
        var release = (await context.Releases.CurrentAsync(Stopping))!;
        release.Number.ShouldBe(1);
        release.PageCount.ShouldBe(10);
        (await context.Pages.CountAsync(Stopping)).ShouldBe(10);
        (await context.Roles.SingleAsync(role => role.Address == "/roles/officer", Stopping)).Introduction.ShouldBe(
            "<p>Officers protect the public.</p>"
        );
        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBe(before);
    }

    [Fact]
    public async Task Publish_AfterAnotherProcessWasKilled_Publishes()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        EditEverything(store.Site);
        await PublishAndKillAsync(store);

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        result.ReleaseNumber.ShouldBe(2);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_FirstProcessKilledBeforeTheCommit_LeavesNothing()
    {
        await using var store = await TemporaryStore.CreateAsync();

        await PublishAndKillAsync(store);

        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBeEmpty();
        (await store.PublishAsync()).ReleaseNumber.ShouldBe(1);
    }

    private static void EditEverything(EditedSite site)
    {
        site.Replace(
            "roles/officer.md",
            "Officers protect the public.",
            string.Join("\n\n", Enumerable.Repeat("Officers guard the public.", 3400))
        );
        site.Replace("site.yml", "One town.", "Two towns.");
        site.Delete("site/privacy.md");
        site.Redirect("/privacy", "/sources");
        site.Replace("site.yml", "  - title: \"Privacy\"\n    address: /privacy\n", "");
        site.Copy("roles/assistant.md", "roles/clerk.md", "Clerk");
    }

    /// <summary>Publishes in a process of its own and kills it when everything is written but the commit.</summary>
    /// <returns>How much the write-ahead log held by then, in bytes.</returns>
    private static async Task<long> PublishAndKillAsync(TemporaryStore store)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ProbationCareers.Store.StalledPublisher.dll");
        using var process = Process.Start(
            new ProcessStartInfo(DotNet(), [program, store.Site.Root, store.ConnectionString])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        try
        {
            if (await process.StandardOutput.ReadLineAsync(Stopping) != "READY")
                Assert.Fail(await process.StandardError.ReadToEndAsync(Stopping));
            return store.WriteAheadLog.Length;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>The host that runs these tests, or the one on the path.</summary>
    private static string DotNet() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
