using System.Text.RegularExpressions;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Finds the address that a link was meant to have.</summary>
internal static partial class LinkMistakes
{
    private static readonly string[] OwnHosts = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"];

    /// <summary>What to type for an address that neither starts with a slash nor with https://; null when that is not clear.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="file">The file that it is in, from the content folder.</param>
    public static string? Remedy(string address, string file)
    {
        var plain = address.Trim();
        if (plain.Length == 0)
            return null;
        if (Mail.IsMatch(plain))
            return $"Write mailto:{plain}.";
        if (Host.IsMatch(plain) && !IsFile(plain))
            return $"Write https://{plain}.";
        if (Scheme.Match(plain) is { Success: true } scheme)
            return $"Write https://{plain[scheme.Length..]}.";
        return InTheSite(plain, file) is { } inside ? $"Write {inside}." : null;
    }

    /// <summary>The address inside the site that a web address of a developer's own machine means; null when it is another.</summary>
    public static string? OfOwnHost(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && OwnHosts.Contains(uri.Host) ? uri.PathAndQuery + uri.Fragment : null;

    /// <summary>An address in the site's own form: lower case, hyphens, without a file's ending, a folder or a slash at its end.</summary>
    public static string Tidied(string address)
    {
        var parts = address.Split('#', 2);
        var path = Ending
            .Replace(parts[0].Trim(), "")
            .ToLowerInvariant()
            .Replace('_', '-')
            .Replace("%20", "-", StringComparison.Ordinal)
            .Replace(' ', '-')
            .Replace('\\', '/');
        path = path.Length > 1 ? path.TrimEnd('/') : path;
        path = path.StartsWith("/content/", StringComparison.Ordinal) ? path["/content".Length..] : path;
        path = path.StartsWith("/site/", StringComparison.Ordinal) ? path["/site".Length..] : path;
        return parts.Length == 2 ? $"{path}#{parts[1]}" : path;
    }

    private static string? InTheSite(string address, string file)
    {
        var path = address.Replace('\\', '/');
        var isRelative = path.StartsWith("./", StringComparison.Ordinal) || !path.Contains('/', StringComparison.Ordinal);
        while (path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith("./", StringComparison.Ordinal))
            path = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var folder = path.Split('/')[0];
        if (Enum.GetValues<PageKind>().Any(kind => kind.Folder().Equals(folder, StringComparison.OrdinalIgnoreCase)) || folder == "content")
            return Tidied("/" + path);
        if (SiteAddresses.Fixed.Contains("/" + path.Split('#')[0]))
            return "/" + path;
        var own = file.LastIndexOf('/') is > 0 and var slash ? file[..slash] : "";
        return isRelative && IsFile(path.Split('#')[0]) ? Tidied($"/{own}/{path}") : null;
    }

    private static bool IsFile(string path) => Ending.IsMatch(path);

    [GeneratedRegex(@"^[\w.+-]+@[\w-]+(?:\.[\w-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mail { get; }

    [GeneratedRegex(
        @"^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|eu|gov|ac)(?:[/?#:]|\z))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Host { get; }

    [GeneratedRegex(
        @"^(?:h?t{1,2}p?s?|https?s|htt?sp|htps):?[/\\]{1,3}(?=[\w-]+\.)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Scheme { get; }

    [GeneratedRegex(@"\.(?:md|markdown|html?|aspx?|php|yml)(?=#|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ending { get; }
}
