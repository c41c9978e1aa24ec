using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Web.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _content = TemporaryFolder.WithContent();

    public static TheoryData<PageKind> Kinds => [.. Enum.GetValues<PageKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task New_OfEveryKind_FailsTheCheckOnlyForWhatMustBeFilledIn(PageKind kind)
    {
        var file = $"{kind.Folder()}/a-new-one.md";

        var (exitCode, output) = await NewAsync(YamlNames.Of(kind), "a-new-one");

        exitCode.ShouldBe(0, output);
        output.ShouldStartWith($"Wrote {_content.Named(file)}.");
        var problems = ContentReader.Read(ContentFolder.Open(_content.Path), Today).Problems;
        problems.ShouldAllBe(problem => problem.File == file);
        problems.ShouldAllBe(problem =>
            problem.Rule == ProblemRule.MissingKey
            || problem.Rule == ProblemRule.LeftoverText
            || (problem.Rule == ProblemRule.WrongType && problem.What.Contains("keys of its own"))
        );
        problems.ShouldContain(problem => problem.What.Contains("'title'"));
        problems.ShouldContain(problem => problem.What.Contains("'summary'"));
    }

    [Fact]
    public async Task New_FilledIn_PassesTheCheck()
    {
        await NewAsync("site", "terms");

        _content.Replace("site/terms.md", "\ntitle:", "\ntitle: Terms");
        _content.Replace("site/terms.md", "\nsummary:", "\nsummary: What you may do with these pages.");
        _content.Replace(
            "site/terms.md",
            "Write here what a reader should know first, in two or three sentences.",
            "You may print these pages."
        );

        (await Verb.RunAsync("check", _content)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task New_Page_HasTheDayAndTheUsualOwner()
    {
        _content.Replace("pay/leave.md", "owner: Content team", "owner: Pay team");

        await NewAsync("guide", "a-new-one");

        var lines = await File.ReadAllLinesAsync(_content.Of("guides/a-new-one.md"), TestContext.Current.CancellationToken);
        lines.ShouldContain("owner: Content team");
        lines.ShouldContain($"reviewed: {Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public async Task New_PageThatIsThere_IsLeftAsItIs()
    {
        var before = await File.ReadAllTextAsync(_content.Of("roles/officer.md"), TestContext.Current.CancellationToken);

        var (exitCode, output) = await NewAsync("role", "officer");

        exitCode.ShouldBe(1);
        output.ShouldContain($"{_content.Named("roles/officer.md")} is there already. Nothing was written.");
        (await File.ReadAllTextAsync(_content.Of("roles/officer.md"), TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Theory]
    [InlineData("Court Officer", "Write 'court-officer'.")]
    [InlineData("court_officer", "Write 'court-officer'.")]
    [InlineData("../officer", "Write 'officer'.")]
    [InlineData("!", "Write words such as court-officer.")]
    public async Task New_SlugThatIsNone_NamesABetterOne(string slug, string advice)
    {
        var before = Directory.GetFiles(_content.Path, "*", SearchOption.AllDirectories);

        var (exitCode, output) = await NewAsync("role", slug);

        exitCode.ShouldBe(1);
        output.ShouldContain(advice);
        Directory.GetFiles(_content.Path, "*", SearchOption.AllDirectories).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task New_FirstPageOfItsKind_MakesTheFolder()
    {
        Directory.Delete(_content.Of("skills"), recursive: true);

        (await NewAsync("skill", "listening")).ExitCode.ShouldBe(0);

        File.Exists(_content.Of("skills", "listening.md")).ShouldBeTrue();
    }

    public void Dispose() => _content.Dispose();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private Task<(int ExitCode, string Output)> NewAsync(string kind, string slug) => Verb.RunAsync("new", _content, kind, slug);
}
