using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>Checks that redirects start where nothing is and end where a page is, and that whatever ends has one.</summary>
internal sealed class RedirectChecker(
    ContentFolder folder,
    IReadOnlyList<(PageDocument Page, KeyPlaces Places)> pages,
    IReadOnlyList<(RedirectDocument Record, Position At)> redirects,
    DateOnly today
)
{
    private readonly HashSet<string> _starts = [.. redirects.Select(redirect => OldAddress.Of(redirect.Record.From))];

    /// <summary>The problems of all redirects. That each ends at a page is checked with all other addresses.</summary>
    /// <param name="areWhole">Whether all redirects could be read.</param>
    public IEnumerable<Problem> Check(bool areWhole) => Redirects().Concat(areWhole ? Ending() : []);

    private IEnumerable<Problem> Redirects()
    {
        // Of a page that visitors do not see, or that ends, readers are sent on as soon as it is gone.
        var going = pages
            .Where(page => !page.Page.IsPublishedOn(today) || page.Page.PublishTo is not null)
            .Select(page => page.Page.Address);
        var taken = folder
            .PageAddresses.Except(going, StringComparer.Ordinal)
            .Concat(SiteAddresses.Fixed)
            .Concat(SiteAddresses.Services)
            .Concat(folder.Files.Where(ContentFolder.IsImage).Select(file => "/" + file))
            .Select(OldAddress.Of)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (redirect, at) in redirects)
        {
            if (!OldAddress.IsValid(redirect.From))
                yield return Of(
                    at,
                    $"'{redirect.From}' is not an address that this site can be asked for.",
                    "Write it from the first slash on, as a browser shows it, without '#', '?' and what comes after: "
                        + "/roles/probation-officer or /Jobs/Probation_Officer.aspx."
                );
            else if (taken.Contains(OldAddress.Of(redirect.From)))
                yield return Of(
                    at,
                    $"There is a page at {OldAddress.Of(redirect.From)}, so no one would be sent on.",
                    "Take the redirect out, or rename the page."
                );
            else if (OldAddress.Of(redirect.To.Split('#', '?')[0]) is var end && _starts.Contains(end) && !taken.Contains(end))
                yield return Of(at, $"{redirect.To} is itself sent on.", "Name the page where it ends.");
        }
    }

    /// <summary>
    /// A page that ends is a page that is gone: told when its last day is written, so that the day itself surprises no one.
    /// </summary>
    private IEnumerable<Problem> Ending() =>
        from page in pages
        where
            page.Page is { Draft: false, PublishTo: not null, Kind: not PageKind.Story }
            && !_starts.Contains(OldAddress.Of(page.Page.Address))
        select new Problem(
            page.Page.File,
            page.Places.Of(page.Places.Root, nameof(PageDocument.PublishTo)),
            ProblemRule.DroppedAddress,
            $"After {page.Page.PublishTo:yyyy-MM-dd} {page.Page.Address} leads nowhere.",
            $"Add '- {{ from: {page.Page.Address}, to: … }}' to {ContentFolder.RedirectsFile}, with the page that answers the "
                + "same question then. Readers are sent there once this page has ended."
        );

    private static Problem Of(Position at, string what, string remedy) =>
        new(ContentFolder.RedirectsFile, at, ProblemRule.BadRedirect, what, remedy);
}
