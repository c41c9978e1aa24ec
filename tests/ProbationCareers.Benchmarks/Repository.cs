using System.Runtime.CompilerServices;

namespace ProbationCareers.Benchmarks;

/// <summary>Where things are in the source tree.</summary>
internal static class Repository
{
    /// <summary>
    /// The folder that holds the solution. The place of this file says where: benchmarks are built and run somewhere else.
    /// </summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The content of the site.</summary>
    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>The web project's folder.</summary>
    public static string WebProject { get; } = Path.Combine(Root, "src", "ProbationCareers.Web");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
