using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Finds out what a file that the site does not use was meant to be called, and where it was meant to be.</summary>
internal static class FileNames
{
    private const string DataFolders = "figures and claims";

    private static readonly string[] MarkdownEndings =
    [
        ".md",
        ".markdown",
        ".mdown",
        ".mkd",
        ".mdwn",
        ".mdx",
        ".txt",
        ".text",
        ".md.txt",
        ".mdtext",
    ];
    private static readonly string[] YamlEndings = [".yml", ".yaml", ".yml.txt", ".yaml.txt", ".json"];
    private static readonly string[] OfficeEndings = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".htm", ".pages"];
    private static readonly string[] TwofoldEndings = [".md.txt", ".yml.txt", ".yaml.txt"];
    private static readonly string[] OtherImages = [".gif", ".svg", ".bmp", ".heic", ".tif", ".tiff"];

    private static string[] Folders { get; } =
    [.. Enum.GetValues<PageKind>().Select(kind => kind.Folder()), "images", "figures", "claims", "questions"];

    private static string Places { get; } =
        $"Pages end in .md and go into {string.Join(", ", Enum.GetValues<PageKind>().Select(kind => kind.Folder()))}; images "
        + $"end in {string.Join(", ", ImageDocument.MediaTypes.Keys)} and go into images; figures and claims end in .yml and go "
        + $"into {DataFolders}.";

    /// <summary>
    /// The file that one with a wrong name was most likely meant to be; null when that is not clear. Whatever names it is not wrong:
    /// once the file is called so, it is there.
    /// </summary>
    public static string? Meant(string file)
    {
        if (ContentFolder.IsUsed(file))
            return Slug.TryParse(Path.GetFileNameWithoutExtension(file), out _)
                ? null
                : $"{Split(file).Folder}/{Slugged(Path.GetFileNameWithoutExtension(file))}{Path.GetExtension(file)}";
        var remedy = Misplaced(file).Remedy;
        return
            remedy.EndsWith('.')
            && remedy.LastIndexOf(' ') is >= 0 and var space
            && remedy[(space + 1)..^1] is var path
            && ContentFolder.IsUsed(path)
            ? path
            : null;
    }

    /// <summary>What to do with a file that the site does not use.</summary>
    /// <param name="file">The file, from the content folder.</param>
    public static (string What, string Remedy) Misplaced(string file)
    {
        const string what = "The site does not use this file.";
        var (folder, name) = Split(file);
        var ending = EndingOf(name);
        var stem = name[..^ending.Length];
        var place = FolderLike(folder);
        if (Named(file) is { } named)
            return (what, $"Rename it to {named}.");
        if (OfficeEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return (
                $"The site cannot read {ending} files.",
                $"Write its text into {place ?? "the folder of its kind"}/{Slugged(stem)}.md."
            );
        if (place == "images")
            return Image(folder, stem, ending);
        if (IsPages(place) && MarkdownEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return (Why(folder, place!, ending, ".md"), Move(folder, place!, stem, ".md"));
        if (place is "figures" or "claims" && YamlEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return (Why(folder, place, ending, ".yml"), Move(folder, place, stem, ".yml"));
        if (folder.Length == 0 && MarkdownEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return (
                "A page has to be in the folder of its kind.",
                $"Move it to {string.Join(", ", Enum.GetValues<PageKind>().SkipLast(1).Select(kind => kind.Folder()))} or "
                    + $"{PageKind.Site.Folder()}, whichever it is."
            );
        return (what, Places);
    }

    /// <summary>A file of images that has another ending, or is in a folder below it.</summary>
    private static (string What, string Remedy) Image(string folder, string stem, string ending)
    {
        if (OtherImages.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return ($"The site does not show {ending} images.", $"Save it as images/{Slugged(stem)}.png.");
        var right = ending.Equals(".jpeg", StringComparison.OrdinalIgnoreCase) ? ".jpg" : ending.ToLowerInvariant();
        return ImageDocument.MediaTypes.ContainsKey(right)
            ? (Why(folder, "images", ending, right), Move(folder, "images", stem, right))
            : ("The site does not use this file.", Places);
    }

    private static string Why(string folder, string place, string ending, string right) =>
        folder != place && ending != right ? $"Neither the folder '{folder}' nor the ending '{ending}' is one that the site uses."
        : folder != place ? $"The site has no folder '{folder}'."
        : $"The ending '{ending}' is not one that the site uses here.";

    private static string Move(string folder, string place, string stem, string ending) =>
        folder == place ? $"Rename it to {place}/{Slugged(stem)}{ending}." : $"Move it to {place}/{Slugged(stem)}{ending}.";

    /// <summary>The data file that has a name of its own and nearly this one.</summary>
    private static string? Named(string file)
    {
        var ending = EndingOf(file);
        if (!YamlEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return null;
        var path = file[..^ending.Length].ToLowerInvariant().Replace('_', '-').Replace(' ', '-') + ".yml";
        var (folder, name) = Split(path);
        return ContentFolder.Named.FirstOrDefault(named => named == path)
            ?? ContentFolder.Named.FirstOrDefault(named => folder is "" or "questions" or "question" && Split(named).Name == name)
            ?? NearestWord.To(path, ContentFolder.Named);
    }

    /// <summary>The folder that was meant: in other case, singular, or mistyped; of several, the last that is known.</summary>
    private static string? FolderLike(string folder) =>
        folder
            .Split('/')
            .Select(part => part.ToLowerInvariant().Replace('_', '-').Replace(' ', '-'))
            .Select(part =>
                Folders.FirstOrDefault(known =>
                    known == part || known == part + "s" || known == part[..Math.Max(0, part.Length - 1)] + "ies"
                ) ?? (part.Length > 2 ? NearestWord.To(part, Folders) : null)
            )
            .OfType<string>()
            .LastOrDefault();

    private static bool IsPages(string? folder) => folder is not null && Enum.GetValues<PageKind>().Any(kind => kind.Folder() == folder);

    private static string Slugged(string stem) => Slug.From(stem) is { Length: > 0 } slug ? slug : "words-like-these";

    private static string EndingOf(string name) =>
        TwofoldEndings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } twofold
            ? name[^twofold.Length..]
            : Path.GetExtension(name);

    private static (string Folder, string Name) Split(string file) =>
        file.LastIndexOf('/') is >= 0 and var slash ? (file[..slash], file[(slash + 1)..]) : ("", file);
}
