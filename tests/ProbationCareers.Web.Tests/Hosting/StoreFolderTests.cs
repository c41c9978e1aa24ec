using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using ProbationCareers.Store;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>Where a SQLite store is kept unless the settings say: on a server never in the program's folder.</summary>
public sealed class StoreFolderTests : IDisposable
{
    private readonly TemporaryFolder _program = new();
    private readonly TemporaryFolder _user = new();
    private readonly TemporaryFolder _given = new();
    private readonly CapturedOutput<StoreFolder> _log = new();

    [Fact]
    public void Choose_ServerWhoseServiceManagerGivesAFolder_TakesThatOne()
    {
        Choose(state: _given.Path).Path.ShouldBe(_given.Path);
        Choose(state: $"{_given.Path}:{_user.Path}").Path.ShouldBe(_given.Path);
    }

    [Fact]
    public void Choose_Server_TakesTheDataOfItsUser()
    {
        var folder = Choose();

        folder.Path.ShouldBe(_user.Of("probation-careers"));
        folder.IsAtRisk.ShouldBeFalse();
        Directory.Exists(folder.Path).ShouldBeTrue();
    }

    [Fact]
    public void Choose_ServerWhoseUserHasNoFolder_SaysWhatToSet() =>
        Should
            .Throw<InvalidOperationException>(() => Choose(user: ""))
            .Message.ShouldContain("Set Store:DataFolder to a folder that the site may write to");

    [Fact]
    public void Choose_ServerWhoseUserHasNoFolder_GoesOnWithTheStoreInTheProgramsFolder()
    {
        Directory.CreateDirectory(_program.Of("App_Data"));
        File.WriteAllText(_program.Of("App_Data", StoreDatabases.FileName), "");

        var folder = Choose(user: "");

        folder.Path.ShouldBe(_program.Of("App_Data"));
        folder.IsAtRisk.ShouldBeTrue();
    }

    [Fact]
    public void Choose_FolderThatCannotBeMade_SaysWhichAndWhatToSet()
    {
        File.WriteAllText(_user.Of("file"), "");

        var reason = Should.Throw<InvalidOperationException>(() => Choose(set: _user.Of("file", "store"))).Message;

        reason.ShouldContain(_user.Of("file", "store"));
        reason.ShouldContain("Set Store:DataFolder");
    }

    [Fact]
    public void Choose_Development_StaysInTheProject() =>
        Choose(environment: Environments.Development, state: _given.Path).Path.ShouldBe(_program.Of("App_Data"));

    [Theory]
    [InlineData("App_Data", true)]
    [InlineData("data/store", true)]
    [InlineData(".", true)]
    [InlineData("../elsewhere", false)]
    public void Choose_FolderThatIsSet_TakesItAndKnowsWhetherADeploymentWouldDeleteIt(string set, bool isAtRisk)
    {
        var folder = Choose(set: set, state: _given.Path);

        folder.Path.ShouldBe(Path.GetFullPath(set, _program.Path));
        folder.IsAtRisk.ShouldBe(isAtRisk);
        folder.TakeOverEarlier(_log);
        _log.Lines.Count.ShouldBe(isAtRisk ? 1 : 0);
        if (set.StartsWith("..", StringComparison.Ordinal))
            Directory.Delete(folder.Path);
    }

    [Fact]
    public async Task TakeOver_StoreOfAnEarlierVersion_IsCopiedWithAllItHolds()
    {
        await using (await RunningSite.StartAsync(Repository.SmallContent, _program.Of("App_Data")))
        {
            // Release 1, as an earlier version kept it.
        }

        var folder = Choose();
        folder.TakeOverEarlier(_log);

        _log.Lines.ShouldHaveSingleItem()
            .ShouldStartWith($"Warning: The store was copied from {_program.Of("App_Data", StoreDatabases.FileName)}");
        File.Exists(_program.Of("App_Data", StoreDatabases.FileName)).ShouldBeTrue();
        await using var site = await RunningSite.StartAsync(Repository.SmallContent, folder.Path);
        (await CrawledPage.GetAsync(site, "/changes")).All(".pc-changes__release").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task TakeOver_StoreInBothPlaces_NamesTheOneThatIsNotUsed()
    {
        var folder = Choose();
        Directory.CreateDirectory(_program.Of("App_Data"));
        await File.WriteAllTextAsync(_program.Of("App_Data", StoreDatabases.FileName), "old", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.File, "new", TestContext.Current.CancellationToken);

        folder.TakeOverEarlier(_log);

        _log.Lines.ShouldHaveSingleItem().ShouldContain("which is not used");
        (await File.ReadAllTextAsync(folder.File, TestContext.Current.CancellationToken)).ShouldBe("new");
    }

    [Fact]
    public async Task TakeOver_StoreThatCannotBeCopied_DoesNotBeginAnEmptyOne()
    {
        var folder = Choose();
        Directory.CreateDirectory(_program.Of("App_Data"));
        await File.WriteAllTextAsync(
            _program.Of("App_Data", StoreDatabases.FileName),
            "no store at all, but a text that is long enough",
            TestContext.Current.CancellationToken
        );

        var reason = Should.Throw<InvalidOperationException>(() => folder.TakeOverEarlier(_log)).Message;

        reason.ShouldContain("Copy it there yourself, or set Store:DataFolder to the folder that it is in.");
        File.Exists(folder.File).ShouldBeFalse();
    }

    public void Dispose()
    {
        _program.Dispose();
        _user.Dispose();
        _given.Dispose();
    }

    private StoreFolder Choose(string? set = null, string environment = "Production", string? state = null, string? user = null) =>
        StoreFolder.Choose(
            set,
            new Program(environment, _program.Path),
            name => name == "STATE_DIRECTORY" ? state : null,
            user ?? _user.Path
        );

    private sealed class Program(string environment, string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "ProbationCareers.Web";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
