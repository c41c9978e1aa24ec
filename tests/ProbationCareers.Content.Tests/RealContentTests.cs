using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests;

/// <summary>The content of this repository, as it would be published.</summary>
public sealed class RealContentTests
{
    private static readonly ContentFolder Folder = ContentFolder.Open(Repository.Content);

    private static readonly ContentReading Reading = ContentReader.Read(Folder, TemporaryContent.Today);

    public static TheoryData<string> MarkdownFiles => [.. Folder.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    [Fact]
    public void Read_RealContent_HasNoProblems()
    {
        Reading.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        Reading.Content.ShouldNotBeNull();
    }

    [Fact]
    public void Pages_OfEachKind_AreThere()
    {
        var kinds = Content().Pages.Select(page => page.Kind).Distinct();

        kinds.ShouldBe(Enum.GetValues<PageKind>(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(MarkdownFiles))]
    public void NumberedSources_OfAPage_HoldItsOwnAndThoseOfItsFigures(string file)
    {
        var page = Content().Pages.Single(page => page.File == file);
        var figures = Content().Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);

        page.NumberedSources.ShouldBeUnique();
        page.Sources.ShouldBeSubsetOf(page.NumberedSources);
        page.Figures.Select(use => figures[use.Keys[0]].Source).ShouldBeSubsetOf(page.NumberedSources);
    }

    [Theory]
    [MemberData(nameof(MarkdownFiles))]
    public void Anchors_OfAPage_AreUnique(string file)
    {
        var page = Content().Pages.Single(page => page.File == file);

        page.Text.Sections.SelectMany(section => section.InnerAnchors.Prepend(section.Anchor)).ShouldBeUnique();
    }

    internal static ContentSet Content() => Reading.Content.ShouldNotBeNull();
}
