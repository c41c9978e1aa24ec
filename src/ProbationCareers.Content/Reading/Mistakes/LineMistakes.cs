using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>The mistakes that one line of YAML may hold, as guesses: most lines that look like one are in order.</summary>
internal static partial class LineMistakes
{
    /// <summary>The rank of guesses about indentation: of these, the one nearest to where YAML gave up is likeliest.</summary>
    public const int OfIndentation = 4;

    /// <summary>The guesses for a line; those of a lower rank are likelier.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="index">The line's index.</param>
    public static IEnumerable<(int Rank, YamlMistake Mistake)> Of(string[] lines, int index)
    {
        var line = lines[index];
        if (line.AsSpan().Trim().IsEmpty || line.TrimStart().StartsWith('#'))
            yield break;
        foreach (var mistake in OddSpaces(line, index + 1))
            yield return (0, mistake);
        foreach (var mistake in Signs(line, index + 1))
            yield return (1, mistake);
        foreach (var mistake in Values(line, index + 1))
            yield return (2, mistake);
        foreach (var mistake in Keys(line, index + 1))
            yield return (3, mistake);
        foreach (var mistake in Indentation(lines, index))
            yield return (OfIndentation, mistake);
        if (Continuation(lines, index) is { } continued)
            yield return (5, continued);
    }

    /// <summary>The first line with a tab in its indentation; null when there is none.</summary>
    public static YamlMistake? FirstTab(string[] lines)
    {
        var index = Array.FindIndex(lines, line => line.AsSpan(0, line.Length - line.TrimStart(' ', '\t', '-').Length).Contains('\t'));
        return index < 0
            ? null
            : UnusualSpace.Of('\t', index + 1, lines[index].IndexOf('\t', StringComparison.Ordinal) + 1, "in the indentation");
    }

    /// <summary>The mistake of a line that does not start an entry of a list as YAML wants it; null when it is none.</summary>
    public static YamlMistake? Sign(string line, int number) => Signs(line, number).FirstOrDefault();

    /// <summary>Tabs, and spaces that look like one and are none, where YAML needs a space.</summary>
    private static IEnumerable<YamlMistake> OddSpaces(string line, int number)
    {
        foreach (var match in SpaceNeeded.Matches(line).Cast<Match>())
        {
            var place = match.Groups["odd"];
            var mended =
                line[..place.Index]
                + string.Concat(
                    place.Value.Select(sign =>
                        sign == '\t' ? "  "
                        : sign == '\u200B' || sign == '\uFEFF' ? ""
                        : " "
                    )
                )
                + line[(place.Index + place.Length)..];
            yield return UnusualSpace.Of(place.Value[0], number, place.Index + 1, UnusualSpace.Where(line, place.Index)) with
            {
                Mended = mended,
            };
        }
    }

    /// <summary>Signs other than a hyphen that start a list elsewhere, a hyphen without a space, and other colons.</summary>
    private static IEnumerable<YamlMistake> Signs(string line, int number)
    {
        if (Bullet.Match(line) is { Success: true } bullet)
        {
            var mended = $"{bullet.Groups["indent"].Value}- {bullet.Groups["rest"].Value}";
            yield return new(
                number,
                bullet.Groups["sign"].Index + 1,
                $"'{bullet.Groups["sign"].Value}' does not start an entry of a list in YAML.",
                $"Write: {Shown.Line(mended)}",
                mended
            );
        }

        if (HyphenWithoutSpace.Match(line) is { Success: true } hyphen)
        {
            var mended = $"{hyphen.Groups["indent"].Value}- {hyphen.Groups["rest"].Value}";
            yield return new(
                number,
                hyphen.Groups["rest"].Index,
                "There is no space after the hyphen.",
                $"Write: {Shown.Line(mended)}",
                mended
            );
        }
    }

    /// <summary>Values that YAML takes for something else.</summary>
    private static IEnumerable<YamlMistake> Values(string line, int number)
    {
        if (LineParts.Of(line) is not { Value.Length: > 0 } parts)
            yield break;
        var (value, at) = (parts.Value, parts.ValueIndex + 1);
        if (QuoteMistakes.Of(parts, number) is { } quote)
            yield return quote;
        if (CurlyQuotes.Inside(value) is { } bare)
            yield return parts.Mistake(number, at, $"Curly quotes round {parts.Name} are not quotes to YAML.", bare);
        if (parts.Value[0] is '[' or '{' && Brackets.Closed(value) is { } closed)
            yield return new(
                number,
                at,
                $"The '{value[0]}' of {parts.Name} is not closed.",
                $"Write: {Shown.Line(parts.Before + closed)}",
                parts.Before + closed
            );
        if (Special.IsMatch(value))
            yield return parts.Mistake(
                number,
                at,
                $"{parts.NameAtStart} starts with '{value[0]}', which has a meaning of its own in YAML.",
                value
            );
        if (ColonInside.Match(value) is { Success: true } colon && value[0] is not ('"' or '\'' or '[' or '{'))
            yield return parts.Mistake(
                number,
                at + colon.Index,
                $"{parts.NameAtStart} holds a colon, which YAML takes for the end of a key.",
                value
            );
    }

