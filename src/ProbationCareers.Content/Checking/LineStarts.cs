namespace ProbationCareers.Content.Checking;

/// <summary>
/// The lines of a text as editors count them. Only a line feed ends a line: other readers take U+2028 and the like for the end of one
/// too, and would name a line below the right one.
/// </summary>
/// <param name="text">The text, with line feeds.</param>
internal sealed class LineStarts(string text)
{
    private readonly List<int> _starts = StartsOf(text);

    /// <summary>The line and column of a character.</summary>
    /// <param name="offset">Its offset, from 0; one outside the text is that of its nearest end.</param>
    public Position PlaceOf(int offset)
    {
        var within = Math.Clamp(offset, 0, text.Length);
        var found = _starts.BinarySearch(within);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1, within - _starts[line] + 1);
    }

    private static List<int> StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return starts;
    }
}
