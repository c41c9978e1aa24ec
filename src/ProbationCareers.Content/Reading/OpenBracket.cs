namespace ProbationCareers.Content.Reading;

/// <summary>
/// Finds the bracket or brace that is not closed in a YAML text. The parser reads on past it, often to the end of the file, and then does
/// not know which one it was.
/// </summary>
internal static class OpenBracket
{
    /// <summary>
    /// The place of the innermost bracket that is open at the end, or where another sort is closed; null when all are closed.
    /// </summary>
    public static int? Find(ReadOnlySpan<char> yaml)
    {
        var open = new Stack<int>();
        var startsValue = true;
        for (var index = 0; index < yaml.Length; index++)
        {
            var sign = yaml[index];
            switch (sign)
            {
                case '[' or '{' when startsValue:
                    open.Push(index);
                    continue;
                case ']' or '}' when open.Count > 0:
                    if (yaml[open.Peek()] != (sign == ']' ? '[' : '{'))
                        return open.Peek();
                    open.Pop();
                    startsValue = false;
                    continue;
                case '"' or '\'' when startsValue:
                    index = EndOfQuote(yaml, index);
                    startsValue = false;
                    continue;
                case '#' when index == 0 || char.IsWhiteSpace(yaml[index - 1]):
                    index = EndOfLine(yaml, index) - 1;
                    continue;
            }

            startsValue = StartsValue(yaml, index, startsValue, open.Count > 0);
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    /// <summary>Whether a value may start after a character that is no bracket, quote or comment.</summary>
    private static bool StartsValue(ReadOnlySpan<char> yaml, int index, bool before, bool isInBrackets) =>
        yaml[index] switch
        {
            '\n' => true,
            ',' => isInBrackets,
            ' ' or '\t' => before || (index > 0 && yaml[index - 1] is ':'),
            ':' => isInBrackets && index > 0 && yaml[index - 1] is '"' or '\'',
            '-' or '?' => before && (index + 1 == yaml.Length || char.IsWhiteSpace(yaml[index + 1])),
            _ => false,
        };

    /// <summary>The closing quote, or the end of the text; a quote within is written twice, or after a backslash.</summary>
    private static int EndOfQuote(ReadOnlySpan<char> yaml, int start)
    {
        var quote = yaml[start];
        for (var index = start + 1; index < yaml.Length; index++)
        {
            if (yaml[index] == '\\' && quote == '"')
                index++;
            else if (yaml[index] == quote && quote == '\'' && index + 1 < yaml.Length && yaml[index + 1] == quote)
                index++;
            else if (yaml[index] == quote)
                return index;
        }

        return yaml.Length;
    }

    private static int EndOfLine(ReadOnlySpan<char> yaml, int start) =>
        yaml[start..].IndexOf('\n') is >= 0 and var length ? start + length : yaml.Length;
}
