namespace ProbationCareers.Web.Tests.Commands;

public sealed class WhereUsedCommandTests : IDisposable
{
    private readonly TemporaryFolder _content = TemporaryFolder.WithContent();

    [Theory]
    [InlineData("pay.low", "claims/entry.yml:6:19", "guides/applying.md:10:46", "pay/band-3.md:11:9", "pay/band-3.md:14:20")]
    [InlineData("pay.london", "guides/applying.md:10:46")]
    [InlineData("training.direct", "pathways/direct-application.md:12:9")]
    [InlineData("pdu", "skills/listening.md:13:6")]
    [InlineData("entry", "guides/applying.md:17:1")]
    [InlineData("direct-application", "guides/applying.md:12:12", "roles/officer.md:20:12")]
    [InlineData("/pay/band-3", "pathways/direct-application.md:15:10", "roles/officer.md:10:14", "roles/officer.md:26:5")]
    [InlineData("pay/band-3.md", "pathways/direct-application.md:15:10", "roles/officer.md:10:14", "roles/officer.md:26:5")]
    [InlineData("office", "roles/officer.md:13:23", "roles/trainee.md:14:23")]
    [InlineData("trainee")]
    public async Task WhereUsed_Name_ListsEveryPlaceWithItsLine(string name, params string[] places)
    {
        var (exitCode, output) = await WhereUsedAsync(name);

        exitCode.ShouldBe(0, output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines[..^1].Select(line => line.Split(' ')[0]).ShouldBe(places.Select(_content.Named));
        foreach (var line in lines[..^1].Select(line => line.Split(' ', 2)))
            line[1].ShouldBe(LineAt(line[0]));
        lines[^1].ShouldStartWith(places.Length == 1 ? "1 place in " : $"{places.Length} places in ");
    }

    [Fact]
    public async Task WhereUsed_Source_ListsPagesFiguresClaimsAndTerms()
    {
        var (_, output) = await WhereUsedAsync("official");

        foreach (
            var file in new[]
            {
                "claims/entry.yml",
                "figures/all.yml",
                "glossary.yml",
                "guides/applying.md",
                "pay/leave.md",
                "roles/officer.md",
            }
        )
            output.ShouldContain(_content.Named(file) + ":");
        output.ShouldContain("[^official]");
    }

    [Theory]
    [InlineData("article", "/sources/article")]
    [InlineData("article", "/sources#article")]
    [InlineData("pay.london", "/figures#pay-london")]
    [InlineData("caseload", "/glossary#caseload")]
    public async Task WhereUsed_LinkToItsEntry_Counts(string name, string link)
    {
        _content.Replace("site/privacy.md", "/sources#official", link);

        (await WhereUsedAsync(name)).Output.ShouldContain(_content.Named("site/privacy.md") + ":9:");
    }

    [Fact]
    public async Task WhereUsed_DraftThatNamesIt_IsListedToo()
    {
        _content.Replace("guides/applying.md", "topic: applying", "draft: true\ntopic: applying");

        (await WhereUsedAsync("pay.london")).Output.ShouldContain("guides/applying.md:11:46");
    }

    [Theory]
    [InlineData("figures/all.yml", "key: pay.london", "key: pay.allowance", "pay.london", "guides/applying.md:10:46")]
    [InlineData("sources.yml", "key: article", "key: essay", "article", "claims/entry.yml:5:13")]
    [InlineData("glossary.yml", "key: caseload", "key: cases", "caseload", "glossary.yml:7:13")]
    public async Task WhereUsed_NameThatIsGone_ListsWhatStillNamesIt(string file, string words, string others, string name, string place)
    {
        _content.Replace(file, words, others);

        var (exitCode, output) = await WhereUsedAsync(name);

        exitCode.ShouldBe(0, output);
        output.ShouldContain($"Nothing is called '{name}', or not any more. These places still name it.");
        output.ShouldContain(_content.Named(place.Split(':')[0]) + place[place.IndexOf(':', StringComparison.Ordinal)..] + " ");
    }

    [Theory]
    [InlineData("/skills/listening")]
    [InlineData("skills/listening.md")]
    [InlineData("listening")]
    public async Task WhereUsed_PageThatIsGone_ListsWhatStillNamesIt(string name)
    {
        _content.Replace("site/privacy.md", "/sources#official", "/skills/listening#show-it");
        File.Delete(_content.Of("skills/listening.md"));

        var (exitCode, output) = await WhereUsedAsync(name);

        exitCode.ShouldBe(0, output);
        output.ShouldContain("or not any more");
        output.ShouldContain(_content.Named("site/privacy.md") + ":9:");
    }

    [Fact]
    public async Task WhereUsed_PageInAQuestionToATool_Counts()
    {
        _content.Replace("site/privacy.md", "/sources#official", "/find-your-route?age=adult");

        (await WhereUsedAsync("/find-your-route")).Output.ShouldContain(_content.Named("site/privacy.md") + ":9:");
    }

    [Fact]
    public async Task WhereUsed_NameOfNothing_SuggestsTheNearest()
    {
        var (exitCode, output) = await WhereUsedAsync("pay.lo");

        exitCode.ShouldBe(1);
        output.Trim().ShouldBe("Nothing is called 'pay.lo'. Did you mean 'pay.low'?");
    }

    public void Dispose() => _content.Dispose();

    private Task<(int ExitCode, string Output)> WhereUsedAsync(string name) => Verb.RunAsync("where-used", _content, name);

    /// <summary>The line of a file that a place such as roles/officer.md:3:1 names.</summary>
    private static string LineAt(string place)
    {
        var parts = place.Split(':');
        return File.ReadLines(parts[0]).ElementAt(int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - 1).Trim();
    }
}
