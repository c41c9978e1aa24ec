namespace ProbationCareers.Content.Reading;

/// <summary>
/// Files that editors, word processors and systems leave in a folder while someone works there. No one put them there, so they are passed
/// over and are no problem.
/// </summary>
internal static class IgnoredFiles
{
    private static readonly string[] Names =
    [
        "Thumbs.db",
        "ehthumbs.db",
        "desktop.ini",
        "Icon\r",
        "__MACOSX",
        "$RECYCLE.BIN",
        "System Volume Information",
        "@eaDir",
    ];

    private static readonly string[] Endings = ["~", ".bak", ".orig", ".tmp", ".swp", ".swo", ".part", ".crdownload"];

    /// <summary>Whether a file or folder of this name is passed over.</summary>
    /// <param name="name">The last part of its path.</param>
    public static bool Is(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || (name.StartsWith('#') && name.EndsWith('#'))
        || Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
