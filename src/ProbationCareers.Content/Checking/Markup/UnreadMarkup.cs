using System.Text.RegularExpressions;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Checking.Markup;

/// <summary>
/// Finds text that still looks like markup when it is rendered. What was read is no longer there as text; so whatever signs are left
/// would be shown to readers.
/// </summary>
internal static class UnreadMarkup
{
    private const int MostShown = 40;

    private static readonly MarkupShape[] OfText = [.. LineShapes.All, .. LinkShapes.All, .. SignShapes.All];

    private static readonly MarkupShape[] OfValues = [.. LineShapes.OfValues, .. OfText];

    /// <summary>What looks like markup in the text of a page, in order.</summary>
    /// <param name="signs">The signs of a rendered text.</param>
    public static IEnumerable<FoundMarkup> InText(string signs) => Find(signs, OfText);

    /// <summary>What looks like markup in a text that is quoted, where square brackets hold what was not said.</summary>
    public static IEnumerable<FoundMarkup> InQuotation(string signs) =>
        InText(signs).Where(found => !(found.Shape.LooksLike == "part of a link" && found.Seen is ['[', _, ..]));

    /// <summary>What looks like markup in a value that is shown as plain text, in order.</summary>
    public static IEnumerable<FoundMarkup> InValue(string value) => Find(value, OfValues);

    /// <summary>
    /// What looks like markup in a value that is someone else's, such as a source's title: brackets, addresses and upright strokes may be
    /// theirs.
    /// </summary>
    public static IEnumerable<FoundMarkup> InTitle(string value) =>
        InValue(value).Where(found => found.Shape.LooksLike is not ("part of a link" or "an address that should be a link" or "a table"));

    private static IEnumerable<FoundMarkup> Find(string text, MarkupShape[] shapes)
    {
        List<Place>? found = null;
        var signs = SignSet.Of(text);
        foreach (var shape in shapes)
        {
            if (!signs.Overlaps(shape.Signs))
                continue;
            (found ??= []).AddRange(Places(shape, text));
        }

        return found is null ? [] : WithoutOverlaps(text, found);
    }

    private static IEnumerable<Place> Places(MarkupShape shape, string text)
    {
        for (var match = shape.Pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (!shape.Holds(match, text))
                continue;
            var at = match.Groups["at"] is { Success: true } named ? named : (Capture)match;
            yield return new Place(at.Index, at.Index + at.Length, match.Index + match.Length, shape);
            if (shape.IsTold)
                yield break;
        }
    }

    /// <summary>Signs that touch have one cause; the more exact shape, which comes first in the list, tells it.</summary>
    private static IEnumerable<FoundMarkup> WithoutOverlaps(string text, List<Place> found)
    {
        var taken = 0;
        foreach (var place in found.OrderBy(place => place.Start))
        {
            if (place.Start < taken)
                continue;
            taken = place.End + 1;
            yield return new FoundMarkup(place.Start, Shortened(text[place.Start..place.ShownTo]), place.Shape);
        }
    }

    private static string Shortened(string seen)
    {
        var words = seen.Replace('\n', ' ').Replace(RenderedText.Hidden, '…').Trim();
        return words.Length <= MostShown ? words : words[..MostShown].TrimEnd() + "…";
    }

    /// <summary>Signs from Start to End, which are shown with what follows them.</summary>
    private readonly record struct Place(int Start, int End, int ShownTo, MarkupShape Shape);
}
