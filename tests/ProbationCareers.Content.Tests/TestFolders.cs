namespace ProbationCareers.Content.Tests;

/// <summary>Folders of the source tree that tests read; what they hold is data, so it is not copied anywhere.</summary>
internal static class TestFolders
{
    private const string Solution = "ProbationCareers.sln";

    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The content that is published.</summary>
    public static string RealContent { get; } = Path.Combine(Repository, "content");

    /// <summary>A small whole content folder without a problem.</summary>
    public static string GoodContent { get; } = InThisProject("GoodContent");

    /// <summary>A file for each rule, with small content files that break it and the problems that they make.</summary>
    public static string Rules { get; } = InThisProject("Rules");

    /// <summary>Markdown and the HTML that it makes, side by side.</summary>
    public static string Specs { get; } = InThisProject("Specs");

    private static string InThisProject(string folder) => Path.Combine(Repository, "tests", "ProbationCareers.Content.Tests", folder);

    private static string Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds {Solution}.");
    }
}
