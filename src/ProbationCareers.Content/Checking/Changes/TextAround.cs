using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Changes;

/// <summary>A piece of a file's text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Column">The column of its first character, from 1.</param>
internal readonly record struct TextPiece(string Text, int Line, int Column)
{
    /// <summary>The place of a character of it.</summary>
    public Position PlaceOf(int index)
    {
        var before = Text.AsSpan(0, index);
        var lines = before.Count('\n');
        return new Position(Line + lines, lines == 0 ? Column + index : index - before.LastIndexOf('\n'));
    }
}

/// <summary>What stands around a place in a file: the sentence in a text, the entry in YAML.</summary>
internal sealed partial class TextAround
{
    private readonly string[] _lines;
    private readonly int _yamlEnd;

    /// <summary>Looks at a file.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="isPage">Whether it is a page, whose YAML ends at the second line of ---.</param>
    public TextAround(string[] lines, bool isPage)
    {
        _lines = lines;
        _yamlEnd = isPage ? Array.FindIndex(lines, 1, line => line.TrimEnd() == "---") : lines.Length;
    }

    /// <summary>Whether a place is in YAML.</summary>
    public bool IsYaml(Position at) => at.Line - 1 < _yamlEnd;

    /// <summary>
    /// The sentence of a paragraph, of a list item or of a table row that a place is in, with the citations after its full stop.
    /// </summary>
    public TextPiece Sentence(Position at)
    {
        var (first, last) = (at.Line - 1, at.Line - 1);
        while (first > _yamlEnd + 1 && !StartsBlock.IsMatch(_lines[first]) && _lines[first - 1].Trim().Length > 0)
            first--;
        while (last + 1 < _lines.Length && _lines[last + 1].Trim().Length > 0 && !StartsBlock.IsMatch(_lines[last + 1]))
            last++;
        var text = string.Join('\n', _lines[first..(last + 1)]);
        var index = _lines[first..(at.Line - 1)].Sum(line => line.Length + 1) + at.Column - 1;
        var start = 0;
        foreach (Match end in SentenceEnd.Matches(text))
        {
            if (end.Index + end.Length > index)
                return Piece(text, start, end.Index + end.Length, first);
            start = end.Index + end.Length;
        }

        return Piece(text, start, text.Length, first);
    }

    /// <summary>The rest of a line from a place on.</summary>
    public TextPiece LineFrom(Position at) =>
        new(_lines[at.Line - 1][Math.Min(at.Column - 1, _lines[at.Line - 1].Length)..], at.Line, at.Column);

    /// <summary>The entry of a list that a place is in, or the value of the key where there is no list.</summary>
    public TextPiece Entry(Position at)
    {
        var first = at.Line - 1;
        var indent = Indent(_lines[first]);
        var isFound = IsItem(_lines[first]);
        while (!isFound && first > 0 && (indent > 0 || !IsKey(_lines[first])))
        {
            first--;
            if (_lines[first].Trim().Length == 0)
                continue;
            // An item that is not further out belongs to a list inside the entry.
            if (IsItem(_lines[first]))
                isFound = Indent(_lines[first]) < indent;
            else
                indent = Math.Min(indent, Indent(_lines[first]));
        }

        var level = Indent(_lines[first]);
        var last = first;
        while (last + 1 < Math.Min(_yamlEnd, _lines.Length) && (_lines[last + 1].Trim().Length == 0 || Indent(_lines[last + 1]) > level))
            last++;
        return new TextPiece(string.Join('\n', _lines[first..(last + 1)]), first + 1, 1);
    }

    private static TextPiece Piece(string text, int start, int end, int firstLine)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        var before = text.AsSpan(0, start);
        return new TextPiece(text[start..end], firstLine + 1 + before.Count('\n'), start - before.LastIndexOf('\n'));
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static bool IsItem(string line) => line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal);

    private static bool IsKey(string line) => KeyLine.IsMatch(line);

    [GeneratedRegex(@"^\s*(?:[-*+>#|]|\d+[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsBlock { get; }

    [GeneratedRegex(@"[.!?][”’""')]*(?:\s*\[\^[^\]\n]+\])*(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"^[A-Za-z]+:", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine { get; }
}
