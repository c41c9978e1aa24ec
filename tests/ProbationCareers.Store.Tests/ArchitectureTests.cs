using System.Reflection;
using ProbationCareers.Content;

namespace ProbationCareers.Store.Tests;

/// <summary>Content flows one way, and each arrow is the only direction in which code may refer to code.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Content = typeof(ContentReader).Assembly;
    private static readonly Assembly Store = typeof(CareersContext).Assembly;

    [Fact]
    public void Content_KnowsNoDatabaseAndNoWeb()
    {
        var references = ReferencesOf(Content);

        references.ShouldContain("Markdig");
        references
            .Where(name => IsDatabase(name) || IsWeb(name) || name.StartsWith("ProbationCareers.", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Store_KnowsContentAndNoWeb()
    {
        var references = ReferencesOf(Store);

        references.ShouldContain("Microsoft.EntityFrameworkCore");
        references.Where(IsWeb).ShouldBeEmpty();
        references.Where(name => name.StartsWith("ProbationCareers.", StringComparison.Ordinal)).ShouldBe([Content.GetName().Name!]);
    }

    private static List<string> ReferencesOf(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!)];

    private static bool IsDatabase(string name) =>
        name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Data", StringComparison.Ordinal)
        || name == "System.Data.Common";

    private static bool IsWeb(string name) =>
        name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal);
}
