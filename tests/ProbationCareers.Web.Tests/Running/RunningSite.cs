using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store.Connections;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Preview;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>The whole site in this process, as it is deployed: the same services and steps, and Kestrel on a free port.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    public const string PublicUrl = "https://careers.example.org";

    private readonly WebApplication _app;
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false, UseProxy = false };

    private RunningSite(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(_handler) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>What the site is made of.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Publishes a content folder into a store and serves it.</summary>
    internal static async Task<RunningSite> StartAsync(
        string content,
        string store,
        Action<IServiceCollection>? change = null,
        params IReadOnlyList<string> settings
    )
    {
        var app = Site.Build(Settings(content, store, settings), change);
        (await app.PublishAtStartAsync()).ShouldBe(new StartResult(CanServe: true, IsFresh: true));
        await app.StartAsync();
        return new RunningSite(app);
    }

    /// <summary>Serves a store as it is, without publishing into it or even asking whether it is there.</summary>
    internal static async Task<RunningSite> ServeAsync(Action<IServiceCollection>? change = null, params IReadOnlyList<string> settings)
    {
        var app = Site.Build(Settings(Repository.SmallContent, Path.GetTempPath(), settings), change);
        await app.StartAsync();
        return new RunningSite(app);
    }

    /// <summary>Moves all that was written into the store's own file, as the site does within seconds.</summary>
    internal Task TidyAsync() => Services.GetRequiredService<StorePlace>().TidyAsync(TestContext.Current.CancellationToken);

    /// <summary>Serves a content folder as those who write it see it, from the first release or the first problems on.</summary>
    internal static async Task<RunningSite> PreviewAsync(string content, string store, params IReadOnlyList<string> settings)
    {
        var app = PreviewSite.Build(Settings(content, store, settings));
        await app.StartAsync();
        return new RunningSite(app);
    }

    /// <summary>Settings for a site of its own; later ones win.</summary>
    internal static string[] Settings(string content, string store, params IReadOnlyList<string> more) =>
        [
            "--applicationName=ProbationCareers.Web",
            "--environment=Production",
            "--urls=http://127.0.0.1:0",
            $"--Site:PublicUrl={PublicUrl}",
            $"--Content:Path={content}",
            $"--Store:DataFolder={store}",
            "--Serilog:MinimumLevel:Default=Fatal",
            "--Serilog:MinimumLevel:Override:Microsoft=Fatal",
            .. more,
        ];

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string address,
        params IReadOnlyList<(string Name, string Value)> headers
    )
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params IReadOnlyList<(string Name, string Value)> headers) =>
        SendAsync(HttpMethod.Get, address, headers);

    /// <summary>Deletes the store under a running site, connections that are kept open included, and blocks its place.</summary>
    internal static void LoseStore(string folder)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(folder, "careers.db*"))
            File.Delete(file);
        Directory.CreateDirectory(Path.Combine(folder, "careers.db"));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _handler.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
