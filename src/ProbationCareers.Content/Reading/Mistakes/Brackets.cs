namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Lists in square brackets and keys in braces that stand on one line.</summary>
internal static class Brackets
{
    /// <summary>A value with its missing closing brackets; null when none is missing.</summary>
    public static string? Closed(string value)
    {
        var open = new Stack<char>();
        var quote = '\0';
        foreach (var sign in value)
        {
            if (quote != '\0')
                quote = sign == quote ? '\0' : quote;
            else if (sign is '"')
                quote = sign;
            else if (sign is '[' or '{')
                open.Push(sign == '[' ? ']' : '}');
            else if (sign is ']' or '}' && (!open.TryPop(out var expected) || expected != sign))
                return null;
        }

        return open.Count is 0 or > 10 || quote != '\0'
            ? null
            : value
                + string.Concat(
                    open.Select(sign => sign == '}' && value.Contains("{ ", StringComparison.Ordinal) ? " }" : sign.ToString())
                );
    }
}
