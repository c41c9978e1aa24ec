using System.Reflection;
using ProbationCareers.Content;

namespace ProbationCareers.Web.Tests.Features.ContentPages;

/// <summary>The views of sections are found by their file names: one that is named wrongly would never be shown.</summary>
public sealed class SectionViewTests
{
    private static readonly HashSet<string> Anchors =
    [
        .. typeof(SectionAnchors)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    public static TheoryData<string> Views =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Web, "Features"), "*.cshtml", SearchOption.AllDirectories)
                .Where(view => Path.GetFileName(Path.GetDirectoryName(view)) == "Sections")
                .Select(view => Path.GetRelativePath(Repository.Web, view)),
        ];

    [Theory]
    [MemberData(nameof(Views))]
    public void Name_OfTheViewOfASection_IsAnAnchor(string view) => Anchors.ShouldContain(Path.GetFileNameWithoutExtension(view));
}
