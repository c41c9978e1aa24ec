using System.Text.RegularExpressions;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Checking.Leftovers;
using ProbationCareers.Content.Checking.Markup;

namespace ProbationCareers.Content.Reading;

/// <summary>Refuses what a value that is shown as plain text cannot hold: markup, a second paragraph, notes to the writer.</summary>
/// <param name="problems">The problems of the file.</param>
internal sealed partial class PlainValues(FileProblems problems)
{
    /// <summary>Notes what a value cannot hold.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="text">The value, with its figures hidden.</param>
    /// <param name="place">Where it stands.</param>
    public void Refuse(KeyShape key, string text, ScalarPlace place)
    {
        if (SecondParagraph(place.KeepsLines).Match(text) is { Success: true } gap)
        {
            problems.Add(
                place.Of(gap.Index + gap.Length),
                ProblemRule.MarkdownInValue,
                $"'{key.Name}' is shown as one paragraph, but a second one starts here.",
                $"Make it one paragraph{Elsewhere("the rest")}"
            );
        }

        var notes = LeftoverText.Refuse(text, place.Of, problems);
        var found = key.MayHoldAmounts ? UnreadMarkup.InTitle(text) : UnreadMarkup.InValue(text);
        foreach (var (index, seen, shape) in found.Where(markup => !notes.Contains(markup.Index)))
        {
            problems.Add(
                place.Of(index),
                ProblemRule.MarkdownInValue,
                $"'{key.Name}' is shown as plain text, but holds '{seen}', which looks like {shape.LooksLike}.",
                shape.IsTyped ? shape.Remedy(seen) : $"Write it without Markdown{Elsewhere("it")}"
            );
        }

        InvisibleCharacters.Refuse(text, place.Of, problems, place.IsEscaped);
    }

    /// <summary>The files of pages have a text as well; those of data have not.</summary>
    private string Elsewhere(string what) =>
        problems.File.EndsWith(".md", StringComparison.Ordinal) ? $", or put {what} into the text below the front matter." : ".";

    private static Regex SecondParagraph(bool keepsLines) => keepsLines ? EmptyLine : LineBreak;

    [GeneratedRegex(@"\n\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLine { get; }

    [GeneratedRegex(@"\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak { get; }
}
