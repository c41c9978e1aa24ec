using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>Checks that redirects start where nothing is and end where a page is.</summary>
internal sealed class RedirectChecker(ContentFolder folder, ContentSet content, IReadOnlyList<(RedirectDocument Record, Position At)> redirects)
{
    /// <summary>The problems of all redirects. That each ends at a page is checked with all other addresses.</summary>
    public IEnumerable<Problem> Check()
    {
        var taken = folder.Files
            .Select(file => ContentFolder.KindOf(file) is { } kind ? kind.Address(Path.GetFileNameWithoutExtension(file)) : null)
            .Concat(SiteAddresses.Fixed)
            .ToHashSet(StringComparer.Ordinal);
        var starts = content.Redirects.Select(redirect => redirect.From).ToHashSet(StringComparer.Ordinal);
        foreach (var (redirect, at) in redirects)
        {
            if (!IsAddress(redirect.From))
                yield return Of(at, $"'{redirect.From}' is not an address of this site.", "Write it from the first slash on, without '#' or '?', as in /roles/probation-officer.");
            else if (taken.Contains(redirect.From))
                yield return Of(at, $"There is a page at {redirect.From}, so nobody would be sent on.", "Take the redirect out, or rename the page.");
            else if (starts.Contains(redirect.To))
                yield return Of(at, $"{redirect.To} is itself sent on.", "Name the page where it ends.");
        }
    }

    private static bool IsAddress(string address) =>
        address.StartsWith('/') && address.Length > 1 && address[1..].Split('/').All(part => Slug.TryParse(part, out _));

    private static Problem Of(Position at, string what, string remedy) => new(ContentFolder.RedirectsFile, at, ProblemRule.BadRedirect, what, remedy);
}
