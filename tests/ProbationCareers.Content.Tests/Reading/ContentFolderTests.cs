using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using ProbationCareers.Content.Checking;
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
        using var content = TemporaryContent
            .Empty()
            .Write("site.yml", "a")
            .Write("roles/b.md", "b")
            .Write("roles/.b.md.swp", "c")
            .Write(".git/config", "d")
            .Write("roles/.trash/e.md", "e");

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
    public void IsImage_File_NeedsTheFolderAndAnEndingThatIsAllowed(string file, bool isImage) =>
        ContentFolder.IsImage(file).ShouldBe(isImage);

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

    /// <summary>The rules that this class covers instead of a file of Rules.</summary>
    internal static IReadOnlyList<ProblemRule> Rules { get; } = [ProblemRule.LinkedFile, ProblemRule.TooManyFiles];

    [Theory]
    [InlineData("roles/Thumbs.db")]
    [InlineData("roles/thumbs.DB")]
    [InlineData("images/desktop.ini")]
    [InlineData("roles/~$officer.docx")]
    [InlineData("roles/officer.md~")]
    [InlineData("roles/#officer.md#")]
    [InlineData("roles/officer.md.bak")]
    [InlineData("roles/officer.md.orig")]
    [InlineData("roles/~WRL0001.tmp")]
    [InlineData("__MACOSX/roles/._officer.md")]
    [InlineData(".DS_Store")]
    public void Read_LeftBehindByEditorsAndSystems_IsPassedOver(string file)
    {
        using var content = TemporaryContent.Good();
        var before = FingerprintOf(content);

        content.Write(file, [0, 1, 2]);

        content.Read().Problems.ShouldBeEmpty();
        FingerprintOf(content).ShouldBe(before);
    }

    [Theory]
    [InlineData("images/secret.png", "/etc/passwd")]
    [InlineData("images/secret.png", "/proc/self/environ")]
    [InlineData("images/endless.png", "/dev/zero")]
    [InlineData("images/own.png", "desk.png")]
    [InlineData("site/secret.md", "/etc/passwd")]
    [InlineData("site/own.md", "privacy.md")]
    [InlineData("site/nowhere.md", "/nowhere/at/all")]
    [InlineData("figures/more.yml", "all.yml")]
    [InlineData("notes.txt", "/etc/passwd")]
    public void Read_LinkToAFile_IsRefusedByNameAndNotRead(string file, string target)
    {
        using var content = TemporaryContent.Good();
        File.CreateSymbolicLink(content.PathOf(file), target);

        var reading = content.Read();

        ExpectedProblem.PlaceOf(reading.Problems.ShouldHaveSingleItem()).ShouldBe($"{file}:1:1 linked-file");
        reading.Content.ShouldBeNull();
        ContentFolder.Open(content.Root).Read(file).Bytes.ShouldBeNull();
    }

    [Theory]
    [InlineData("roles/more", ".")]
    [InlineData("roles/more", "..")]
    [InlineData("roles/more", "/")]
    [InlineData("roles/more", "/proc/self")]
    public void Read_LinkToAFolder_IsRefusedByNameAndNotFollowed(string file, string target)
    {
        using var content = TemporaryContent.Good();
        Directory.CreateSymbolicLink(content.PathOf(file), target);
        Directory.CreateSymbolicLink(content.PathOf(file + "-too"), target);

        var reading = content.Read();

        reading.Problems.Select(ExpectedProblem.PlaceOf).ShouldBe([$"{file}:1:1 linked-file", $"{file}-too:1:1 linked-file"]);
        ContentFolder.Open(content.Root).Files.ShouldBe(FilesOfGoodContent());
    }

    [Fact]
    public void Read_WholeFolderOfRolesLinked_BlamesNoOtherFile()
    {
        using var content = TemporaryContent.Good();
        Directory.Move(content.PathOf("roles"), content.PathOf(".roles"));
        Directory.CreateSymbolicLink(content.PathOf("roles"), ".roles");

        ExpectedProblem.PlaceOf(content.Read().Problems.ShouldHaveSingleItem()).ShouldBe("roles:1:1 linked-file");
    }

    [Fact]
    public void Read_FileThatTheSiteCannotDoWithoutLinked_IsNotMissing()
    {
        using var content = TemporaryContent.Good();
        File.Move(content.PathOf("site.yml"), content.PathOf(".site.yml"));
        File.CreateSymbolicLink(content.PathOf("site.yml"), ".site.yml");

        ExpectedProblem.PlaceOf(content.Read().Problems.ShouldHaveSingleItem()).ShouldBe("site.yml:1:1 linked-file");
    }

    [Fact]
    public void Open_FolderReachedThroughLinks_IsRead()
    {
        using var content = TemporaryContent.Good();
        using var elsewhere = TemporaryContent.Empty();
        Directory.CreateSymbolicLink(elsewhere.PathOf("release"), Path.GetDirectoryName(content.Root)!);
        Directory.CreateSymbolicLink(elsewhere.PathOf("current"), $"release/{Path.GetFileName(content.Root)}");

        var folder = ContentFolder.Open(elsewhere.PathOf("current"));

        folder.Root.ShouldBe(elsewhere.PathOf("current"));
        ContentReader.Read(folder, TemporaryContent.Today).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Open_LinksWithoutEnd_Throws()
    {
        using var content = TemporaryContent.Empty();
        Directory.CreateSymbolicLink(content.PathOf("one"), "two");
        Directory.CreateSymbolicLink(content.PathOf("two"), "one");

        Should.Throw<IOException>(() => ContentFolder.Open(content.PathOf("one")));
    }

    [Theory]
    [InlineData("images/pipe.png")]
    [InlineData("site/pipe.md")]
    [InlineData("figures/pipe.yml")]
    public void Read_Pipe_IsRefusedAndNotOpened(string file)
    {
        using var content = TemporaryContent.Good();
        Run("mkfifo", content.PathOf(file));

        var problem = content.Read().Problems.ShouldHaveSingleItem();

        ExpectedProblem.PlaceOf(problem).ShouldBe($"{file}:1:1 unreadable-file");
        problem.What.ShouldContain("a pipe");
    }

    [Fact]
    public void Read_Socket_IsRefusedAndNotOpened()
    {
        using var content = TemporaryContent.Good();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(content.PathOf("site/s.md")));

        ExpectedProblem.PlaceOf(content.Read().Problems.ShouldHaveSingleItem()).ShouldBe("site/s.md:1:1 unreadable-file");
    }

    [Fact]
    public void Read_NameThatIsNotUtf8_IsUnreadable()
    {
        using var content = TemporaryContent.Good();
        Run("bash", "-c", $"echo text > '{content.Root}'/site/$'caf\\xe9.md'");

        ExpectedProblem.PlaceOf(content.Read().Problems.ShouldHaveSingleItem()).ShouldBe("site/caf\uFFFD.md:1:1 unreadable-file");

        Run("bash", "-c", $"rm '{content.Root}'/site/caf*");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void Listing_MoreFilesThanTheMost_IsOneProblemAndNoFile(int most, bool isTooMany)
    {
        using var content = TemporaryContent.Empty().Write("a.md", "1").Write("site/b.md", "2").Write("site/c.md", "3");

        var listing = FolderListing.Of(content.Root, most);

        listing.Problems.Select(problem => (problem.File, problem.Rule)).ShouldBe(isTooMany ? [("", ProblemRule.TooManyFiles)] : []);
        listing.Files.Count.ShouldBe(isTooMany ? 0 : 3);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, true)]
    public void Reader_MoreBytesThanTheMost_NamesTheFileAndKeepsNothing(long most, bool isTooMuch)
    {
        using var content = TemporaryContent.Empty().Write("a.md", "12").Write("b.md", "34").Write("c.md", "56");

        var snapshot = new FolderReader(content.Root) { MostBytes = most }.Read();

        snapshot.Problems.Select(problem => (problem.File, problem.Rule)).ShouldBe(isTooMuch ? [("c.md", ProblemRule.TooManyFiles)] : []);
        snapshot.Files.Count.ShouldBe(isTooMuch ? 0 : 3);
    }

    [Fact]
    public void Open_FileWrittenBetweenListingAndReading_IsReadAgain()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "old a").Write("b.md", "old b");
        var tries = 0;

        var snapshot = new FolderReader(content.Root)
        {
            BeforeReading = file =>
            {
                if (file != "b.md" || tries++ > 0)
                    return;
                content.Write("a.md", "newer a").Write("b.md", "newer b");
            },
        }.Read();

        tries.ShouldBe(2);
        snapshot.Files.Values.Select(file => Encoding.UTF8.GetString(file.Bytes!)).ShouldBe(["newer a", "newer b"]);
    }

    [Theory]
    [InlineData("added")]
    [InlineData("deleted")]
    [InlineData("renamed")]
    [InlineData("linked")]
    public void Open_NameChangedBetweenListingAndReading_IsReadAgain(string change)
    {
        using var content = TemporaryContent.Empty().Write("a.md", "a").Write("b.md", "b");
        var isChanged = false;

        var snapshot = new FolderReader(content.Root)
        {
            BeforeReading = file =>
            {
                if (isChanged)
                    return;
                isChanged = true;
                if (change == "added")
                    content.Write("c.md", "c");
                if (change == "deleted")
                    content.Delete("b.md");
                if (change == "renamed")
                    File.Move(content.PathOf("b.md"), content.PathOf("c.md"));
                if (change == "linked")
                    Run("ln", "-sf", "/etc/passwd", content.PathOf("b.md"));
            },
        }.Read();

        snapshot.Listing.Files.Keys.ShouldBe(
            change switch
            {
                "added" => ["a.md", "b.md", "c.md"],
                "deleted" => ["a.md"],
                "renamed" => ["a.md", "c.md"],
                _ => ["a.md", "b.md"],
            }
        );
        (snapshot.Files.GetValueOrDefault("b.md")?.Problem?.Rule == ProblemRule.LinkedFile).ShouldBe(change == "linked");
    }

    [Fact]
    public void Open_FolderThatKeepsChanging_IsRefusedInTheEnd()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "");
        var writes = 0;

        var refused = Should.Throw<IOException>(() =>
            new FolderReader(content.Root) { BeforeReading = _ => content.Write("a.md", new string('a', ++writes)) }.Read()
        );

        refused.Message.ShouldContain("keeps changing");
        writes.ShouldBe(FolderReader.MostTries);
    }

    [Fact]
    public async Task OpenAtRest_FolderThatIsWritten_WaitsForTheLastFile()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "old");
        var writing = Task.Run(
            async () =>
            {
                for (var number = 0; number < 8; number++)
                {
                    await Task.Delay(50, TestContext.Current.CancellationToken);
                    content.Write($"{number}.md", "new");
                }
            },
            TestContext.Current.CancellationToken
        );

        var folder = await ContentFolder.OpenAtRestAsync(content.Root, TestContext.Current.CancellationToken);

        await writing;
        folder.Files.Count.ShouldBe(9);
    }

    [Fact]
    public async Task OpenAtRest_FileOfAnHourAhead_DoesNotWait()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "a");
        File.SetLastWriteTimeUtc(content.PathOf("a.md"), TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1));

        (await ContentFolder.OpenAtRestAsync(content.Root, TestContext.Current.CancellationToken)).Files.ShouldBe(["a.md"]);
    }

    [Fact]
    public void Open_Again_ReadsOnlyWhatWasWrittenSince()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "a").Write("b.md", "b");
        foreach (var file in new[] { "a.md", "b.md" })
            File.SetLastWriteTimeUtc(content.PathOf(file), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var before = ContentFolder.Open(content.Root);

        content.Write("b.md", "c");
        var after = ContentFolder.Open(content.Root, before);

        after.Read("a.md").ShouldBeSameAs(before.Read("a.md"));
        after.LinesOf("b.md").ShouldBe(["c"]);
    }

    [Fact]
    public void Open_AgainWithinATickOfTheClock_TrustsNoTime()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "a");
        var before = ContentFolder.Open(content.Root);
        var time = File.GetLastWriteTimeUtc(content.PathOf("a.md"));

        content.Write("a.md", "b");
        File.SetLastWriteTimeUtc(content.PathOf("a.md"), time);

        ContentFolder.Open(content.Root, before).LinesOf("a.md").ShouldBe(["b"]);
    }

    [Fact]
    public void LinesOf_FileWrittenAfterwards_AreThoseThatWereRead()
    {
        using var content = TemporaryContent.Empty().Write("a.md", "one\ntwo\n");
        var folder = ContentFolder.Open(content.Root);

        content.Write("a.md", "three");

        folder.LinesOf("a.md").ShouldBe(["one", "two"]);
    }

    private static IEnumerable<string> FilesOfGoodContent() => ContentFolder.Open(Repository.SmallContent).Files;

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }

    private static string FingerprintOf(TemporaryContent content) => ContentFolder.Open(content.Root).Fingerprint();
}
