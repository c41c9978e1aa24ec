using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Commands;

/// <summary>What a deployment goes by is the exit code: 0 only when the store holds the content as it is.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private readonly TemporaryFolder _content = TemporaryFolder.WithContent();
    private readonly TemporaryFolder _store = new();

    [Fact]
    public async Task Publish_GoodContent_EndsWith0AndSoDoesPublishingItAgain()
    {
        (await PublishAsync()).ExitCode.ShouldBe(0);
        (await PublishAsync()).ExitCode.ShouldBe(0);

        File.Exists(_store.Of("careers.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task Publish_ContentWithProblems_EndsWith1ThoughAnEarlierReleaseIsThere()
    {
        await PublishAsync();
        _content.Replace("figures/all.yml", "unit: months", "unit: mnths");

        (await PublishAsync()).ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Publish_ContentWithProblems_LeavesTheEarlierRelease()
    {
        await PublishAsync();
        _content.Replace("pay/leave.md", "topic: leave", "topic: leev");
        await PublishAsync();
        _content.Replace("pay/leave.md", "topic: leev", "topic: leave");

        await using var site = await RunningSite.StartAsync(_content.Path, _store.Path);

        (await CrawledPage.GetAsync(site, "/changes")).All(".pc-changes__release").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Publish_ContentFolderGone_EndsWith1ThoughAnEarlierReleaseIsThere()
    {
        await PublishAsync();

        (await PublishAsync($"--Content:Path={_content.Of("nowhere")}")).ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("--Site:PublicUrl=here", "Site:PublicUrl must be like https://example.org")]
    [InlineData("--Store:Provider=SqlServer", "ConnectionStrings:Careers is not set")]
    public async Task Publish_WrongSetting_SaysWhichAndEndsWith1(string setting, string reason)
    {
        var (exitCode, output) = await PublishAsync(setting);

        exitCode.ShouldBe(1);
        output.ShouldContain(reason);
    }

    public void Dispose()
    {
        _content.Dispose();
        _store.Dispose();
    }

    private Task<(int ExitCode, string Output)> PublishAsync(params IReadOnlyList<string> more) =>
        Verb.RunAsync(["publish", .. RunningSite.Settings(_content.Path, _store.Path, more)]);
}
