using System.Text.Json;
using ProbationCareers.Store;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _content = TemporaryFolder.WithContent();

    private string Leave => _content.Named("pay/leave.md");

    private string Guide => _content.Named("guides/applying.md");

    [Fact]
    public async Task Check_GoodContent_CountsItAndEndsWith0()
    {
        var (exitCode, output) = await CheckAsync();

        exitCode.ShouldBe(0, output);
        output.ShouldMatch(@"(?m)^0 problems, \d+ warnings? in 20 files \(\d+ ms\)\s*$");
    }

    [Fact]
    public async Task Style_OfTheRepository_IsCheckedAfterTheContent()
    {
        var (exitCode, output) = await Verb.RunAsync("check", "--style", "--content", Path.Combine(Repository.Root, "content"));

        exitCode.ShouldBe(0, output);
        output.ShouldContain("spelling 0 of 0");
    }

    [Fact]
    public async Task Style_WithoutTheRepository_SaysWhatIsMissing()
    {
        var (exitCode, output) = await CheckAsync("--style");

        exitCode.ShouldBe(1);
        output.ShouldContain("check --style needs tests/style/check.mjs beside the content folder.");
    }

    [Fact]
    public async Task Style_ForPrograms_IsRefused()
    {
        var (exitCode, output) = await CheckAsync("--style", "--format", "json");

        exitCode.ShouldBe(1);
        output.ShouldContain("Leave out --format json");
    }

    [Fact]
    public async Task Check_Problem_IsShownWithPlaceRemedyAndRuleAndEndsWith1()
    {
        Break();

        var (exitCode, output) = await CheckAsync();

        exitCode.ShouldBe(1);
        output.ShouldMatch($@"(?m)^  {Leave}:8:8: error: .*'leev'.* Did you mean 'leave'\? \[unknown-value\]\s*$");
        output.ShouldContain("1 problem, ");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[{ title: [")]
    [InlineData("\"\\UFFFFFFFF\"")]
    public async Task Check_YamlThatIsNotClosed_IsAProblemLikeAnyOther(string value)
    {
        _content.Replace("pay/leave.md", "owner: ", $"links: {value}\nowner: ");

        var (exitCode, output) = await CheckAsync();

        exitCode.ShouldBe(1);
        output.ShouldContain("[broken-yaml]");
        output.ShouldContain("1 problem, ");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Check_FileWithANewLineInItsName_IsToldInOneLine()
    {
        await File.WriteAllTextAsync(_content.Of("pay/a\nb\u001B[31m.md"), "Text.", TestContext.Current.CancellationToken);

        var (exitCode, output) = await CheckAsync();

        exitCode.ShouldBe(1);
        output.ShouldContain("a␊b␛[31m.md:1:1: error: ");
        output.ShouldNotContain('\u001B');
    }

    [Fact]
    public async Task Check_StandingWarnings_AreOneLineAndEndWith0()
    {
        Overdue();

        var (exitCode, output) = await CheckAsync();

        exitCode.ShouldBe(0);
        output.ShouldMatch(@"(?m)^\d+ standing warnings?: (.+, )?1 overdue page(, .+)?; see them with --all\s*$");
        output.ShouldNotContain("The page was to be reviewed");
        output.ShouldMatch(@"(?m)^0 problems, \d+ warnings? in 20 files");
    }

    [Fact]
    public async Task Check_StandingWarningsInFull_AreShownOneByOne()
    {
        Overdue();

        var (exitCode, output) = await CheckAsync("--all");

        exitCode.ShouldBe(0);
        output.ShouldMatch($@"(?m)^  {Guide}:5:1: warning: The page was to be reviewed by 2026-11-02\. .* \[overdue-page\]\s*$");
        output.ShouldNotContain("standing");
    }

    [Fact]
    public async Task Check_WarningThatTheChangeBrings_IsShown()
    {
        Overdue();
        using var earlier = TemporaryFolder.WithContent();
        earlier.Replace("guides/applying.md", "reviewBy: 2027-05-01", "reviewBy: 2026-11-02");
        const string source =
            "- { key: spare, title: Spare, publisher: Us, licence: all-rights-reserved, dated: undated, looked: 2026-11-01, "
            + "sure: low, why: Spare. }\n";
        await File.AppendAllTextAsync(_content.Of("sources.yml"), source, TestContext.Current.CancellationToken);

        var (_, output) = await CheckAsync("--earlier", earlier.Path);

        output.ShouldMatch(@"(?m)^  .*sources\.yml:\d+:\d+: warning: Nothing uses the source 'spare'\.");
        output.ShouldNotContain("The page was to be reviewed");
        output.ShouldContain("1 overdue page");
    }

    [Fact]
    public async Task Check_ForGitHub_WritesOneAnnotationALine()
    {
        Break();
        Overdue();

        var (exitCode, output) = await CheckAsync("--format", "github", "--all");

        exitCode.ShouldBe(1);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines.ShouldAllBe(line => line.StartsWith("::error file=", StringComparison.Ordinal) || line.StartsWith("::warning file="));
        lines.ShouldContain(line =>
            line.StartsWith($"::warning file={Guide},line=5,col=1,title=overdue-page::The page was to be reviewed by 2026-11-02.")
        );
        lines.ShouldContain(line =>
            line.StartsWith($"::error file={Leave},line=8,col=8,title=unknown-value::") && line.Contains("Did you mean 'leave'?")
        );
    }

    [Fact]
    public async Task Check_ForGitHub_SumsUpStandingWarningsInOneNotice()
    {
        Break();
        Overdue();

        var (_, output) = await CheckAsync("--format", "github");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines
            .Where(line => !line.StartsWith("::error file=", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldMatch("^::notice title=standing-warnings::.*1 overdue page.*--all");
    }

    [Fact]
    public async Task Check_ForGitHub_EscapesWhatWouldEndTheAnnotation()
    {
        File.Copy(_content.Of("pay/leave.md"), _content.Of("pay/100%,1.md"));
        _content.Replace("pay/leave.md", "topic: leave", "topic: \"50%: ::\"");

        var (_, output) = await CheckAsync("--format", "github");

        output.ShouldContain($"file={_content.Named("pay/100%25%2C1.md")},");
        output.ShouldContain("50%25: ::");
    }

    [Fact]
    public async Task Check_ForPrograms_WritesJson()
    {
        Break();
        Overdue();

        var (exitCode, output) = await CheckAsync("--format", "json");

        exitCode.ShouldBe(1);
        var found = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        var places = found
            .Select(problem =>
                (
                    Text(problem, "file"),
                    problem.GetProperty("line").GetInt32(),
                    problem.GetProperty("column").GetInt32(),
                    Text(problem, "severity"),
                    Text(problem, "rule")
                )
            )
            .ToList();
        places.ShouldContain((Guide, 5, 1, "warning", "overdue-page"));
        places.ShouldContain((Leave, 8, 8, "error", "unknown-value"));
        var problem = found[places.FindIndex(place => place.Item4 == "error")];
        places.FindAll(place => place.Item5 == "overdue-page").ShouldHaveSingleItem();
        found[places.FindIndex(place => place.Item5 == "overdue-page")].GetProperty("standing").GetBoolean().ShouldBeTrue();
        problem.GetProperty("standing").GetBoolean().ShouldBeFalse();
        Text(problem, "what").ShouldContain("'leev'");
        Text(problem, "remedy").ShouldContain("'leave'");
    }

    [Fact]
    public async Task Check_GoodContentForPrograms_IsAnEmptyList()
    {
        var (exitCode, output) = await CheckAsync("--format", "json");

        exitCode.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.EnumerateArray().Where(problem => Text(problem, "severity") == "error").ShouldBeEmpty();
    }

    [Fact]
    public async Task Check_AddressThatAnEarlierCopyHas_MustLeadSomewhere()
    {
        using var earlier = TemporaryFolder.WithContent();
        File.Move(_content.Of("pay/leave.md"), _content.Of("pay/days-off.md"));

        var (dropped, output) = await CheckAsync("--earlier", earlier.Path);
        await File.AppendAllTextAsync(
            _content.Of("redirects.yml"),
            "- { from: /pay/leave, to: /pay/days-off }\n",
            TestContext.Current.CancellationToken
        );
        var (redirected, _) = await CheckAsync("--earlier", earlier.Path);

        dropped.ShouldBe(1);
        output.ShouldMatch(
            $@"{_content.Named("redirects.yml")}:1:1: error: /pay/leave was published and would lead nowhere\. .* \[dropped-address\]"
        );
        redirected.ShouldBe(0);
    }

    [Fact]
    public async Task Check_EarlierCopyWithProblemsOfItsOwn_CountsByItsFiles()
    {
        using var earlier = TemporaryFolder.WithContent();
        earlier.Replace("pay/leave.md", "topic: leave", "topic: leev");
        File.Move(_content.Of("pay/leave.md"), _content.Of("pay/days-off.md"));

        var (exitCode, output) = await CheckAsync("--earlier", earlier.Path);

        exitCode.ShouldBe(1);
        output.ShouldContain("/pay/leave was published and would lead nowhere.");
        output.ShouldContain("1 problem, ");
    }

    [Fact]
    public async Task Check_InAGitWorkTree_ComparesWithTheLastCommit()
    {
        await GitAsync("init", "-q");
        await GitAsync("add", "-A");
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "First");
        (await CheckAsync()).ExitCode.ShouldBe(0);
        File.Delete(_content.Of("skills/listening.md"));
        _content.Replace("figures/all.yml", "value: 4000", "value: 400");

        var (exitCode, output) = await CheckAsync();

        exitCode.ShouldBe(1);
        output.ShouldContain("/skills/listening was published and would lead nowhere.");
        output.ShouldContain("'pay.london' was £4,000 in the last commit and has another value now");
        output.ShouldContain("[unlikely-value]");
    }

    [Fact]
    public async Task Check_WithAStore_ReadsItsLastReleaseAndLeavesItAlone()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 24));
        var store = Path.Combine(small.StoreFolder, "careers.db");

        var open = await LocalStore.ReadAsync(store, TestContext.Current.CancellationToken);
        await small.Site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var files = Directory.GetFiles(small.StoreFolder).Order(StringComparer.Ordinal).ToList();
        var closed = await LocalStore.ReadAsync(store, TestContext.Current.CancellationToken);

        open.ShouldNotBeNull().Addresses.ShouldContain("/skills/listening");
        closed.ShouldNotBeNull().Figures["pay.low"].History.ShouldHaveSingleItem().Value.ShouldBe(20000);
        Directory.GetFiles(small.StoreFolder).Order(StringComparer.Ordinal).ShouldBe(files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a database")]
    public async Task Check_WithAStoreThatIsNone_HasNothingToCompareWith(string text)
    {
        using var folder = new TemporaryFolder();
        var store = folder.Of("careers.db");

        (await LocalStore.ReadAsync(store, TestContext.Current.CancellationToken)).ShouldBeNull();
        File.Exists(store).ShouldBeFalse();
        await File.WriteAllTextAsync(store, text, TestContext.Current.CancellationToken);
        (await LocalStore.ReadAsync(store, TestContext.Current.CancellationToken)).ShouldBeNull();
        Directory.GetFiles(folder.Path).ShouldBe([store]);
    }

    [Fact]
    public async Task Check_EarlierCopyThatIsNotThere_IsSaidInASentence()
    {
        var (exitCode, output) = await CheckAsync("--earlier", _content.Of("nowhere"));

        exitCode.ShouldBe(1);
        output.ShouldContain(_content.Of("nowhere"));
    }

    [Fact]
    public async Task Check_Drafts_AreCheckedToo()
    {
        _content.Replace("pay/leave.md", "topic: leave", "draft: true\ntopic: leev");

        (await CheckAsync()).ExitCode.ShouldBe(1);
    }

    public void Dispose() => _content.Dispose();

    private static string Text(JsonElement problem, string name) => problem.GetProperty(name).GetString()!;

    private void Break() => _content.Replace("pay/leave.md", "topic: leave", "topic: leev");

    private void Overdue() => _content.Replace("guides/applying.md", "reviewBy: 2027-05-01", "reviewBy: 2026-11-02");

    private async Task GitAsync(params IReadOnlyList<string> args)
    {
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", ["-C", _content.Path, .. args]))!;
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        git.ExitCode.ShouldBe(0);
    }

    private Task<(int ExitCode, string Output)> CheckAsync(params IReadOnlyList<string> more) => Verb.RunAsync("check", _content, more);
}
