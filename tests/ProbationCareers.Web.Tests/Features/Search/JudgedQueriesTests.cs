using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Search;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ProbationCareers.Web.Tests.Features.Search;

/// <summary>
/// What people type, and the pages that should come first. The queries were written before there was a search; a page counts as
/// found wherever on it the result leads. The bars are well below what is measured: they catch a search that is broken, and no editor who
/// rewrites, renames or removes a page. What is measured is written out.
/// </summary>
public sealed class JudgedQueriesTests(SiteFixture fixture, ITestOutputHelper output)
{
    /// <summary>Queries that were written before the search and that it was tuned on.</summary>
    private static readonly List<JudgedQuery> Queries = Read("judged-queries.yml");

    /// <summary>Queries that were written afterwards, and that it was not tuned on.</summary>
    private static readonly List<JudgedQuery> Unseen = Read("unseen-queries.yml");

    [Fact]
    public async Task Search_JudgedQueries_AreAnsweredWell()
    {
        var ranks = await RanksAsync(Queries);

        Queries.Count.ShouldBeGreaterThanOrEqualTo(120);
        Recall(ranks, 3).ShouldBeGreaterThanOrEqualTo(.9);
        ReciprocalRank(ranks).ShouldBeGreaterThanOrEqualTo(.85);
    }

    [Fact]
    public async Task Search_QueriesThatItWasNotTunedOn_AreAnsweredNearlyAsWell()
    {
        var ranks = await RanksAsync(Unseen);

        Unseen.Count.ShouldBeGreaterThanOrEqualTo(40);
        Recall(ranks, 3).ShouldBeGreaterThanOrEqualTo(.8);
        ReciprocalRank(ranks).ShouldBeGreaterThanOrEqualTo(.75);
    }

    [Fact]
    public void Queries_OfBothSets_AreUnique() => Queries.Concat(Unseen).Select(query => query.Query).ShouldBeUnique();

    private async Task<List<(JudgedQuery Query, int? Rank)>> RanksAsync(IEnumerable<JudgedQuery> queries)
    {
        using var index = await IndexAsync();
        var ranks = new List<(JudgedQuery Query, int? Rank)>();
        var addresses = fixture.Pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var query in queries.Where(query => query.Relevant.Exists(addresses.Contains)))
        {
            var found = index
                .Search(query.Query)
                .Hits.Select(hit => hit.Page.Address.Split('#')[0])
                .Distinct(StringComparer.Ordinal)
                .Take(20)
                .ToList();
            var rank = found.FindIndex(query.Relevant.Contains);
            ranks.Add((query, rank < 0 ? null : rank + 1));
            if (rank is < 0 or > 0)
                output.WriteLine(
                    $"{(rank < 0 ? "none" : rank + 1), 4} [{query.Group}] {query.Query} -> {string.Join(' ', found.Take(4))} "
                        + $"(wanted {string.Join(' ', query.Relevant.Take(2))})"
                );
        }

        foreach (var group in ranks.GroupBy(rank => rank.Query.Group).Append(ranks.GroupBy(_ => "all").Single()))
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key}: {group.Count()} queries, recall@1 {Recall(group, 1):0.000}, recall@3 {Recall(group, 3):0.000}"
                        + $", MRR {ReciprocalRank(group):0.000}"
                )
            );
        }

        return ranks;
    }

    private static double Recall(IEnumerable<(JudgedQuery Query, int? Rank)> ranks, int among) =>
        ranks.Average(rank => rank.Rank <= among ? 1.0 : 0);

    private static double ReciprocalRank(IEnumerable<(JudgedQuery Query, int? Rank)> ranks) =>
        ranks.Average(rank => rank.Rank is { } place ? 1.0 / place : 0);

    private async Task<SearchIndex> IndexAsync()
    {
        await using var scope = fixture.Site.Services.CreateAsyncScope();
        var catalogue = fixture.Site.Services.GetRequiredService<CatalogueProvider>().Required;
        return SearchContent.IndexOf(
            catalogue,
            await scope.ServiceProvider.GetRequiredService<CareersContext>().ReadTextsAsync(TestContext.Current.CancellationToken)
        );
    }

    private static List<JudgedQuery> Read(string file) =>
        new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build()
            .Deserialize<List<JudgedQuery>>(
                File.ReadAllText(Path.Combine(Repository.Root, "tests/ProbationCareers.Web.Tests/Features/Search", file))
            );

    /// <summary>A query and the pages that answer it, any of which may come first.</summary>
    private sealed class JudgedQuery
    {
        public string Query { get; set; } = "";

        public string Group { get; set; } = "";

        public List<string> Relevant { get; set; } = [];
    }
}
