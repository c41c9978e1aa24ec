using Microsoft.AspNetCore.OutputCaching;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Frees the memory of the pages that were kept of a release when the next one is served: no request asks for them again.
/// </summary>
internal sealed class StalePages(IOutputCacheStore pages, CatalogueProvider catalogues, TimeProvider clock, ILogger<StalePages> logger)
    : BackgroundWork(clock, logger)
{
    /// <inheritdoc />
    protected override string Name => "Dropping the pages of the last release";

    /// <inheritdoc />
    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        var known = "";
        while (true)
        {
            (_, known) = await catalogues.NextAsync(known, stoppingToken);
            await pages.EvictByTagAsync(PageCache.Tag, stoppingToken);
        }
    }
}
