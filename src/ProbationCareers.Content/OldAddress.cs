using System.Text.RegularExpressions;

namespace ProbationCareers.Content;

/// <summary>
/// Addresses that pages used to have, here or on the site before this one: with capitals, underscores, endings, blanks. All ways of
/// writing one address come to the same, as the site looks it up.
/// </summary>
public static partial class OldAddress
{
    /// <summary>The form in which an address is compared: decoded, in lower case, with single slashes and none at its end.</summary>
    public static string Of(string address)
    {
        var path = Slashes.Replace(Uri.UnescapeDataString(address), "/").TrimEnd('/').ToLowerInvariant();
        return path.Length == 0 ? "/" : path;
    }

    /// <summary>Whether a text is an address that a browser can ask this site for, without a question or a place on a page.</summary>
    public static bool IsValid(string text) =>
        text.StartsWith('/')
        && text.Trim('/').Length > 0
        && !text.StartsWith("//", StringComparison.Ordinal)
        && !NotInAPath.IsMatch(text)
        && !Of(text).Split('/').Any(part => part is "." or "..");

    [GeneratedRegex("/{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes { get; }

    /// <summary>
    /// Signs that end a path, control characters, and a per cent sign that encodes nothing, a slash or a control character.
    /// </summary>
    [GeneratedRegex(@"[#?\\\p{Cc}\p{Cf}]|%(?![0-9A-Fa-f]{2})|%(?:[01][0-9A-Fa-f]|7[Ff]|2[Ff]|5[Cc])", RegexOptions.CultureInvariant)]
    private static partial Regex NotInAPath { get; }
}
