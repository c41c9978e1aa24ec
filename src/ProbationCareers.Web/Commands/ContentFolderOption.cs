using System.CommandLine;
using ProbationCareers.Content;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Commands;

/// <summary>The option that says which content folder a command works on.</summary>
internal static class ContentFolderOption
{
    /// <summary>The option; a command that has it works on the folder of the settings when it is not given.</summary>
    public static Option<DirectoryInfo?> Option() =>
        new("--content") { Description = "The content folder. Left out: the one that the site is set to." };

    /// <summary>The folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ContentFolder Open(DirectoryInfo? given) => ContentFolder.Open(given?.FullName ?? OfSettings());

    /// <summary>Reads it as of today, for its problems and what it holds.</summary>
    public static ContentReading Read(ContentFolder folder, bool withHidden = true) =>
        ContentReader.Read(folder, Today, withHidden: withHidden);

    /// <summary>Today, in UTC.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The folder as a setting, for commands that take the settings of the site; none when it is not given.</summary>
    public static string[] AsSetting(DirectoryInfo? given) =>
        given is null ? [] : [$"--{ContentOptions.Section}:{nameof(ContentOptions.Path)}={given.FullName}"];

    private static string OfSettings() =>
        Path.GetFullPath(
            SiteFolders.Settings([])[$"{ContentOptions.Section}:{nameof(ContentOptions.Path)}"] ?? "content",
            SiteFolders.ContentRoot()
        );
}
