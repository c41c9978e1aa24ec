using System.Reflection;
using System.Runtime.CompilerServices;

namespace ProbationCareers.Testing;

/// <summary>The repository that the tests were built from. Nothing is copied, so that what is tested is what was built.</summary>
public static class Repository
{
    private const string Solution = "ProbationCareers.sln";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The content that is published.</summary>
    public static string Content { get; } = PathOf("content");

    /// <summary>A small whole content folder without a problem, with a page of every kind.</summary>
    public static string SmallContent { get; } = PathOf("tests/ProbationCareers.Testing/Samples/GoodContent");

    /// <summary>A small site whose pages lead to one another in every way, for tests of the store.</summary>
    public static string SmallSite { get; } = PathOf("tests/ProbationCareers.Testing/Samples/SmallSite");

    /// <summary>The web project's folder.</summary>
    public static string Web { get; } = PathOf("src/ProbationCareers.Web");

    /// <summary>The built site where it finds its own settings, in the configuration that these tests were built in.</summary>
    public static string WebAssembly { get; } = Path.Combine(Web, "bin", Configuration(), "net10.0", "ProbationCareers.Web.dll");

    /// <summary>Where the pictures and traces of failed tests are kept. Not under version control.</summary>
    public static string Artifacts { get; } = PathOf("artifacts/browser");

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    /// <summary>The slugs of all pages of a kind, by their files.</summary>
    public static IEnumerable<string> Slugs(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Content, folder), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    /// <summary>Above the program; benchmarks are built and run somewhere else, so the place of this file counts too.</summary>
    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Above(AppContext.BaseDirectory)
        ?? Above(Path.GetDirectoryName(thisFile))
        ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");

    private static string? Above(string? folder) =>
        folder is null || File.Exists(Path.Combine(folder, Solution)) ? folder : Above(Path.GetDirectoryName(folder));

    private static string Configuration() =>
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";
}