    /// <summary>Keys without a colon, or without the space after it.</summary>
    private static IEnumerable<YamlMistake> Keys(string line, int number)
    {
        if (NoSpaceAfterColon.Match(line) is { Success: true } tight)
        {
            var mended = $"{tight.Groups["before"].Value} {tight.Groups["rest"].Value}";
            yield return new(
                number,
                tight.Groups["rest"].Index + 1,
                $"There is no space after '{tight.Groups["key"].Value}:'.",
                $"Write: {Shown.Line(mended)}",
                mended
            );
        }

        if (NoColon.Match(line) is { Success: true } bare && KnownKeys.Contains(bare.Groups["key"].Value))
        {
            var mended = $"{bare.Groups["before"].Value}: {bare.Groups["rest"].Value}".TrimEnd();
            yield return new(
                number,
                bare.Groups["before"].Length + 1,
                $"There is no colon after '{bare.Groups["key"].Value}'.",
                $"Write: {Shown.Line(mended)}",
                mended
            );
        }
    }

    /// <summary>Lines that start with more or fewer spaces than their neighbours.</summary>
    private static IEnumerable<YamlMistake> Indentation(string[] lines, int index)
    {
        const int neighbours = 12;
        var line = lines[index];
        var own = Indent(line);
        var levels = lines[Math.Max(0, index - neighbours)..index]
            .Where(above => above.AsSpan().Trim().Length > 0)
            .Reverse()
            .SelectMany(above => new[] { Indent(above), EntryIndent(above), above.TrimEnd().EndsWith(':') ? Indent(above) + 2 : -1 })
            .Where(level => level >= 0 && level != own)
            .Distinct()
            .OrderBy(level => Math.Abs(level - own));
        foreach (var level in levels)
        {
            var remedy =
                own > level ? $"Delete {Quantity.Of(own - level, "space")}." : $"Type {Quantity.Of(level - own, "more space")} before it.";
            yield return new(
                index + 1,
                own + 1,
                $"This line is indented by {Quantity.Of(own, "space")}, which does not fit the lines above.",
                remedy,
                new string(' ', level) + line.TrimStart(' ')
            );
        }
    }

    /// <summary>A line that goes on with the text of the one above.</summary>
    private static YamlMistake? Continuation(string[] lines, int index)
    {
        if (index == 0 || lines[index].TrimStart().StartsWith('-'))
            return null;
        var number = index + 1;
        return new(
            number,
            Indent(lines[index]) + 1,
            "This line is neither a key with a value nor an entry of a list.",
            "If it goes on with the text above, write both on one line.",
            "  " + new string(' ', Indent(lines[index - 1])) + lines[index].TrimStart()
        );
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Where the keys of an entry stand: after its hyphen; -1 when the line is none.</summary>
    private static int EntryIndent(string line) =>
        line.AsSpan().TrimStart(' ').StartsWith("- ", StringComparison.Ordinal) ? line.Length - line.TrimStart(' ', '-').Length : -1;

    [GeneratedRegex(
        @"^[ -]*(?<odd>[\t\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF][ \t\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]*)"
            + @"|^[ -]*[\w-]+:(?<odd>[ ]*[\t\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SpaceNeeded { get; }

    [GeneratedRegex(@"^(?<indent> *)(?<sign>[*+•·●▪–—‣◦]|[0-9]+[.)])[ \t\u00A0]+(?<rest>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"^(?<indent> *)[-–—](?<rest>[^\s\-–—].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenWithoutSpace { get; }

    [GeneratedRegex(@"^[@`%*&!|>?,\]}#]|^[{]{2}|^[-?:] ", RegexOptions.CultureInvariant)]
    private static partial Regex Special { get; }

    [GeneratedRegex(@":(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex ColonInside { get; }

    [GeneratedRegex(@"^(?<before>[ ]*(?:- +)*(?<key>[A-Za-z][\w-]*):)(?<rest>[^\s/].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpaceAfterColon { get; }

    [GeneratedRegex(
        @"^(?<before>[ ]*(?:- +)*(?<key>[A-Za-z]\w*))(?! *:)(?: *[=;：]| *-(?= ))? *(?<rest>.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoColon { get; }
}
