namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>The few words of a text around what was looked for.</summary>
internal static class Excerpt
{
    /// <summary>About how many characters it has.</summary>
    private const int Length = 200;

    /// <summary>How many characters stand before the first word that matches.</summary>
    private const int Before = 40;

    /// <summary>Takes an excerpt: where most of the words stand together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stems">The stems that are looked for.</param>
    /// <returns>Its pieces in order, each with whether it is one of the words.</returns>
    public static IReadOnlyList<(string Text, bool IsMatch)> Of(string text, IReadOnlySet<string> stems)
    {
        var matches = SearchText.Stems(text).Where(token => stems.Contains(token.Text)).ToList();
        var first = matches.MaxBy(start => matches.Where(token => token.Start >= start.Start && token.End <= start.Start + Length - Before).DistinctBy(token => token.Text).Count());
        var from = StartOfWord(text, Math.Max(0, (first?.Start ?? 0) - Before));
        var to = EndOfWord(text, Math.Min(text.Length, from + Length));
        var pieces = new List<(string Text, bool IsMatch)>();
        var at = from;
        if (from > 0) pieces.Add(("… ", false));
        foreach (var match in matches.Where(token => token.Start >= from && token.End <= to))
        {
            if (match.Start > at) pieces.Add((text[at..match.Start], false));
            pieces.Add((text[match.Start..match.End], true));
            at = match.End;
        }

        if (at < to) pieces.Add((text[at..to], false));
        if (to < text.Length) pieces.Add((" …", false));
        return pieces;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
