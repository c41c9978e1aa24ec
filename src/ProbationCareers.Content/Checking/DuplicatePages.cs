using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>Finds pages that readers cannot tell apart in a list: two with one title, or with one summary.</summary>
internal static class DuplicatePages
{
    /// <summary>The problems, each at the later of two pages.</summary>
    /// <param name="all">Every page with the place of its keys.</param>
    /// <param name="today">Pages that ended before it are passed over.</param>
    public static IEnumerable<Problem> Find(IEnumerable<(PageDocument Page, KeyPlaces Places)> all, DateOnly today)
    {
        var pages = all.Where(one => !one.Page.Draft && !(one.Page.PublishTo < today)).ToList();
        return Find(pages, page => page.Title, nameof(PageDocument.Title), ProblemRule.SameTitle, "title")
            .Concat(Find(pages, page => page.Summary, nameof(PageDocument.Summary), ProblemRule.SameSummary, "summary"));
    }

    private static IEnumerable<Problem> Find(
        IReadOnlyList<(PageDocument Page, KeyPlaces Places)> pages,
        Func<PageDocument, string> textOf,
        string property,
        ProblemRule rule,
        string name
    ) =>
        from same in pages.GroupBy(one => Plain(textOf(one.Page)), StringComparer.OrdinalIgnoreCase)
        from later in same.OrderBy(one => one.Page.File, StringComparer.Ordinal).Index().Skip(1)
        let first = same.OrderBy(one => one.Page.File, StringComparer.Ordinal)
            .Take(later.Index)
            .FirstOrDefault(one => CanMeet(one.Page, later.Item.Page))
        where first.Page is not null
        select new Problem(
            later.Item.Page.File,
            later.Item.Places.Of(later.Item.Places.Root, property),
            rule,
            $"{first.Page.File} has the same {name}.",
            $"Write a {name} that tells readers which of the two they want."
        );

    /// <summary>
    /// Whether there is a day on which visitors see both: a page may take over the title of one that ends the day before.
    /// </summary>
    private static bool CanMeet(PageDocument one, PageDocument other) =>
        !(one.PublishTo < other.PublishFrom) && !(other.PublishTo < one.PublishFrom);

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '!', '?');
}
