using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Web.Earlier;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Preview;

/// <summary>Publishes the content folder whenever one of its files is saved, drafts and future pages included.</summary>
internal sealed partial class PreviewPublisher(
    IServiceScopeFactory scopes,
    CatalogueProvider catalogues,
    PreviewState state,
    IOptions<ContentOptions> options,
    IHostEnvironment environment,
    SiteDay day,
    TimeProvider clock,
    ILogger<PreviewPublisher> logger
) : BackgroundWork(clock, logger), IHostedLifecycleService
{
    /// <summary>How long to wait for more: programs save a file in several steps.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly FileReadings _readings = new();
    private ContentFolder? _folder;

    /// <summary>What readers were told before this preview was started.</summary>
    private EarlierContent? _before;

    private readonly Channel<bool> _saves = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Publishes what is there now.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        Reading(logger);
        var folder = _folder = ContentFolder.Open(options.Value.FullPath(environment), _folder);
        _before ??= await EarlierPlace.FindAsync(folder, null, SiteFolders.Settings([]), day.Today, _readings, cancellationToken);
        var reading = ContentReader.Read(folder, day.Today, _readings, withHidden: true, _before);
        var warnings = reading.Warnings.Where(warning => !warning.Rule.IsOfAgeOrUse()).Select(Named).ToList();
        foreach (var warning in warnings)
            ToLookAt(logger, warning.InOneLine(warning.File));
        if (reading.Content is not { } content)
        {
            var problems = reading.Problems.Select(Named).ToList();
            foreach (var problem in problems)
                ToMend(logger, problem.InOneLine(problem.File));
            Broken(logger, problems.Count);
            state.Tell(state.Now with { Problems = problems, Warnings = warnings });
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<Publisher>().PublishPreviewAsync(content, cancellationToken);
        await catalogues.FollowAsync(cancellationToken);
        Shown(logger, result.Rewritten.Count, watch.ElapsedMilliseconds);
        state.Tell(new PreviewUpdates(result.ReleaseNumber ?? 0, [], warnings));

        Problem Named(Problem problem) => problem with { File = PathNames.Of(folder, problem.File) };
    }

    /// <summary>Makes the tables before anything looks at them.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder to watch.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var path = options.Value.FullPath(environment);
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no content folder {path}.");
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CareersContext>().BringUpToDateAsync(cancellationToken);
    }

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    protected override string Name => "Watching the content";

    /// <inheritdoc />
    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        await TryPublishAsync(stoppingToken);
        while (await _saves.Reader.ReadAsync(stoppingToken))
        {
            do await Task.Delay(Pause, Clock, stoppingToken);
            while (_saves.Reader.TryRead(out _));
            await TryPublishAsync(stoppingToken);
        }
    }

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(options.Value.FullPath(environment)) { IncludeSubdirectories = true };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        watcher.Error += (_, _) => _saves.Writer.TryWrite(true); // Some changes were missed: read all.
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Note(object sender, FileSystemEventArgs saved) => _saves.Writer.TryWrite(true);
    }

    /// <summary>
    /// A file can be gone or half written at the moment that it is read, and content can be what no one foresaw: the preview goes on, and
    /// the next save makes it good.
    /// </summary>
    private async Task TryPublishAsync(CancellationToken cancellationToken)
    {
        try
        {
            await PublishAsync(cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Failed(logger, StartFailure.OfPublishing(error) ?? error.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Saved: {Written} pages changed, shown after {Milliseconds} ms")]
    private static partial void Shown(ILogger logger, int written, long milliseconds);

    [LoggerMessage(LogLevel.Information, "Reading the content")]
    private static partial void Reading(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "{Warning}")]
    private static partial void ToLookAt(ILogger logger, string warning);

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    private static partial void ToMend(ILogger logger, string problem);

    [LoggerMessage(LogLevel.Warning, "Problems: {Count}. The last good pages are shown")]
    private static partial void Broken(ILogger logger, int count);

    [LoggerMessage(LogLevel.Warning, "The content could not be shown just now: {Reason}")]
    private static partial void Failed(ILogger logger, string reason);
}
