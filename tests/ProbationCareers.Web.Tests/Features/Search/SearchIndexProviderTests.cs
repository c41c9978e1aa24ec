using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Search;

/// <summary>The search follows the releases.</summary>
public sealed class SearchIndexProviderTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Search_AfterAnotherRelease_FindsWhatIsNewInIt()
    {
        await using var small = await SmallSite.StartAsync(
            new DateOnly(2026, 11, 25),
            content => content.Replace("skills/listening.md", "title: ", "publishFrom: 2026-12-01\ntitle: ")
        );
        (await TitlesAsync(small)).ShouldNotContain("Listening");

        small.MoveTo(new DateOnly(2026, 12, 1));

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!(await TitlesAsync(small)).Contains("Listening", StringComparer.Ordinal))
        {
            small.Clock.Advance(TimeSpan.FromSeconds(3));
            await Task.Delay(100, patience.Token);
        }
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(SmallSite small) =>
        (await small.GetAsync("/search?q=listening")).Texts(".pc-hit__title");
}
