namespace ProbationCareers.Web.Tests.Commands;

public sealed class CommandLineTests
{
    private static readonly string[] Verbs = ["check", "new", "due", "where-used", "figures", "links", "preview", "publish", "schema"];

    [Fact]
    public async Task Run_Help_NamesEveryVerbWithWhatItDoes()
    {
        var (exitCode, output) = await Verb.RunAsync("--help");

        exitCode.ShouldBe(0);
        foreach (var verb in Verbs)
            output.ShouldMatch($@"(?m)^  {verb}\b.*\S\.\s*$");
    }

    [Fact]
    public async Task Run_HelpOfEachVerb_ExplainsItsOptions()
    {
        foreach (var verb in Verbs)
        {
            var (exitCode, output) = await Verb.RunAsync(verb, "--help");

            exitCode.ShouldBe(0, verb);
            output.ShouldContain(verb, Case.Sensitive);
            output
                .Split('\n')
                .Where(line => line.StartsWith("  --", StringComparison.Ordinal))
                .ShouldAllBe(
                    line => line.Contains("  ") && line.TrimEnd().Length > line.IndexOf("  ", 2, StringComparison.Ordinal) + 2,
                    verb
                );
        }
    }

    [Theory]
    [InlineData("chek", "There is no verb 'chek'. Did you mean 'check'?")]
    [InlineData("deploy", "The verbs are check, new, due, where-used, figures, links, preview, publish, schema, searches.")]
    public async Task Run_UnknownVerb_SaysWhichWasMeant(string verb, string advice)
    {
        var (exitCode, output) = await Verb.RunAsync(verb);

        exitCode.ShouldBe(2);
        output.ShouldContain(advice);
    }

    [Theory]
    [InlineData("check", "--fromat", "github")]
    [InlineData("check", "--format", "xml")]
    [InlineData("due", "--within", "soon")]
    [InlineData("links", "--limit", "few")]
    [InlineData("new", "robot", "r2")]
    [InlineData("new", "role")]
    [InlineData("where-used")]
    [InlineData("figures", "pay.low")]
    public async Task Run_WordsThatTheVerbDoesNotTake_AreRefused(params string[] args)
    {
        using var content = TemporaryFolder.WithContent();

        var (exitCode, output) = await Verb.RunAsync([.. args, "--content", content.Path]);

        exitCode.ShouldBe(2, output);
        output.ShouldContain("Write --help after the verb to see what it takes.");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("new", "role", "officer")]
    [InlineData("due")]
    [InlineData("where-used", "officer")]
    [InlineData("figures")]
    [InlineData("links")]
    public async Task Run_NoContentFolder_IsSaidInASentence(params string[] args)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await Verb.RunAsync([.. args, "--content", folder.Of("nowhere")]);

        exitCode.ShouldBe(1, output);
        output.ShouldContain(folder.Of("nowhere"));
        output.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("due")]
    [InlineData("figures")]
    public async Task Run_ContentWithProblems_ListsThemAndEndsWith1(string verb)
    {
        using var content = TemporaryFolder.WithContent();
        content.Replace("figures/all.yml", "unit: months", "unit: mnths");

        var (exitCode, output) = await Verb.RunAsync(verb, content);

        exitCode.ShouldBe(1);
        output.ShouldMatch($@"{content.Named("figures/all.yml")}:\d+:\d+: error: .*'months'");
    }
}
