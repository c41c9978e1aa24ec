using ProbationCareers.Store;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Paths among settings that someone types after the command. They start where that person stands, as paths in every other command do;
/// those in files and in the environment start from the application's folder.
/// </summary>
internal static class TypedPaths
{
    private static readonly string[] Settings =
    [
        $"{ContentOptions.Section}:{nameof(ContentOptions.Path)}",
        $"{StoreOptions.Section}:{nameof(StoreOptions.DataFolder)}",
    ];

    /// <summary>The arguments with these paths in full.</summary>
    /// <param name="args">Settings as --Name:Part=value, or as --Name:Part and the value.</param>
    public static string[] InFull(string[] args)
    {
        var full = new List<string>(args.Length);
        var isPathNext = false;
        foreach (var arg in args)
        {
            var (name, value) = arg.Split('=', 2) is [var before, var after] ? (before, after) : (arg, null);
            var isPath = Settings.Contains(name.TrimStart('-', '/'), StringComparer.OrdinalIgnoreCase);
            if (isPathNext)
                full.Add(Full(arg));
            else if (isPath && value is not null)
                full.Add($"{name}={Full(value)}");
            else
                full.Add(arg);
            isPathNext = isPath && value is null && !isPathNext;
        }

        return [.. full];
    }

    private static string Full(string path) => path.Length == 0 ? path : Path.GetFullPath(path);
}
