using System.Buffers;
using System.Globalization;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Refuses Markdown that would take its parser for ever. The time that it takes grows with the square of the signs in one paragraph, and
/// its stack with the depth of quotations and lists. No page that someone wrote comes near: the longest has a sixth of the most characters,
/// and its largest table a tenth of the most signs.
/// </summary>
internal static class TextBounds
{
    /// <summary>The most characters of a page's text.</summary>
    public const int MostCharacters = 100_000;

    /// <summary>The most characters without an empty line between.</summary>
    public const int MostOfAParagraph = 25_000;

    /// <summary>The most signs of Markdown without an empty line between.</summary>
    public const int MostSigns = 2_500;

    /// <summary>The most quotations and lists that one line opens.</summary>
    public const int MostOpened = 20;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_`~[]()<>|!{}&\\^:#");

    /// <summary>Whether a text is within the bounds; if not, the problem has been noted.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="lineOffset">Lines of the file above it.</param>
    /// <param name="problems">Where problems go.</param>
    public static bool Keep(string markdown, int lineOffset, FileProblems problems)
    {
        if (markdown.Length > MostCharacters)
        {
            problems.Add(
                new TextPlaces(markdown, lineOffset).At(MostCharacters),
                ProblemRule.FileTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The text is longer than {MostCharacters:N0} characters."),
                "Split it into several pages."
            );
            return false;
        }

        var (line, length, signs) = (lineOffset, 0, 0);
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            var text = markdown.AsSpan(range);
            line++;
            (length, signs) = text.IsWhiteSpace() ? (0, 0) : (length + text.Length, signs + Count(text));
            if (Excess(text, length, signs) is not var (rule, what, remedy))
                continue;
            problems.Add(new Position(line, 1), rule, what, remedy);
            return false;
        }

        return true;
    }

    private static (ProblemRule Rule, string What, string Remedy)? Excess(ReadOnlySpan<char> line, int length, int signs)
    {
        if (length > MostOfAParagraph)
            return (
                ProblemRule.TooMuch,
                string.Create(CultureInfo.InvariantCulture, $"The paragraph is longer than {MostOfAParagraph:N0} characters at this line."),
                "Put an empty line between its parts."
            );
        if (signs > MostSigns)
            return (
                ProblemRule.TooMuch,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The paragraph, list or table has more than {MostSigns:N0} signs such as * [ | at this line."
                ),
                "Put an empty line between its parts, or split the table."
            );
        return Opened(line) > MostOpened
            ? (
                ProblemRule.TooDeep,
                $"The line opens more than {MostOpened} quotations or lists inside one another.",
                "Take out all but one of the signs at its start."
            )
            : null;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (int next; (next = text.IndexOfAny(Signs)) >= 0; count++)
            text = text[(next + 1)..];
        return count;
    }

    /// <summary>How many quotations and list items a line opens at its start.</summary>
    private static int Opened(ReadOnlySpan<char> line)
    {
        var start = line[..^line.TrimStart("> \t-+*.)0123456789").Length];
        return start.Count('>') + start.Count("- ") + start.Count("+ ") + start.Count("* ") + start.Count(". ") + start.Count(") ");
    }
}
