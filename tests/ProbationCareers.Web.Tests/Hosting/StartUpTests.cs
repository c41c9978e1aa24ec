using System.Net;
using Microsoft.Data.Sqlite;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>Starting, well and badly: every failure is a sentence and the exit code 1.</summary>
public sealed class StartUpTests : IDisposable
{
    private static readonly string GoodContent = $"--Content:Path={Repository.SmallContent}";

    private readonly TemporaryFolder _store = new();

    private string StoreSetting => $"--Store:DataFolder={_store.Path}";

    [Fact]
    public async Task Run_BrokenContentAndNothingPublished_ListsTheProblemsAndEnds()
    {
        using var content = TemporaryFolder.WithContent();
        content.Replace("figures/all.yml", "unit: months", "unit: mnths");

        var (exitCode, output) = await SiteProcess.RunAsync(StoreSetting, $"--Content:Path={content.Path}");

        exitCode.ShouldBe(1, output);
        output.ShouldMatch(@"ERR \S*figures/all\.yml:\d+:\d+: .*months.*\[unknown-value\]");
        output.ShouldContain("Nothing was published, and there is no earlier release to serve");
        ShouldBePlain(output);
        output.ShouldNotContain("Serving on");
    }

    [Fact]
    public async Task Run_BrokenContentAndAnEarlierRelease_ListsTheProblemsAndServesTheEarlier()
    {
        using var content = TemporaryFolder.WithContent();
        await using (await RunningSite.StartAsync(content.Path, _store.Path))
        {
            content.Replace("pay/leave.md", "title: \"Leave\"", "title: \"Changed\"");
            content.Replace("figures/all.yml", "unit: months", "unit: mnths");
        }

        using var site = SiteProcess.Start(StoreSetting, $"--Content:Path={content.Path}");

        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        using var response = await client.GetAsync(new Uri("/pay/leave", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CrawledPage.ReadAsync("/pay/leave", response)).Find("h1").Words().ShouldBe("Leave");
        site.Output.ShouldMatch(@"ERR \S*figures/all\.yml:\d+:\d+: ");
        site.Output.ShouldContain("Release 1, the last good one, is served");
        ShouldBePlain(site.Output);
    }

    [Theory]
    [InlineData("bracket")]
    [InlineData("link")]
    [InlineData("folder")]
    public async Task Run_ContentThatCannotBeReadAndAnEarlierRelease_ServesTheEarlier(string fault)
    {
        using var content = TemporaryFolder.WithContent();
        await using (await RunningSite.StartAsync(content.Path, _store.Path))
        {
            if (fault == "bracket")
                content.Replace("pay/leave.md", "title: \"Leave\"", "title: \"Leave\"\nlinks: [{ title: \"A\"");
            if (fault == "link")
                File.CreateSymbolicLink(content.Of("images/secret.png"), "/etc/passwd");
            if (fault == "folder")
                Directory.CreateSymbolicLink(content.Of("roles/more"), "..");
        }

        using var site = SiteProcess.Start(StoreSetting, $"--Content:Path={content.Path}");

        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        using var response = await client.GetAsync(new Uri("/pay/leave", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Output.ShouldContain(fault == "bracket" ? "[broken-yaml]" : "[linked-file]");
        site.Output.ShouldContain("Release 1, the last good one, is served");
        ShouldBePlain(site.Output);
    }

    [Fact]
    public async Task Run_GoodContent_SaysWhatItPublishedAndWhereItServes()
    {
        using var site = SiteProcess.Start(StoreSetting, GoodContent, "--Site:PublicUrl=https://careers.example.org");

        var address = await site.AddressAsync();

        address.Port.ShouldNotBe(0);
        site.Output.ShouldContain("Published release 1: ");
        site.Output.Split('\n')
            .Where(line => line.Contains("WRN", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldContain($"This is release 1, in a store that was empty: {_store.Of("careers.db")}. If this site was published before,");
        ShouldBePlain(site.Output);
    }

    [Fact]
    public async Task Run_PublishedWithAnAddressOfThisMachine_WarnsOfIt()
    {
        using var site = SiteProcess.Start(StoreSetting, GoodContent, "--Site:PublicUrl=http://localhost:5080");

        await site.AddressAsync();
        await site.SaysAsync("WRN Site:PublicUrl is http://localhost:5080");
    }

    [Fact]
    public async Task Run_ContentFolderGoneAndAnEarlierRelease_SaysSoAndServesTheEarlier()
    {
        await using (await RunningSite.StartAsync(Repository.SmallContent, _store.Path)) { }

        using var site = SiteProcess.Start(StoreSetting, $"--Content:Path={_store.Of("nowhere")}");

        await site.AddressAsync();
        site.Output.ShouldMatch("ERR The content could not be published. .* Release 1, the last good one, is served");
        ShouldBePlain(site.Output);
    }

    [Fact]
    public async Task Run_ChangedContentWhileAnotherPublisherHoldsTheStore_ServesTheEarlierAndPublishesLater()
    {
        using var content = await PublishedAsync();
        await using var publisher = await HoldAsync();

        using var site = SiteProcess.Start(
            $"--ConnectionStrings:Careers=Data Source={_store.Of("careers.db")};Default Timeout=1",
            $"--Content:Path={content.Path}"
        );

        await site.AddressAsync();
        site.Output.ShouldContain(
            "ERR The content could not be published. Another publisher holds the store. Release 1, the last good one, is served"
        );
        ShouldBePlain(site.Output);
        await publisher.DisposeAsync();
        await site.SaysAsync("Published release 2");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_StoreThatCanOnlyBeRead_ServesIt(bool isChanged)
    {
        using var content = await PublishedAsync(isChanged);
        // Nothing can be made beside the file, as on a disk that is full or can only be read; that binds even those who may do all.
        foreach (var beside in new[] { "-wal", "-shm" })
            File.Delete(_store.Of("careers.db" + beside));
        Directory.CreateDirectory(_store.Of("careers.db-shm"));

        using var site = SiteProcess.Start(StoreSetting, $"--Content:Path={content.Path}");

        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        using var response = await client.GetAsync(new Uri("/pay/leave", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Output.ShouldContain("WRN The store is only read: ");
        if (isChanged)
            site.Output.ShouldContain("Release 1, the last good one, is served");
        ShouldBePlain(site.Output);
    }

    [Fact]
    public async Task Run_StoreThatMayOnlyBeRead_ServesItAndSaysSo()
    {
        using var content = await PublishedAsync(isChanged: false);

        using var site = SiteProcess.Start(
            $"--ConnectionStrings:Careers=Data Source={_store.Of("careers.db")};Mode=ReadOnly",
            $"--Content:Path={content.Path}"
        );

        await site.AddressAsync();
        site.Output.ShouldContain("WRN The store is only read: ");
        site.Output.ShouldContain("Release 1 is up to date");
    }

    [Fact]
    public async Task Run_StoreWithoutReleaseThatCanOnlyBeRead_SaysSoAndEnds()
    {
        using var content = TemporaryFolder.WithContent();
        Directory.CreateDirectory(_store.Of("careers.db-journal"));
        Directory.CreateDirectory(_store.Of("careers.db-wal"));

        await ShouldNotStartAsync("The store cannot be opened: ", StoreSetting, GoodContent);
    }

    [Fact]
    public async Task Run_NoContentFolder_SaysWhichSettingToSet() =>
        await ShouldNotStartAsync("Set Content:Path to the content folder", StoreSetting, $"--Content:Path={_store.Of("nowhere")}");

    [Fact]
    public async Task Run_SqlServerWithoutConnectionString_SaysWhichSettingIsMissing() =>
        await ShouldNotStartAsync(
            "Store:Provider is SqlServer, but ConnectionStrings:Careers is not set.",
            "--Store:Provider=SqlServer",
            GoodContent
        );

    [Fact]
    public async Task Run_UnknownProvider_NamesTheSetting() =>
        await ShouldNotStartAsync("Store:Provider", StoreSetting, "--Store:Provider=Paper", GoodContent);

    [Theory]
    [InlineData("https://careers.example.org/")]
    [InlineData("https://careers.example.org/probation")]
    [InlineData("careers.example.org")]
    [InlineData("ftp://careers.example.org")]
    public async Task Run_WrongPublicUrl_SaysWhatItMustBeLike(string address) =>
        await ShouldNotStartAsync(
            "Site:PublicUrl must be like https://example.org",
            StoreSetting,
            GoodContent,
            $"--Site:PublicUrl={address}"
        );

    [Fact]
    public async Task Run_StoreThatCannotBeOpened_SaysSo()
    {
        Directory.CreateDirectory(_store.Of("careers.db"));

        await ShouldNotStartAsync("The store cannot be opened", StoreSetting, GoodContent);
    }

    [Fact]
    public async Task Run_AddressInUse_SaysSo()
    {
        using var first = SiteProcess.Start(StoreSetting, GoodContent);
        var address = await first.AddressAsync();

        await ShouldNotStartAsync("address already in use", StoreSetting, GoodContent, $"--urls={address}");
    }

    public void Dispose() => _store.Dispose();

    /// <summary>Publishes the small content, closes the store and perhaps changes the content.</summary>
    private async Task<TemporaryFolder> PublishedAsync(bool isChanged = true)
    {
        var content = TemporaryFolder.WithContent();
        await using (var site = await RunningSite.StartAsync(content.Path, _store.Path))
            await site.TidyAsync();
        if (isChanged)
            content.Replace("pay/leave.md", "title: \"Leave\"", "title: \"Changed\"");
        return content;
    }

    /// <summary>Holds the store as a publisher does that is in the middle.</summary>
    private async Task<SqliteConnection> HoldAsync()
    {
        var connection = new SqliteConnection($"Data Source={_store.Of("careers.db")};Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task ShouldNotStartAsync(string reason, params IReadOnlyList<string> settings)
    {
        var (exitCode, output) = await SiteProcess.RunAsync(settings);

        exitCode.ShouldBe(1, output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines
            .Where(line => line.Contains("FTL The site did not start.", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldContain(reason);
        ShouldBePlain(output);
    }

    private static void ShouldBePlain(string output)
    {
        output.ShouldNotContain("   at ");
        output.ShouldNotContain("Exception");
    }
}
