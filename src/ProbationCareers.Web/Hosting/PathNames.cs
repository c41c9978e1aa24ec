using ProbationCareers.Content.Reading;

namespace ProbationCareers.Web.Hosting;

/// <summary>How files are named in messages, so that an editor, VS Code and GitHub all find them.</summary>
internal static class PathNames
{
    /// <summary>
    /// A file's path from the root of the repository that it is in. Outside any repository: from the folder that the command is
    /// run in, or in full when the file is not below that.
    /// </summary>
    /// <param name="path">The whole path.</param>
    /// <returns>The path with forward slashes.</returns>
    public static string Of(string path)
    {
        var standing = Directory.GetCurrentDirectory();
        var root = RepositoryOf(Path.GetDirectoryName(path)) ?? (IsBelow(standing, path) ? standing : null);
        return (root is null ? path : Path.GetRelativePath(root, path)).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A file of a content folder, named in the same way.</summary>
    public static string Of(ContentFolder folder, string file) => Of(Path.GetFullPath(file, folder.Root));

    /// <summary>The root of the repository that a folder is in; null when it is in none.</summary>
    public static string? RepositoryOf(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsRepository(folder))
                return folder;
        }

        return null;
    }

    /// <summary>A clone, a worktree of one (whose .git is a file), or this repository's files as an archive without its history.</summary>
    private static bool IsRepository(string folder) =>
        Path.Exists(Path.Combine(folder, ".git")) || File.Exists(Path.Combine(folder, "ProbationCareers.sln"));

    private static bool IsBelow(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
