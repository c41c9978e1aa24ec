using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>
/// Content that is rewritten while it is published: a release is of one version of it, and never said to be up to date when it is not.
/// </summary>
public sealed class ChangingFolderTests
{
    private const string Mark = "summary: \"";

    [Fact]
    public async Task Publish_FilesWrittenAfterTheFolderWasOpened_IsOfWhatWasRead()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var folder = store.Site.Folder;

        Switch(store.Site, "Other");
        await store.PublishAsync(folder, Stopping);
        var first = await VersionsAsync(store);
        var next = await store.PublishAsync();

        first.ShouldBe(["Old"]);
        next.Outcome.ShouldBe(PublishOutcome.Published);
        (await VersionsAsync(store)).ShouldBe(["Other"]);
    }

    [Fact]
    public async Task Publish_WhileTheFolderIsSwitchedAgainAndAgain_NeverMixesVersions()
    {
        await using var store = await TemporaryStore.CreateAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stopping);
        var versions = new List<string>();
        // A folder that never rests is refused; then the last good release stays, so there has to be one.
        Switch(store.Site, "One");
        await store.PublishAsync();
        var switching = Task.Run(() => SwitchAgainAndAgain(store.Site, stop.Token), Stopping);

        for (var times = 0; times < 8; times++)
        {
            await store.PublishAsync(await ContentFolder.OpenAtRestAsync(store.Site.Root, Stopping), Stopping);
            versions.Add((await VersionsAsync(store)).ShouldHaveSingleItem());
        }

        await stop.CancelAsync();
        await switching;
        await store.PublishAsync(await ContentFolder.OpenAtRestAsync(store.Site.Root, Stopping), Stopping);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
        versions.ShouldNotBeEmpty();
    }

    /// <summary>Writes file by file, as a checkout does, with moments of rest as between two checkouts.</summary>
    private static void SwitchAgainAndAgain(EditedSite site, CancellationToken stopping)
    {
        var step = 0;
        for (var number = 0; !stopping.IsCancellationRequested; number++)
        {
            Switch(site, number % 2 == 0 ? "One" : "Two", () => stopping.WaitHandle.WaitOne(step++ * 7 % 20));
            stopping.WaitHandle.WaitOne(number * 230 % 700);
        }
    }

    private static void Switch(EditedSite site, string version, Action? between = null)
    {
        foreach (var file in site.Folder.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)))
        {
            var text = site.Read(file);
            var start = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
            var end =
                text.IndexOf(": ", start, StringComparison.Ordinal) is >= 0 and var colon && colon < text.IndexOf('\n', start)
                    ? colon + 2
                    : start;
            site.Write(file, $"{text[..start]}{version}: {text[end..]}");
            between?.Invoke();
        }
    }

    private static async Task<IReadOnlyList<string>> VersionsAsync(TemporaryStore store)
    {
        await using var context = store.Open();
        var summaries = await context.Pages.Select(page => page.Summary).ToListAsync(Stopping);
        return [.. summaries.Select(summary => summary.Split(": ") is [var version, _] ? version : "Old").Distinct()];
    }
}
