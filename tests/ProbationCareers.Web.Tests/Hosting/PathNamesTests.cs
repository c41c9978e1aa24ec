using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class PathNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Of_FileOfThisRepository_StartsAtItsRoot() =>
        PathNames.Of(Path.Combine(Repository.Content, "roles", "court-officer.md")).ShouldBe("content/roles/court-officer.md");

    [Fact]
    public void Of_FileOfAnotherClone_StartsAtItsRoot()
    {
        Directory.CreateDirectory(_folder.Of("clone", ".git"));

        PathNames.Of(_folder.Of("clone", "content", "site.yml")).ShouldBe("content/site.yml");
    }

    [Fact]
    public void Of_FileOfAWorktree_StartsAtItsRoot()
    {
        Directory.CreateDirectory(_folder.Of("tree"));
        File.WriteAllText(_folder.Of("tree", ".git"), "gitdir: elsewhere");

        PathNames.Of(_folder.Of("tree", "content", "site.yml")).ShouldBe("content/site.yml");
    }

    [Fact]
    public void Of_FileOfAnArchiveWithoutHistory_StartsAtItsRoot()
    {
        File.WriteAllText(_folder.Of("ProbationCareers.sln"), "");

        PathNames.Of(_folder.Of("content", "site.yml")).ShouldBe("content/site.yml");
    }

    [Fact]
    public void Of_FileOutsideARepositoryAndElsewhere_IsInFull() =>
        PathNames.Of(_folder.Of("content", "site.yml")).ShouldBe(_folder.Of("content", "site.yml").Replace('\\', '/'));

    public void Dispose() => _folder.Dispose();
}
