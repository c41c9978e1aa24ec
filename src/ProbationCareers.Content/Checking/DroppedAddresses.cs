using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Finds addresses that were published and would lead nowhere. Advisers print addresses, so each must go on leading somewhere:
/// to its page, to another by a redirect, or to a page that is only hidden for now. A place on a page may go: the page is still there.
/// </summary>
public static class DroppedAddresses
{
    /// <summary>The addresses that would lead nowhere if some content took the place of what was published, as problems.</summary>
    /// <param name="published">Addresses that were published.</param>
    /// <param name="content">The content that is to come.</param>
    public static IReadOnlyList<Problem> Find(IEnumerable<string> published, ContentSet content)
    {
        var alive = content.Pages.Select(page => page.Address)
            .Concat(content.HiddenAddresses)
            .Concat(content.Redirects.Select(redirect => redirect.From))
            .ToHashSet(StringComparer.Ordinal);
        return [.. published.Where(address => !address.Contains('#', StringComparison.Ordinal) && !alive.Contains(address)).Select(address => new Problem(
            ContentFolder.RedirectsFile,
            Position.Start,
            ProblemRule.DroppedAddress,
            $"{address} was published and would lead nowhere.",
            $"Add '- {{ from: {address}, to: … }}' with the page that answers the same question now, or put the file back."))];
    }
}
