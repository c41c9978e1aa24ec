using ProbationCareers.Content.Reading;

namespace ProbationCareers.Store.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private const string Solution = "ProbationCareers.sln";

    /// <summary>Its content: the real pages of the site.</summary>
    public static ContentFolder Content => ContentFolder.Open(Path.Combine(Root(), "content"));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
