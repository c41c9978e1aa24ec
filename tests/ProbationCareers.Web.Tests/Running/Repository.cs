namespace ProbationCareers.Web.Tests.Running;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Content { get; } = Path.Combine(Root, "content");

    public static string Web { get; } = Path.Combine(Root, "src", "ProbationCareers.Web");

    public static string HtmlValidation { get; } = Path.Combine(Root, "tests", "ProbationCareers.Web.Tests", "HtmlValidation");

    /// <summary>The slugs of all pages of a kind, by their files.</summary>
    public static IEnumerable<string> Slugs(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Content, folder), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ProbationCareers.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."));
}
