using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Web.Hosting;

/// <summary>What happens before the first request: the store is made ready and the content is published into it.</summary>
internal static partial class StartUp
{
    /// <summary>Checks the settings, before anything is written; migrates the store and publishes the content folder.</summary>
    /// <returns>What there is to serve; the reasons for anything else have been written.</returns>
    public static async Task<StartResult> PublishAtStartAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        await using var scope = app.Services.CreateAsyncScope();
        var stopping = app.Lifetime.ApplicationStopping;
        var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
        var place = scope.ServiceProvider.GetRequiredService<StorePlace>();
        app.Services.GetService<StoreFolder>()?.TakeOverEarlier(app.Logger);
        Opening(app.Logger);
        await place.SettleAsync(stopping);
        if (place.ReadOnlyReason is { } onlyRead)
            OnlyRead(app.Logger, onlyRead, place.Name);
        var earlier = await context.BringUpToDateAsync(place.ReadOnlyReason, stopping);
        if (earlier is not null)
            SetAside(app.Logger, place.Name, earlier);
        var result = await PublishOrServeLastAsync(app, scope.ServiceProvider, isCarriedOver: earlier is not null, stopping);
        if (result.CanServe)
            await ReadReleaseAsync(app.Services.GetRequiredService<CatalogueProvider>(), stopping);
        return result;
    }

    /// <summary>
    /// Reads the release before the first request comes. That it cannot be read now keeps no site from starting: the watcher tries again.
    /// </summary>
    private static async Task ReadReleaseAsync(CatalogueProvider catalogues, CancellationToken stopping)
    {
        try
        {
            await catalogues.FollowAsync(stopping);
        }
        catch (Exception error) when (StoreFault.IsOne(error) && !stopping.IsCancellationRequested)
        {
            // Said by the watcher if it goes on.
        }
    }

    private static async Task<StartResult> PublishOrServeLastAsync(
        WebApplication app,
        IServiceProvider services,
        bool isCarriedOver,
        CancellationToken stopping
    )
    {
        try
        {
            return await PublishAsync(app, services, isCarriedOver, stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            if (await services.GetRequiredService<CareersContext>().Releases.CurrentAsync(stopping) is not { } last)
                throw;
            if (StartFailure.OfPublishing(error) is { } reason)
                NotPublished(app.Logger, reason, last.Number);
            else
                NotPublishedUnforeseen(app.Logger, error, last.Number);
            app.Services.GetRequiredService<ScheduledPublisher>().TryAgain();
            return new StartResult(CanServe: true, IsFresh: false);
        }
    }

    private static async Task<StartResult> PublishAsync(
        WebApplication app,
        IServiceProvider services,
        bool isCarriedOver,
        CancellationToken stopping
    )
    {
        var watch = Stopwatch.StartNew();
        var place = services.GetRequiredService<StorePlace>();
        var folder = await ContentFolder.OpenAtRestAsync(
            services.GetRequiredService<IOptions<ContentOptions>>().Value.FullPath(app.Environment),
            stopping
        );
        var result = await services.GetRequiredService<Publisher>().PublishAsync(folder, stopping);
        Report(app.Logger, result, folder, watch.ElapsedMilliseconds);
        if (result is { Outcome: PublishOutcome.Published, ReleaseNumber: 1 } && !isCarriedOver)
            FirstRelease(app.Logger, app.Environment.IsDevelopment() ? LogLevel.Information : LogLevel.Warning, place.Name);
        if (result.Outcome == PublishOutcome.Published)
            await TidyAsync(place, stopping);
        return new StartResult(result.ReleaseNumber is not null, result.Outcome != PublishOutcome.Refused);
    }

    /// <summary>What was published stays published when the store cannot be tidied now; the watcher tries again.</summary>
    private static async Task TidyAsync(StorePlace place, CancellationToken stopping)
    {
        try
        {
            await place.TidyAsync(stopping);
        }
        catch (Exception error) when (StoreFault.IsOne(error))
        {
            // Said by the watcher if it goes on.
        }
    }

    /// <summary>Writes the addresses that the site answers on.</summary>
    public static void AnnounceAddress(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Serving(app.Logger, string.Join(" and ", addresses));
    }

    /// <summary>Warns when a published site gives readers and search engines an address of this machine.</summary>
    public static void WarnOfLocalAddress(this WebApplication app)
    {
        var address = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.PublicUrl;
        if (app.Environment.IsProduction() && new Uri(address).IsLoopback)
            LocalAddress(app.Logger, address);
    }

    /// <summary>Writes what came of publishing.</summary>
    internal static void Report(ILogger logger, PublishResult result, ContentFolder folder, long milliseconds)
    {
        foreach (var problem in result.Problems)
            Problem(logger, problem.InOneLine(PathNames.Of(folder, problem.File)));
        foreach (var warning in result.Warnings)
            ToLookAt(logger, warning.InOneLine(PathNames.Of(folder, warning.File)));
        if (result.Outcome == PublishOutcome.Published)
            Published(logger, result.ReleaseNumber, result.Rewritten.Count, result.Removed.Count, milliseconds);
        else if (result.Outcome == PublishOutcome.Unchanged)
            Unchanged(logger, result.ReleaseNumber, milliseconds);
        else if (result.ReleaseNumber is { } last)
            RefusedKept(logger, folder.Root, result.Problems.Count, last);
        else
            RefusedNothing(logger, folder.Root, result.Problems.Count);
    }

    [LoggerMessage(LogLevel.Information, "Opening the store")]
    private static partial void Opening(ILogger logger);

    [LoggerMessage(LogLevel.Information, "Published release {Release}: {Written} pages written, {Removed} removed, in {Milliseconds} ms")]
    private static partial void Published(ILogger logger, int? release, int written, int removed, long milliseconds);

    [LoggerMessage(LogLevel.Information, "Release {Release} is up to date: nothing to publish, checked in {Milliseconds} ms")]
    private static partial void Unchanged(ILogger logger, int? release, long milliseconds);

    [LoggerMessage(LogLevel.Warning, "{Warning}")]
    private static partial void ToLookAt(ILogger logger, string warning);

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    private static partial void Problem(ILogger logger, string problem);

    [LoggerMessage(LogLevel.Error, "Problems in {Folder}: {Count}. Nothing was published; release {Release}, the last good one, is served")]
    private static partial void RefusedKept(ILogger logger, string folder, int count, int release);

    [LoggerMessage(LogLevel.Error, "The content could not be published. {Reason} Release {Release}, the last good one, is served")]
    private static partial void NotPublished(ILogger logger, string reason, int release);

    [LoggerMessage(LogLevel.Error, "The content could not be published. Release {Release}, the last good one, is served")]
    private static partial void NotPublishedUnforeseen(ILogger logger, Exception error, int release);

    [LoggerMessage(
        LogLevel.Warning,
        "The store is only read: {Reason} Nothing can be published and no search noted until {Place} can be written"
    )]
    private static partial void OnlyRead(ILogger logger, string reason, string place);

    [LoggerMessage(
        LogLevel.Warning,
        "The store {Place} was made by an earlier version of the site. It is kept as {Earlier} and a new one takes its place, "
            + "with the old addresses and the searches that found nothing; the list of changes starts again"
    )]
    private static partial void SetAside(ILogger logger, string place, string earlier);

    [LoggerMessage(
        "This is release 1, in a store that was empty: {Place}. If this site was published before, its old addresses, its "
            + "changes and its searches are not in this store"
    )]
    private static partial void FirstRelease(ILogger logger, LogLevel level, string place);

    [LoggerMessage(LogLevel.Critical, "Problems in {Folder}: {Count}. Nothing was published, and there is no earlier release to serve")]
    private static partial void RefusedNothing(ILogger logger, string folder, int count);

    [LoggerMessage(
        LogLevel.Warning,
        "Site:PublicUrl is {Address}: canonical links, the sitemap and printed pages name this machine. Set it to the address "
            + "that visitors use"
    )]
    private static partial void LocalAddress(ILogger logger, string address);

    [LoggerMessage(LogLevel.Information, "Serving on {Addresses} (press Ctrl+C to stop)")]
    private static partial void Serving(ILogger logger, string addresses);
}
