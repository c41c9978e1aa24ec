using ProbationCareers.Content.Checking;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class RefusedContentTests
{
    private static readonly string Long = new('x', 301);

    [Fact]
    public async Task Publish_BrokenContent_LeavesTheLastGoodReleaseAndReportsEveryProblem()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var before = await StoredRows.AllAsync(store, withHistory: true);
        await store.StartJournalAsync();
        store.Site.Replace("roles/officer.md", "relatedRoles: [assistant]", "relatedRoles: [nobody]");
        store.Site.Replace("roles/officer.md", "evenings: no", "evenings: never");
        store.Site.Replace("pay/band-3.md", "source: handbook }", "source: rumour }");
        store.Site.Replace("pay/band-3.md", "with pay.town-allowance", "with pay.city-allowance");
        store.Site.Replace("site.yml", "name: \"Small careers\"\n", "");
        store.Site.Write("roles/empty.md", "");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Refused);
        result.ReleaseNumber.ShouldBe(1);
        result.Rewritten.ShouldBeEmpty();
        result
            .Problems.Select(problem => (problem.File, problem.Rule))
            .ShouldBe([
                ("pay/band-3.md", ProblemRule.UnknownSource),
                ("pay/band-3.md", ProblemRule.UnknownFigure),
                ("roles/empty.md", ProblemRule.EmptyFile),
                ("roles/officer.md", ProblemRule.UnknownValue),
                ("roles/officer.md", ProblemRule.UnknownRole),
                ("site.yml", ProblemRule.MissingKey),
            ]);
        (await store.ReadJournalAsync()).ShouldBeEmpty();
        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBe(before);
    }

    [Fact]
    public async Task Publish_MendedContent_IsPublished()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("roles/officer.md", "evenings: no", "evenings: never");
        await store.PublishAsync();
        store.Site.Replace("roles/officer.md", "evenings: never", "evenings: yes");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Published);
        result.ReleaseNumber.ShouldBe(2);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_BrokenContentFirst_LeavesNothing()
    {
        await using var store = await TemporaryStore.CreateAsync();
        store.Site.Delete("sources.yml");

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Refused);
        result.ReleaseNumber.ShouldBeNull();
        result.Problems.Select(problem => problem.Rule).ShouldContain(ProblemRule.MissingFile);
        (await StoredRows.AllAsync(store, withHistory: true)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("roles/officer.md", "title: \"Officer\"", "title: \"{0}\"")]
    [InlineData("roles/officer.md", "owner: Content team", "owner: {0}")]
    [InlineData("roles/officer.md", "employer: \"The service\"", "employer: \"{0}\"")]
    [InlineData("roles/officer.md", "shortName: PO", "shortName: {0}")]
    [InlineData("stories/a-day.md", "title: \"A day in the office\"", "title: \"{0}\"")]
    [InlineData("roles/officer.md", "title: \"The job on the service's site\"", "title: \"{0}\"")]
    [InlineData("roles/officer.md", "## Questions", "## Questions {0}")]
    [InlineData("pathways/apply.md", "title: \"Train\"", "title: \"{0}\"")]
    [InlineData("pathways/apply.md", "link: { title: \"The form\"", "link: { title: \"{0}\"")]
    [InlineData("figures/pay.yml", "label: \"Band 3, lowest point\"", "label: \"{0}\"")]
    [InlineData("figures/pay.yml", "note: \"From memory.\"", "note: \"{0}\"")]
    [InlineData("figures/work.yml", "note: \"On average.\"", "note: \"{0}\"")]
    [InlineData("claims/lowest-pay.yml", "question: \"What does an officer start on?\"", "question: \"{0}\"")]
    [InlineData("glossary.yml", "term: probation delivery unit", "term: {0}")]
    [InlineData("glossary.yml", "shortForm: PDU", "shortForm: {0}")]
    [InlineData("redirects.yml", "from: /pay/grade-3", "from: /pay/{0}")]
    [InlineData("redirects.yml", "to: /pay/band-3", "to: /pay/{0}")]
    [InlineData("pay/band-3.md", "title: \"Leave\"", "title: \"{0}\"")]
    [InlineData("figures/pay.yml", "value: 28.97", "value: 28.975")]
    [InlineData("figures/pay.yml", "value: 31650", "value: 20000001")]
    [InlineData("sources.yml", "title: \"Staff handbook\"", "title: \"{0}\"")]
    [InlineData("sources.yml", "publisher: \"A forum\"", "publisher: \"{0}\"")]
    [InlineData("site.yml", "name: \"Small careers\"", "name: \"{0}\"")]
    [InlineData("site.yml", "title: \"Privacy\"", "title: \"{0}\"")]
    [InlineData("site.yml", "title: \"What does it pay?\"", "title: \"{0}\"")]
    [InlineData("site.yml", "title: \"Write to the team\"", "title: \"{0}\"")]
    [InlineData("site.yml", "address: /privacy", "address: /privacy#{0}")]
    [InlineData("site.yml", "title: \"Working environments\"", "title: \"{0}\"")]
    [InlineData("site.yml", "name: \"MIT licence\"", "name: \"{0}\"")]
    public async Task Publish_ValueThatDoesNotFitItsColumn_IsRefusedAtItsPlace(string file, string old, string now)
    {
        await using var store = await TemporaryStore.CreateAsync();
        var line = store.Site.Read(file).Split('\n').Index().First(line => line.Item.Contains(old, StringComparison.Ordinal)).Index + 1;
        store.Site.Replace(file, old, now.Replace("{0}", Long, StringComparison.Ordinal));

        var result = await store.PublishAsync();

        result.Outcome.ShouldBe(PublishOutcome.Refused);
        result.Problems.ShouldContain(problem => problem.File == file && problem.At.Line == line && problem.Rule == ProblemRule.OutOfRange);
    }

    [Fact]
    public async Task Publish_ImageInAFolderOfItsOwn_IsRefused()
    {
        await using var store = await TemporaryStore.CreateAsync();
        store.Site.Write("images/A folder/desk.png", [1, 2, 3]);

        var result = await store.PublishAsync();

        result.Problems.Select(problem => (problem.File, problem.Rule)).ShouldBe([("images/A folder/desk.png", ProblemRule.MisplacedFile)]);
    }
}
