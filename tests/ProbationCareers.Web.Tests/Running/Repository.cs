using System.Reflection;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>A small whole content folder without a problem, with a page of every kind.</summary>
    public static string SmallContent { get; } = Path.Combine(Root, "tests", "ProbationCareers.Content.Tests", "GoodContent");

    public static string Web { get; } = Path.Combine(Root, "src", "ProbationCareers.Web");

    /// <summary>The built site where it finds its own settings, in the configuration that these tests were built in.</summary>
    public static string WebAssembly { get; } =
        Path.Combine(
            Web,
            "bin",
            typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration,
            "net10.0",
            "ProbationCareers.Web.dll"
        );

    public static string HtmlValidation { get; } = Path.Combine(Root, "tests", "ProbationCareers.Web.Tests", "HtmlValidation");

    /// <summary>The slugs of all pages of a kind, by their files.</summary>
    public static IEnumerable<string> Slugs(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Content, folder), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ProbationCareers.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."));
}
