using System.Net;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>Starting, well and badly: every failure is a sentence and the exit code 1.</summary>
public sealed class StartUpTests : IDisposable
{
    private readonly TemporaryFolder _store = new();

    private string StoreSetting => $"--Store:DataFolder={_store.Path}";

    [Fact]
    public async Task Run_BrokenContentAndNothingPublished_ListsTheProblemsAndEnds()
    {
        using var content = TemporaryFolder.WithContent();
        content.Replace("pay/leave.md", "unit: days", "unit: dyas");

        var (exitCode, output) = await SiteProcess.RunAsync(StoreSetting, $"--Content:Path={content.Path}");

        exitCode.ShouldBe(1, output);
        output.ShouldMatch(@"ERR pay/leave\.md:\d+:\d+: .*days.*\[");
        output.ShouldContain("nothing was published, and there is no earlier release to serve");
        ShouldBePlain(output);
        output.ShouldNotContain("Serving on");
    }

    [Fact]
    public async Task Run_BrokenContentAndAnEarlierRelease_ListsTheProblemsAndServesTheEarlier()
    {
        using var content = TemporaryFolder.WithContent();
        await using (await RunningSite.StartAsync(content.Path, _store.Path))
        {
            content.Replace("pay/leave.md", "Annual leave and public holidays", "Changed and broken");
            content.Replace("pay/leave.md", "unit: days", "unit: dyas");
        }

        using var site = SiteProcess.Start(StoreSetting, $"--Content:Path={content.Path}");

        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        using var response = await client.GetAsync(new Uri("/pay/leave", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CrawledPage.ReadAsync("/pay/leave", response)).Find("h1").Words().ShouldBe("Annual leave and public holidays");
        site.Output.ShouldMatch(@"ERR pay/leave\.md:\d+:\d+: ");
        site.Output.ShouldContain("Release 1, the last good one, is served");
        ShouldBePlain(site.Output);
    }

    [Fact]
    public async Task Run_GoodContent_SaysWhatItPublishedAndWhereItServes()
    {
        using var site = SiteProcess.Start(StoreSetting, $"--Content:Path={Repository.Content}");

        var address = await site.AddressAsync();

        address.Port.ShouldNotBe(0);
        site.Output.ShouldContain("Published release 1: ");
        site.Output.ShouldNotContain("WRN");
        ShouldBePlain(site.Output);
    }

    [Fact]
    public async Task Run_NoContentFolder_SaysWhichSettingToSet() =>
        await ShouldNotStartAsync("Set Content:Path to the content folder", StoreSetting, $"--Content:Path={_store.Of("nowhere")}");

    [Fact]
    public async Task Run_SqlServerWithoutConnectionString_SaysWhichSettingIsMissing() =>
        await ShouldNotStartAsync("Store:Provider is SqlServer, but ConnectionStrings:Careers is not set.", "--Store:Provider=SqlServer", $"--Content:Path={Repository.Content}");

    [Fact]
    public async Task Run_UnknownProvider_NamesTheSetting() =>
        await ShouldNotStartAsync("Store:Provider", StoreSetting, "--Store:Provider=Paper", $"--Content:Path={Repository.Content}");

    [Theory]
    [InlineData("https://careers.example.org/")]
    [InlineData("https://careers.example.org/probation")]
    [InlineData("careers.example.org")]
    [InlineData("ftp://careers.example.org")]
    public async Task Run_WrongPublicUrl_SaysWhatItMustBeLike(string address) =>
        await ShouldNotStartAsync("Site:PublicUrl must be like https://example.org", StoreSetting, $"--Content:Path={Repository.Content}", $"--Site:PublicUrl={address}");

    [Fact]
    public async Task Run_StoreThatCannotBeOpened_SaysSo()
    {
        Directory.CreateDirectory(_store.Of("careers.db"));

        await ShouldNotStartAsync("The store cannot be opened", StoreSetting, $"--Content:Path={Repository.Content}");
    }

    [Fact]
    public async Task Run_AddressInUse_SaysSo()
    {
        using var first = SiteProcess.Start(StoreSetting, $"--Content:Path={Repository.Content}");
        var address = await first.AddressAsync();

        await ShouldNotStartAsync("address already in use", StoreSetting, $"--Content:Path={Repository.Content}", $"--urls={address}");
    }

    public void Dispose() => _store.Dispose();

    private static async Task ShouldNotStartAsync(string reason, params IReadOnlyList<string> settings)
    {
        var (exitCode, output) = await SiteProcess.RunAsync(settings);

        exitCode.ShouldBe(1, output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines.Where(line => line.Contains("FTL The site did not start.", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(reason);
        ShouldBePlain(output);
    }

    private static void ShouldBePlain(string output)
    {
        output.ShouldNotContain("   at ");
        output.ShouldNotContain("Exception");
    }
}
