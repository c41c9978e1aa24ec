using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

public sealed class ContentFolderTests
{
    [Fact]
    public void Open_NoSuchFolder_Throws()
    {
        using var content = TemporaryContent.Empty();
        var nowhere = content.PathOf("nowhere");

        Should.Throw<DirectoryNotFoundException>(() => ContentFolder.Open(nowhere));
    }

    [Fact]
    public void Files_HiddenOnes_ArePassedOver()
    {
        using var content = TemporaryContent.Empty()
            .Write("site.yml", "a").Write("roles/b.md", "b").Write("roles/.b.md.swp", "c").Write(".git/config", "d").Write("roles/.trash/e.md", "e");

        ContentFolder.Open(content.Root).Files.ShouldBe(["roles/b.md", "site.yml"]);
    }

    [Theory]
    [InlineData("roles/officer.md", PageKind.Role)]
    [InlineData("roles/senior/officer.md", PageKind.Role)]
    [InlineData("pathways/a.md", PageKind.Pathway)]
    [InlineData("pay/a.md", PageKind.Pay)]
    [InlineData("working-environments/a.md", PageKind.WorkingEnvironment)]
    [InlineData("site/a.md", PageKind.Site)]
    [InlineData("roles/officer.MD", null)]
    [InlineData("roles/officer.txt", null)]
    [InlineData("roles.md", null)]
    [InlineData("other/roles/a.md", null)]
    [InlineData("rolesandmore/a.md", null)]
    public void KindOf_File_IsThatOfItsFolder(string file, PageKind? kind) => ContentFolder.KindOf(file).ShouldBe(kind);

    [Theory]
    [InlineData("images/a.png", true)]
    [InlineData("images/more/a.jpg", false)]
    [InlineData("images/a.svg", false)]
    [InlineData("images/a.PNG", false)]
    [InlineData("roles/a.png", false)]
    public void IsImage_File_NeedsTheFolderAndAnEndingThatIsAllowed(string file, bool isImage) => ContentFolder.IsImage(file).ShouldBe(isImage);

    [Fact]
    public void Fingerprint_SameFilesWrittenInAnotherOrder_IsTheSame()
    {
        using var one = TemporaryContent.Empty().Write("a.md", "1").Write("roles/b.md", "2");
        using var other = TemporaryContent.Empty().Write("roles/b.md", "2").Write("a.md", "1");

        FingerprintOf(one).ShouldBe(FingerprintOf(other));
    }

    [Fact]
    public void Fingerprint_AnyFileChanged_IsAnother()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "1").Write("b.md", "2");
        var before = FingerprintOf(content);

        content.Write("b.md", "3");

        FingerprintOf(content).ShouldNotBe(before);
    }

    [Fact]
    public void Fingerprint_FileRenamed_IsAnother()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "1");
        var before = FingerprintOf(content);

        content.Delete("a.md").Write("b.md", "1");

        FingerprintOf(content).ShouldNotBe(before);
    }

    [Fact]
    public void Fingerprint_BytesMovedFromOneFileToTheNext_IsAnother()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "12").Write("b.md", "3");
        var before = FingerprintOf(content);

        content.Write("a.md", "1").Write("b.md", "23");

        FingerprintOf(content).ShouldNotBe(before);
    }

    [Fact]
    public void Fingerprint_EmptyFileAdded_IsAnother()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "1");
        var before = FingerprintOf(content);

        content.Write("b.md", "");

        FingerprintOf(content).ShouldNotBe(before);
    }

    [Fact]
    public void Fingerprint_AnyFolder_IsSha256InLowerCase()
    {
        using var content = TemporaryContent.Empty();

        FingerprintOf(content).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static string FingerprintOf(TemporaryContent content) => ContentFolder.Open(content.Root).Fingerprint();
}
