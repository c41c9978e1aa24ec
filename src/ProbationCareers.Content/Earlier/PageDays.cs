using System.Globalization;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Earlier;

/// <summary>The days on which a page is shown, read from its front matter alone.</summary>
/// <param name="Draft">Whether it is kept back altogether.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
internal sealed partial record PageDays(bool Draft, DateOnly? From, DateOnly? To)
{
    /// <summary>The days of a page.</summary>
    /// <param name="page">The lines of its file.</param>
    public static PageDays Of(IEnumerable<string> page)
    {
        var lines = page.Skip(1).TakeWhile(line => line.TrimEnd() != "---").ToList();
        return new PageDays(
            lines.Exists(line => DraftLine.IsMatch(line)),
            DayAfter(lines, nameof(PageDocument.PublishFrom)),
            DayAfter(lines, nameof(PageDocument.PublishTo))
        );
    }

    /// <summary>Whether visitors saw the page on a day, or before it.</summary>
    public bool IsPublishedOn(DateOnly day) => !Draft && !(From > day);

    private static DateOnly? DayAfter(List<string> lines, string property)
    {
        var key = Checking.YamlNames.OfKey(property) + ":";
        return
            lines.Find(line => line.StartsWith(key, StringComparison.Ordinal)) is { } line
            && DateOnly.TryParseExact(
                line[key.Length..].Split('#')[0].Trim(' ', '"', '\''),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? day
            : null;
    }

    [GeneratedRegex(@"^draft:\s*true\s*(?:#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DraftLine { get; }
}
