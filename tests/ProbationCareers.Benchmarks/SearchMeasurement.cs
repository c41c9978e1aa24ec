using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web;
using ProbationCareers.Web.Features.Search;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Benchmarks;

/// <summary>
/// How fast the search answers, and what its index costs, on the site's own content and on thousands of pages. It asks the judged queries
/// of the tests, one after another; BenchmarkDotNet would give a mean of each, and not how long the slowest of a hundred takes.
/// </summary>
internal static class SearchMeasurement
{
    private const int Rounds = 20;

    /// <summary>Measures one size of content after another and writes a line for each.</summary>
    public static async Task RunAsync(IEnumerable<int> sizes)
    {
        var queries = await QueriesAsync();
        foreach (var pages in sizes)
        {
            using var content = new GeneratedContent(pages);
            using var data = new TemporaryFolder();
            await MeasureAsync(content, data.Path, queries);
            SqliteConnection.ClearAllPools();
        }
    }

    private static async Task MeasureAsync(GeneratedContent content, string data, IReadOnlyList<string> queries)
    {
        await using var app = Site.Build([
            "--applicationName=ProbationCareers.Web",
            "--environment=Production",
            "--Site:PublicUrl=http://localhost",
            $"--Content:Path={content.Root}",
            $"--Store:DataFolder={data}",
            "--Serilog:MinimumLevel:Default=Fatal",
        ]);
        if (!(await app.PublishAtStartAsync()).IsFresh)
            throw new InvalidOperationException("The generated content could not be published.");
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
        await MeasureCatalogueAsync(app.Services);
        var catalogue = app.Services.GetRequiredService<CatalogueProvider>().Required;
        using (SearchContent.IndexOf(catalogue, await context.ReadTextsAsync(CancellationToken.None)))
        {
            // The first pass compiles code and fills the caches of the database.
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        using var index = SearchContent.IndexOf(catalogue, await context.ReadTextsAsync(CancellationToken.None));
        var built = watch.Elapsed;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;

        foreach (var query in queries)
            Ask(index, query);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var query in queries)
            {
                watch.Restart();
                Ask(index, query);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{index.PageCount} things to find: index built in {built.TotalMilliseconds:0} ms, "
                    + $"{index.Size / 1024.0 / 1024:0.0} MiB of index, {memory / 1024.0 / 1024:0.0} MiB of memory with its texts; "
                    + $"{times.Count} searches with their sections: p50 {At(times, .5):0.00} ms, p99 {At(times, .99):0.00} ms, "
                    + $"slowest {times[^1]:0.00} ms"
            )
        );
    }

    /// <summary>Reads the catalogue anew, beside the one that is served.</summary>
    private static async Task MeasureCatalogueAsync(IServiceProvider services)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var catalogue = await ReadAsync();
        var read = watch.Elapsed;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{catalogue.Pages.Count} pages: catalogue read in {read.TotalMilliseconds:0} ms, {memory / 1024.0 / 1024:0.0} "
                    + $"MiB of memory"
            )
        );

        async Task<Catalogue> ReadAsync()
        {
            await using var scope = services.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
            context.AllowBackgroundTime();
            await using var snapshot = await context.ReadOneReleaseAsync(CancellationToken.None);
            return await context.ReadCatalogueAsync((await context.Releases.CurrentAsync(CancellationToken.None))!, CancellationToken.None);
        }
    }

    /// <summary>What the page of results asks for: the pages, and the section of each of the first ten.</summary>
    private static void Ask(SearchIndex index, string query)
    {
        var answer = index.Search(query);
        index.BestParts([.. answer.Hits.Take(SearchQuestion.PageLength)], answer.Query);
    }

    private static double At(List<double> sorted, double share) =>
        sorted[(int)Math.Min(sorted.Count - 1, Math.Ceiling(share * sorted.Count))];

    private static async Task<IReadOnlyList<string>> QueriesAsync()
    {
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(Repository.Root, "tests", "ProbationCareers.Web.Tests", "Features", "Search", "judged-queries.yml")
        );
        return [.. lines.Where(line => line.StartsWith("- { query: \"", StringComparison.Ordinal)).Select(line => line.Split('"')[1])];
    }
}
