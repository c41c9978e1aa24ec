using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class TypedPathsTests
{
    private static string Here(string path) => Path.Combine(Directory.GetCurrentDirectory(), path);

    [Theory]
    [InlineData("--Content:Path=words")]
    [InlineData("--content:path=words")]
    [InlineData("/Content:Path=words")]
    [InlineData("Content:Path=words")]
    [InlineData("--Store:DataFolder=words")]
    public void InFull_PathInOneArgument_StartsWhereThePersonStands(string typed) =>
        TypedPaths.InFull([typed]).ShouldBe([typed.Replace("words", Here("words"), StringComparison.Ordinal)]);

    [Fact]
    public void InFull_PathInAnArgumentOfItsOwn_StartsWhereThePersonStands() =>
        TypedPaths
            .InFull(["--Content:Path", "words", "--Store:DataFolder", "--Content:Path"])
            .ShouldBe(["--Content:Path", Here("words"), "--Store:DataFolder", Here("--Content:Path")]);

    [Fact]
    public void InFull_WholePath_StaysAsItIs()
    {
        var path = Path.GetTempPath();

        TypedPaths.InFull([$"--Content:Path={path}"]).ShouldBe([$"--Content:Path={path}"]);
    }

    [Fact]
    public void InFull_OtherSettings_StayAsTheyAre()
    {
        string[] args = ["--urls=http://localhost:1", "--Site:PublicUrl", "words", "--Store:Provider=Sqlite", "words", "--Content:Path="];

        TypedPaths.InFull(args).ShouldBe(args);
    }
}
