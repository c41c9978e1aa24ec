using System.Text;
using ProbationCareers.Content;

namespace ProbationCareers.Web.Features.Addresses;

/// <summary>
/// Reads an address as people type it from paper or paste it from a document: in capitals, with underscores, spaces or a dash of another
/// kind for a hyphen, with a full stop or a bracket after it, with the ending of a file.
/// </summary>
internal static class TypedAddress
{
    /// <summary>The longest address that is looked at, in characters; the longest of the site is far below.</summary>
    public const int Longest = 300;

    private static readonly string[] FileEndings = [".html", ".htm", ".xhtml", ".shtml", ".php", ".aspx", ".asp", ".jsp", ".md", ".pdf"];

    private static readonly string[] NamesOfIndexes = ["index", "default"];

    /// <summary>
    /// The address without all that typing changes: plain small letters, single hyphens, single slashes, none at its ends. Addresses with
    /// equal forms mean the same page. Null when it cannot have been typed: when it is too long or holds control characters other than line
    /// ends.
    /// </summary>
    /// <param name="path">The path, decoded once, as the server gives it.</param>
    public static string? Form(string path)
    {
        if (path.Length > Longest || path.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')))
            return null;
        var segments = Cut(DecodedAgain(path)).Split('/', '\\').ToList();
        var last = segments.FindLastIndex(segment => SegmentOf(segment).Length > 0);
        if (last < 0)
            return "";
        segments[last] = WithoutEnding(segments[last]);
        var plain = segments.Take(last + 1).Select(SegmentOf).Where(segment => segment.Length > 0).ToList();
        if (plain.Count > 0 && NamesOfIndexes.Contains(plain[^1]))
            plain.RemoveAt(plain.Count - 1);
        return string.Join('/', plain);
    }

    /// <summary>A form without its hyphens: "probationofficer" may be "probation-officer".</summary>
    public static string Squeezed(string form) => form.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Whether a path is written as every address of the site is, so that there is nothing to put right.</summary>
    public static bool IsPlain(string path)
    {
        if (path.Length > 1 && path[^1] == '/')
            return false;
        for (var i = 0; i < path.Length; i++)
        {
            if (
                path[i] == '/'
                    ? i > 0 && path[i - 1] == '/'
                    : !char.IsAsciiLetterLower(path[i]) && !char.IsAsciiDigit(path[i]) && path[i] is not ('-' or '.')
            )
                return false;
        }

        return true;
    }

    /// <summary>Some programs encode an address that is encoded already; the server leaves an encoded slash as it is.</summary>
    private static string DecodedAgain(string path)
    {
        try
        {
            return path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
        }
        catch (UriFormatException)
        {
            return path;
        }
    }

    /// <summary>What comes before a question mark or a number sign that were encoded by mistake.</summary>
    private static string Cut(string path) => path.Split('?', '#')[0];

    private static string WithoutEnding(string segment)
    {
        var end = segment.AsSpan().TrimEnd(" .,;:!)]}>'\"’”»".AsSpan()).Length;
        var name = segment[..end];
        return Array.Find(FileEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
            ? name[..^ending.Length]
            : segment;
    }

    private static string SegmentOf(string segment)
    {
        var plain = new StringBuilder(segment.Length);
        foreach (var letter in segment.Where(letter => !IsInvisible(letter)).SelectMany(LetterFolding.Of))
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != '-')
                plain.Append('-');
        }

        return plain.ToString().TrimEnd('-');
    }

    /// <summary>Apostrophes are left out of addresses; accents on their own, soft hyphens and zero-width characters are not seen.</summary>
    private static bool IsInvisible(char letter) =>
        letter
            is '\''
                or '’'
                or '‘'
                or '\u00AD'
                or '\uFEFF'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069')
        || LetterFolding.IsMark(letter);
}
