namespace ProbationCareers.Content.Reading;

/// <summary>Where a folder really is: a deployment may reach it through links, and may change them while it is read.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>A folder's path without links.</summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="IOException">Links lead to one another without end.</exception>
    public static string Of(string path)
    {
        for (var links = 0; links < MostLinks; links++)
        {
            if (WithOneLinkLess(path) is not { } next)
                return path;
            path = next;
        }

        throw new IOException($"Too many links lead to the content folder {path}.");
    }

    private static string? WithOneLinkLess(string path)
    {
        var above = Path.GetPathRoot(path) ?? "";
        var names = path[above.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (index, name) in names.Index())
        {
            var here = Path.Combine(above, name);
            if (new DirectoryInfo(here).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine([above, target, .. names[(index + 1)..]]));
            above = here;
        }

        return null;
    }
}
