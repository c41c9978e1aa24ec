using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Markdown;

/// <summary>Finds lines that give a link its address, <c>[name]: https://…</c>, and that no link uses: they are shown nowhere.</summary>
internal static class LostDefinitions
{
    /// <summary>Notes each of them as a problem.</summary>
    public static void Refuse(MarkdownDocument document, TextPlaces places, FileProblems problems)
    {
        var definitions = document.Descendants<LinkReferenceDefinition>().ToList();
        if (definitions.Count == 0)
            return;
        var used = document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (var lost in definitions.Where(definition => !used.Contains(definition)))
        {
            problems.Add(
                places.Of(lost),
                ProblemRule.UnreadMarkdown,
                $"The line of '[{lost.Label}]:' is not shown: no link uses it.",
                lost.Label?.StartsWith('^') == true
                    ? "Take it out. A source needs no such line: its address is in sources.yml, and [^key] cites it."
                    : "Take it out, or write the address right behind the words of the link: [words](https://…)."
            );
        }
    }
}
