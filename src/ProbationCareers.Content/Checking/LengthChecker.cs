using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Searching;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Finds pages with more words than readers of their kind of page finish. Folded sections and links to other sites count nothing.
/// </summary>
internal sealed class LengthChecker(ContentFolder folder, ContentSet content)
{
    private readonly ShownTexts _shown = new(content);

    /// <summary>The warnings, one for each page over its budget or with sections over theirs.</summary>
    public IEnumerable<Problem> Check() => content.Pages.SelectMany(Check);

    private IEnumerable<Problem> Check(PageDocument page)
    {
        if (FixedSections.BudgetOf(page.Kind) is not { } budget)
            yield break;
        var words = _shown
            .ByPlace(page)
            .Where(text => !FoldedSections.Contains(page.Kind, text.Place))
            .GroupBy(text => text.Place, text => Count(text.Text))
            .ToDictionary(place => place.Key, place => place.Sum(), StringComparer.Ordinal);
        var total = words.Values.Sum();
        var over = FixedSections
            .Of(page.Kind)
            .Where(section => words.GetValueOrDefault(section.Anchor) > section.Budget)
            .OrderByDescending(section => words[section.Anchor] - section.Budget)
            .ToList();
        if (total <= budget && over.Count == 0)
            yield break;
        var sections = over.Select(section => $"“{section.Heading}” has {words[section.Anchor]} of {section.Budget}");
        yield return new Problem(
            page.File,
            over.Count > 0 ? FileLines.PlaceOfKey(folder, page.File, $"## {over[0].Heading}") : Position.Start,
            ProblemRule.LongPage,
            $"The page has {total} words of at most {budget}{string.Concat(sections.Select(section => $"; {section}"))}.",
            "Say each thing once. Move what few readers need to the guide that owns the subject, or under “More information”."
        );
    }

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
