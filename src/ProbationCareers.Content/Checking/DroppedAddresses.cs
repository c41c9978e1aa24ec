using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Finds addresses that were published and would lead nowhere. Advisers print addresses, so each must go on leading somewhere: to its
/// page, or to another by a redirect. A place on a page may go: the page is still there.
/// </summary>
public static class DroppedAddresses
{
    /// <summary>The addresses that would lead nowhere if some content took the place of what was published, as problems.</summary>
    /// <param name="published">Addresses that were published.</param>
    /// <param name="content">The content that is to come.</param>
    public static IReadOnlyList<Problem> Find(IEnumerable<string> published, ContentSet content) =>
        Find(published, content.Pages.Select(page => page.Address), content.Redirects, []);

    /// <summary>The same while files may have problems of their own.</summary>
    /// <param name="published">Addresses that were published.</param>
    /// <param name="alive">Addresses of pages that visitors see.</param>
    /// <param name="redirects">The redirects.</param>
    /// <param name="hidden">Pages that visitors do not see, with the place of their keys.</param>
    internal static IReadOnlyList<Problem> Find(
        IEnumerable<string> published,
        IEnumerable<string> alive,
        IEnumerable<RedirectDocument> redirects,
        IReadOnlyList<(PageDocument Page, KeyPlaces Places)> hidden
    )
    {
        var leading = alive
            .Concat(redirects.Select(redirect => redirect.From))
            .Concat(SiteAddresses.Fixed)
            .Select(OldAddress.Of)
            .ToHashSet(StringComparer.Ordinal);
        var files = hidden.ToDictionary(one => one.Page.Address, StringComparer.Ordinal);
        return
        [
            .. published
                .Where(address => !address.Contains('#', StringComparison.Ordinal) && !leading.Contains(OldAddress.Of(address)))
                // A page with a last day was told of by then.
                .Where(address => files.GetValueOrDefault(address).Page is not { Draft: false, PublishTo: not null })
                .Select(address => files.TryGetValue(address, out var file) ? Hidden(file.Page, file.Places) : Gone(address)),
        ];
    }

    private static Problem Gone(string address) =>
        new(
            ContentFolder.RedirectsFile,
            Position.Start,
            ProblemRule.DroppedAddress,
            $"{address} was published and would lead nowhere.",
            $"Add '- {{ from: {address}, to: … }}' with the page that answers the same question now, or put the file back."
        );

    private static Problem Hidden(PageDocument page, KeyPlaces places) =>
        new(
            page.File,
            places.Of(places.Root, page.Draft ? nameof(PageDocument.Draft) : nameof(PageDocument.PublishFrom)),
            ProblemRule.DroppedAddress,
            $"{page.Address} was published and would lead nowhere while this page is {(page.Draft ? "a draft" : "kept back")}.",
            $"Leave it published, or add '- {{ from: {page.Address}, to: … }}' to {ContentFolder.RedirectsFile}: readers are "
                + "sent there until the page is back."
        );
}
