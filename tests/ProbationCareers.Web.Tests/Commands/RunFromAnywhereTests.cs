using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Commands;

/// <summary>Commands as editors type them, with <c>dotnet run</c> and with the built program, from one folder and another.</summary>
public sealed class RunFromAnywhereTests : IDisposable
{
    private readonly TemporaryFolder _clone = new();

    public RunFromAnywhereTests()
    {
        Directory.CreateDirectory(_clone.Of(".git"));
        Directory.CreateDirectory(_clone.Of("below"));
        _clone.Overlay(Repository.SmallContent, "content");
        _clone.Replace("content/pay/leave.md", "topic: leave", "topic: leev");
    }

    [Theory]
    [InlineData(".", "content")]
    [InlineData("below", "../content")]
    public async Task DotnetRun_PathThatIsTyped_StartsWhereThePersonStandsAndIsShownFromTheRoot(string folder, string content)
    {
        var (exitCode, output) = await Shell.RunAsync(
            _clone.Of(folder),
            "dotnet",
            "run",
            "--project",
            Repository.Web,
            "--configuration",
            Shell.Configuration,
            "--no-build",
            "--",
            "check",
            "--content",
            content
        );

        exitCode.ShouldBe(1, output);
        output.ShouldMatch(@"(?m)^  content/pay/leave\.md:8:8: error: ");
    }

    [Theory]
    [InlineData(".", "content")]
    [InlineData("below", "../content")]
    public async Task Program_PathThatIsTyped_StartsWhereThePersonStandsAndIsShownFromTheRoot(string folder, string content)
    {
        var (exitCode, output) = await Shell.RunAsync(_clone.Of(folder), "dotnet", Repository.WebAssembly, "check", "--content", content);

        exitCode.ShouldBe(1, output);
        output.ShouldMatch(@"(?m)^  content/pay/leave\.md:8:8: error: ");
    }

    [Theory]
    [InlineData("--content", "../content")]
    [InlineData("--Content:Path=../content")]
    public async Task Publish_PathThatIsTyped_StartsWhereThePersonStandsAndIsShownFromTheRoot(params string[] settings)
    {
        var (exitCode, output) = await Shell.RunAsync(
            _clone.Of("below"),
            "dotnet",
            [Repository.WebAssembly, "publish", .. settings, "--Store:DataFolder=data", "--environment=Production"]
        );

        exitCode.ShouldBe(1, output);
        output.ShouldMatch(@"(?m) ERR content/pay/leave\.md:8:8: error: ");
        File.Exists(_clone.Of("below", "data", "careers.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task ContentWorkflow_OfPullRequests_IsGreenWhenTheyAreCleanAndRedWhenNot()
    {
        var (exitCode, output) = await Shell.RunAsync(Repository.Root, "bash", "tests/content-workflow.sh", Shell.Configuration);

        exitCode.ShouldBe(0, output);
    }

    public void Dispose() => _clone.Dispose();
}
