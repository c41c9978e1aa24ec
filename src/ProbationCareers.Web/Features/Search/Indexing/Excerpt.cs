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
    /// <param name="words">Its words by their stems, in order.</param>
    /// <param name="stems">The stems that are looked for.</param>
    /// <returns>Its pieces in order, each with whether it is one of the words.</returns>
    public static IReadOnlyList<ExcerptPiece> Of(string text, IReadOnlyList<SearchText.Token> words, IReadOnlySet<string> stems)
    {
        var matches = words.Where(token => stems.Contains(token.Text)).ToList();
        var first = matches.MaxBy(start =>
            matches
                .Where(token => token.Start >= start.Start && token.End <= start.Start + Length - Before)
                .DistinctBy(token => token.Text)
                .Count()
        );
        var from = StartOfWord(text, Math.Max(0, (first?.Start ?? 0) - Before));
        var to = EndOfWord(text, Math.Min(text.Length, from + Length));
        var pieces = new List<ExcerptPiece>();
        var at = from;
        if (from > 0)
            pieces.Add(new("… ", IsMatch: false));
        foreach (var match in matches.Where(token => token.Start >= from && token.End <= to))
        {
            if (match.Start > at)
                pieces.Add(new(text[at..match.Start], IsMatch: false));
            pieces.Add(new(text[match.Start..match.End], IsMatch: true));
            at = match.End;
        }

        if (at < to)
            pieces.Add(new(text[at..to], IsMatch: false));
        if (to < text.Length)
            pieces.Add(new(" …", IsMatch: false));
        return pieces;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
