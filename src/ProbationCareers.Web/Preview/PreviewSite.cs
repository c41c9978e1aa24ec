using System.Text.Json;
using ProbationCareers.Content.Checking;
using ProbationCareers.Web.Hosting;
using Serilog;

namespace ProbationCareers.Web.Preview;

/// <summary>The site as those who write it see it: drafts and future pages too, and every save at once.</summary>
internal static class PreviewSite
{
    /// <summary>Where browsers listen for changes.</summary>
    public const string EventsAddress = "/preview/events";

    private const string DataFolder = "App_Data/preview";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Serves the preview until the process is told to stop.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Log.Logger = Logging.Bootstrap();
        try
        {
            await using var app = Build(args);
            await app.StartAsync();
            app.AnnounceAddress();
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception error) when (StartFailure.Explain(error) is { } reason)
        {
            StartFailure.Report(Log.Logger, error, reason);
            return 1;
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }
    }

    /// <summary>The preview, with a store of its own that starts empty.</summary>
    /// <param name="args">Settings as --Name:Part=value.</param>
    public static WebApplication Build(string[] args)
    {
        var folder = Path.GetFullPath(DataFolder, SiteFolders.ContentRoot());
        string[] own = [$"--Store:DataFolder={folder}", .. args, "--Store:Provider=Sqlite", "--ConnectionStrings:Careers="];
        var app = Site.Build(own, AddPreview, UsePreview);
        Empty(app.Configuration["Store:DataFolder"]!);
        return app;
    }

    private static void AddPreview(IServiceCollection services)
    {
        services.AddSingleton(new SiteMode(IsPreview: true));
        services.AddSingleton<PreviewState>();
        services.AddSingleton<PreviewPublisher>();
        services.AddHostedService(provider => provider.GetRequiredService<PreviewPublisher>());
    }

    private static void UsePreview(WebApplication app)
    {
        app.MapGet(EventsAddress, SendEventsAsync);
        app.UseMiddleware<FirstPreview>();
    }

    private static async Task SendEventsAsync(HttpContext http, PreviewState state, IHostApplicationLifetime lifetime)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await foreach (var news in state.ListenAsync(either.Token))
            {
                var data = JsonSerializer.Serialize(
                    new
                    {
                        news.Release,
                        Problems = news.Problems.Select(Shown),
                        Warnings = news.Warnings.Select(Shown),
                    },
                    Json
                );
                await http.Response.WriteAsync($"data: {data}\n\n", either.Token);
                await http.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has gone, or the preview is going.
        }
    }

    private static object Shown(Problem problem) =>
        new
        {
            problem.File,
            problem.At.Line,
            problem.At.Column,
            problem.What,
            problem.Remedy,
            Rule = YamlNames.Of(problem.Rule),
        };

    private static void Empty(string folder)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "careers.db*") : [])
            File.Delete(file);
    }
}
