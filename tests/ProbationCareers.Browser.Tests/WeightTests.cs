using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>What a first visit costs on a phone with a prepaid card.</summary>
public sealed class WeightTests(SiteInBrowser site, ITestOutputHelper output) : BrowserTest(site)
{
    private const long MostBytes = 60 * 1024;

    [Fact]
    public async Task FirstVisit_OfARole_TransfersAtMostSixtyKilobytesFromThisHost()
    {
        var visit = await VisitAsync(Screen.Phone);
        var network = await NetworkMeter.StartAsync(visit);

        await visit.OpenAsync(KindsOfPage.Role, until: WaitUntilState.NetworkIdle);
        await network.CatchUpAsync();

        var total = network.Answers.Sum(answer => answer.Bytes);
        output.WriteLine($"First visit of {KindsOfPage.Role}: {total} bytes in {network.Answers.Count} answers");
        foreach (var (address, bytes) in network.Answers)
            output.WriteLine($"{bytes, 8}  {new Uri(address).AbsolutePath}");
        network.Answers.ShouldAllBe(answer => answer.Bytes > 0);
        var assets = network
            .Answers.Select(answer => new Uri(answer.Address).AbsolutePath)
            .Where(path => path.StartsWith("/assets/", StringComparison.Ordinal))
            .ToList();
        assets.Select(Path.GetExtension).ShouldBe([".css", ".js"], ignoreOrder: true);
        total.ShouldBeInRange(1, MostBytes);
        visit.Faults.ShouldBeEmpty();
    }
}
