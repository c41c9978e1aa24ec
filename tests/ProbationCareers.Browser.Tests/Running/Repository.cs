using System.Reflection;

namespace ProbationCareers.Browser.Tests.Running;

/// <summary>Where the tests find what they run: nothing is copied, so that what is tested is what was built.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The web project's folder, which the site starts in, as it does in development.</summary>
    public static string WebProject { get; } = Path.Combine(Root, "src", "ProbationCareers.Web");

    /// <summary>The built site, in the configuration that these tests were built in.</summary>
    public static string WebAssembly { get; } = Path.Combine(WebProject, "bin", Configuration(), "net10.0", "ProbationCareers.Web.dll");

    /// <summary>The content that editors write.</summary>
    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>A small whole content folder without a problem.</summary>
    public static string SmallContent { get; } = Path.Combine(Root, "tests", "ProbationCareers.Content.Tests", "GoodContent");

    /// <summary>Where the pictures and traces of failed tests are kept. Not under version control.</summary>
    public static string Artifacts { get; } = Path.Combine(Root, "artifacts", "browser");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ProbationCareers.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds ProbationCareers.sln.");
    }

    private static string Configuration() =>
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";
}
