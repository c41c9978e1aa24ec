using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>A store that goes away while the site serves, in different ways, and comes back.</summary>
public sealed class StoreOutageTests : IDisposable
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    private readonly TemporaryFolder _store = new();

    [Theory]
    [InlineData("deleted")]
    [InlineData("cut off")]
    [InlineData("overwritten")]
    [InlineData("in a folder that is gone")]
    public async Task Get_StoreFileThatIs_IsAnswered503AtOnceUntilItIsBack(string fault)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = await RunningSite.StartAsync(
            Repository.SmallContent,
            _store.Path,
            services => services.AddSingleton<TimeProvider>(clock)
        );
        await site.TidyAsync();
        var backup = await File.ReadAllBytesAsync(StoreFile, TestContext.Current.CancellationToken);
        using (var kept = await site.GetAsync("/pay/leave"))
            kept.StatusCode.ShouldBe(HttpStatusCode.OK);

        Break(fault);

        await ShouldBeAwayAtOnceAsync(site, "/roles/officer");
        using (var kept = await site.GetAsync("/pay/leave"))
            kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        using (var ready = await site.GetAsync("/health/ready"))
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using (var live = await site.GetAsync("/health/live"))
            live.StatusCode.ShouldBe(HttpStatusCode.OK);

        Directory.CreateDirectory(_store.Path);
        await File.WriteAllBytesAsync(StoreFile, backup, TestContext.Current.CancellationToken);
        await UntilAsync(site, clock, "/roles/officer", HttpStatusCode.OK);
        using (var ready = await site.GetAsync("/health/ready"))
            ready.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_StoreThatSomeoneLocksForAllOthers_IsAnswered503AndThenAtOnce()
    {
        await using (var first = await RunningSite.StartAsync(Repository.SmallContent, _store.Path))
            await first.TidyAsync();
        await using var holder = new SqliteConnection($"Data Source={StoreFile};Pooling=false");
        await LockAsync(holder);
        await using var site = await RunningSite.ServeAsync(change: null, $"--Store:DataFolder={_store.Path}");

        await ShouldBeAwayAsync(site, "/roles/officer");

        await ShouldBeAwayAtOnceAsync(site, "/roles/officer");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_SqlServerThatIsNotThere_IsAnswered503SoonAndThenAtOnce(bool listens)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        if (!listens)
            listener.Stop();
        await using var site = await RunningSite.ServeAsync(
            change: null,
            "--Store:Provider=SqlServer",
            $"--ConnectionStrings:Careers=Server=127.0.0.1,{port};Database=Careers;User "
                + "ID=careers;Password=secret;TrustServerCertificate=true"
        );

        var first = Stopwatch.StartNew();
        await ShouldBeAwayAsync(site, "/roles/officer");
        first.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));

        await ShouldBeAwayAtOnceAsync(site, "/roles/officer");
        await ShouldBeAwayAtOnceAsync(site, "/nothing/here");
        using (var ready = await site.GetAsync("/health/ready"))
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Theory]
    [InlineData("HEAD", "text/html")]
    [InlineData("GET", "application/json")]
    [InlineData("GET", "*/*")]
    public async Task Send_AnyReader_IsTold503AndWhenToComeBack(string method, string accept)
    {
        await using var site = await RunningSite.StartAsync(Repository.SmallContent, _store.Path);
        Break("deleted");

        using var request = new HttpRequestMessage(new HttpMethod(method), "/roles/officer");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeInRange(
            method == "HEAD" ? 0 : 500,
            method == "HEAD" ? 0 : 10_000
        );
        SecurityHeadersTests.ShouldBeSecure(response);
    }

    [Fact]
    public async Task Run_StoreThatIsDeletedUnderManyRequests_WritesAHandfulOfLines()
    {
        using var site = SiteProcess.Start(
            $"--Store:DataFolder={_store.Path}",
            $"--Content:Path={Repository.SmallContent}",
            "--Site:PublicUrl=https://careers.example.org"
        );
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        var before = site.Output.Split('\n').Length;
        Break("deleted");

        for (var i = 0; i < 300; i++)
        {
            using var response = await client.GetAsync(new Uri("/roles/officer", UriKind.Relative), TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }

        await site.SaysAsync(
            "The store does not answer. The store's file is not there or cannot be opened. Kept pages and all tools go on; "
                + "other pages answer 503 until it does"
        );
        (site.Output.Split('\n').Length - before).ShouldBeLessThan(5, site.Output);
        site.Output.ShouldNotContain("   at ");
    }

    public void Dispose()
    {
        Directory.CreateDirectory(_store.Path);
        _store.Dispose();
    }

    private string StoreFile => _store.Of("careers.db");

    private void Break(string fault)
    {
        switch (fault)
        {
            case "deleted":
                foreach (var file in Directory.EnumerateFiles(_store.Path, "careers.db*"))
                    File.Delete(file);
                break;
            case "cut off":
                Write([]);
                break;
            case "overwritten":
                Write(new byte[40_000]);
                break;
            default:
                Directory.Delete(_store.Path, recursive: true);
                break;
        }
    }

    private void Write(byte[] bytes)
    {
        using var file = new FileStream(StoreFile, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.SetLength(0);
        file.Write(bytes);
    }

    private static async Task LockAsync(SqliteConnection holder)
    {
        await holder.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = holder.CreateCommand();
        // Out of the mode in which readers go on: then whoever writes keeps all others out.
        command.CommandText = "PRAGMA locking_mode = exclusive; PRAGMA journal_mode = 'delete'; BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks five times and takes the fastest answer: a wait for the store delays each, a busy machine only some.</summary>
    private static async Task ShouldBeAwayAtOnceAsync(RunningSite site, string address)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < 5; i++)
        {
            var start = TimeProvider.System.GetTimestamp();
            await ShouldBeAwayAsync(site, address);
            times.Add(TimeProvider.System.GetElapsedTime(start));
        }

        times.Min().ShouldBeLessThan(AtOnce);
    }

    private static async Task ShouldBeAwayAsync(RunningSite site, string address)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
        (await CrawledPage.ReadAsync(address, response)).Find("h1").Words().ShouldBe("This page is not available right now");
    }

    private static async Task UntilAsync(RunningSite site, FakeTimeProvider clock, string address, HttpStatusCode status)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            clock.Advance(TimeSpan.FromSeconds(2));
            using var response = await site.GetAsync(address);
            if (response.StatusCode == status)
                return;
            TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        }
    }
}
