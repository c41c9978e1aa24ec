using System.Text;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Tests.Reading;

namespace ProbationCareers.Content.Tests;

/// <summary>Files that are broken as bytes: made here, because they are too large or too odd to keep in the repository.</summary>
public sealed class BadBytesTests
{
    private const string File = "site/bad.md";

    /// <summary>The rules that this class covers instead of a file of Rules.</summary>
    internal static IReadOnlyList<ProblemRule> Rules { get; } =
    [
        ProblemRule.UnreadableFile,
        ProblemRule.EmptyFile,
        ProblemRule.FileTooLarge,
        ProblemRule.NotUtf8,
        .. ContentFolderTests.Rules,
        .. BoundsTests.Rules,
        .. FaultGuardTests.Rules,
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("\uFEFF")]
    public void Read_NothingButWhiteSpace_IsAnEmptyFile(string text)
    {
        using var content = TemporaryContent.Good().Write(File, text);

        var problem = content.Read().Problems.ShouldHaveSingleItem();

        ExpectedProblem.PlaceOf(problem).ShouldBe("site/bad.md:1:1 empty-file");
        problem.Remedy.ShouldContain("delete the file");
    }

    [Fact]
    public void Read_NothingButControlCharacters_NamesThem()
    {
        using var content = TemporaryContent.Good().Write(File, "\u0007\n");

        ExpectedProblem.PlaceOf(content.Read().Problems.ShouldHaveSingleItem()).ShouldBe("site/bad.md:1:1 control-character");
    }

    [Fact]
    public void Read_ImageWithoutBytes_IsAnEmptyFile()
    {
        using var content = TemporaryContent.Good().Write("images/bad.png", []);

        var problem = content.Read().Problems.ShouldHaveSingleItem();

        ExpectedProblem.PlaceOf(problem).ShouldBe("images/bad.png:1:1 empty-file");
    }

    [Theory]
    [InlineData("site/bad.md")]
    [InlineData("images/bad.png")]
    public void Read_OverOneMebibyte_IsTooLarge(string file)
    {
        using var content = TemporaryContent.Good().Write(file, new byte[FileContent.MaxBytes + 1]);

        var problem = content.Read().Problems.ShouldHaveSingleItem();

        ExpectedProblem.PlaceOf(problem).ShouldBe($"{file}:1:1 file-too-large");
        problem.What.ShouldContain("1,048,576");
        problem.Remedy.ShouldContain("Split it");
    }

    [Fact]
    public void Read_OneMebibyte_IsNotTooLarge()
    {
        using var content = TemporaryContent
            .Good()
            .Write(
                "images/large.png",
                [
                    .. System.IO.File.ReadAllBytes(Path.Combine(Repository.SmallContent, "images/desk.png")),
                    .. new byte[FileContent.MaxBytes - 67],
                ]
            );
        new FileInfo(content.PathOf("images/large.png")).Length.ShouldBe(FileContent.MaxBytes);

        content.Read().Problems.ShouldBeEmpty();
    }

    public static TheoryData<byte[], string> NotUtf8 =>
        new()
        {
            { Encoding.Latin1.GetBytes("---\ntitle: Café"), "2:11" },
            { [.. "---\ntitle: “Café”\nsummary: £"u8, 0xA3], "3:11" },
            { [.. "\uFEFF---"u8, 0xFF], "1:4" },
            { [.. "---\r\ntitle: "u8, 0xFF, .. "x\r\n"u8], "2:8" },
            { [.. "---\ntitle: a"u8, 0], "2:9" },
            { Encoding.Unicode.GetPreamble(), "1:1" },
            { Encoding.Unicode.GetBytes("---\n"), "1:1" },
            { [.. "---\ntitle: "u8, 0xE2, 0x80], "2:8" },
        };

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void Read_OtherEncoding_IsNotUtf8FromItsFirstWrongByte(byte[] bytes, string place)
    {
        using var content = TemporaryContent.Good().Write(File, bytes);

        var problem = content.Read().Problems.ShouldHaveSingleItem();

        ExpectedProblem.PlaceOf(problem).ShouldBe($"{File}:{place} not-utf8");
        problem.Remedy.ShouldContain("Save it as UTF-8");
    }

    [Fact]
    public void ReadText_Vanished_IsUnreadable()
    {
        using var content = TemporaryContent.Empty();
        var problems = new FileProblems(File);

        var text = ContentFile.ReadText(ContentFolder.Open(content.Root).Read(File), problems);

        text.ShouldBeNull();
        ExpectedProblem.PlaceOf(problems.Found.ShouldHaveSingleItem()).ShouldBe("site/bad.md:1:1 unreadable-file");
    }

    [Fact]
    public void ReadText_ByteOrderMarkAndCarriageReturns_AreTakenOut()
    {
        using var content = TemporaryContent.Empty().Write(File, "\uFEFFone\r\ntwo\rthree\n");
        var problems = new FileProblems(File);

        var text = ContentFile.ReadText(ContentFolder.Open(content.Root).Read(File), problems);

        text.ShouldBe("one\ntwo\nthree\n");
        problems.Found.ShouldBeEmpty();
    }
}
