using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Finds characters that no reader can see and that feeds and browsers refuse: control characters other than a tab and a new line, and code
/// points that are no characters. They come from copying out of other programs, or are written by their number.
/// </summary>
internal static partial class ControlCharacters
{
    private static readonly char[] AlwaysForbidden =
    [
        .. Range('\0', '\u001F').Where(letter => letter is not ('\t' or '\n')),
        .. Range('\u007F', '\u009F'),
        '\uFFFE',
        '\uFFFF',
    ];

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(AlwaysForbidden);

    /// <summary>What is forbidden, and halves of characters of which some are.</summary>
    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. AlwaysForbidden,
        .. Range('\uD800', '\uDFFF'),
        .. Range('\uFDD0', '\uFDEF'),
    ]);

    /// <summary>
    /// A file's text with a space in the place of each, so that all else in it can be checked too. The problems have been noted.
    /// </summary>
    public static string TakeOut(string text, FileProblems problems)
    {
        var first = text.AsSpan().IndexOfAny(Forbidden);
        if (first < 0)
            return text;
        var places = new TextPlaces(text, lineOffset: 0);
        var taken = text.ToCharArray();
        for (int index = first, next; ; index += next + 1)
        {
            problems.Add(
                places.At(index),
                ProblemRule.ControlCharacter,
                $"There is a control character here: {NameOf(text[index])}.",
                "Delete it. If you cannot see it, delete the words on both sides of it and type them again."
            );
            taken[index] = ' ';
            next = text.AsSpan(index + 1).IndexOfAny(Forbidden);
            if (next < 0)
                return new string(taken);
        }
    }

    /// <summary>Notes what a YAML value between double quotes gives by its number or letter: <c>\u0007</c>, <c>\e</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="written">The value as it is written, quotes included.</param>
    /// <param name="at">The place of a character of that.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Whether there was one.</returns>
    public static bool Refuse(string value, ReadOnlySpan<char> written, Func<int, Position> at, FileProblems problems)
    {
        if (!IsForbidden(value))
            return false;
        foreach (var escape in YamlEscape.EnumerateMatches(written))
        {
            var sign = written.Slice(escape.Index, escape.Length).ToString();
            if (!IsForbiddenEscape(sign))
                continue;
            problems.Add(
                at(escape.Index),
                ProblemRule.ControlCharacter,
                $"'{sign}' stands for a control character.",
                @"Take it out. To show a backslash, write \\ or put the text between single quotes."
            );
            return true;
        }

        problems.Add(
            at(0),
            ProblemRule.ControlCharacter,
            "There is a control character in the value.",
            "Delete the value and type it again."
        );
        return true;
    }

    /// <summary>Notes what Markdown gives by its number: <c>&amp;#7;</c>.</summary>
    public static void RefuseEntities(string markdown, TextPlaces places, FileProblems problems)
    {
        foreach (var entity in Entity.Matches(markdown).Cast<Match>())
        {
            var code = entity.Groups["hex"] is { Success: true } hex
                ? Number(hex.Value, NumberStyles.AllowHexSpecifier)
                : Number(entity.Groups["decimal"].Value, NumberStyles.None);
            if (IsForbidden(code))
                problems.Add(
                    places.At(entity.Index),
                    ProblemRule.ControlCharacter,
                    $"'{entity.Value}' stands for a control character.",
                    "Take it out, or write the character that you mean."
                );
        }
    }

    private static bool IsForbidden(string value) =>
        value.AsSpan().ContainsAny(Suspicious)
        && (
            value.EnumerateRunes().Any(rune => IsForbidden(rune.Value))
            || value.Where((letter, index) => char.IsSurrogate(letter) && !IsPair(value, index)).Any()
        );

    private static bool IsPair(string value, int index) =>
        char.IsHighSurrogate(value[index])
            ? index + 1 < value.Length && char.IsLowSurrogate(value[index + 1])
            : index > 0 && char.IsHighSurrogate(value[index - 1]);

    private static bool IsForbidden(int code) =>
        code switch
        {
            '\t' or '\n' => false,
            < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) or > 0x10FFFF => true,
            _ => (code & 0xFFFE) == 0xFFFE,
        };

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    /// <summary>The escapes of https://yaml.org/spec/1.2.2/#57-escaped-characters.</summary>
    private static bool IsForbiddenEscape(string sign) =>
        sign[1] switch
        {
            '0' or 'a' or 'b' or 'v' or 'f' or 'r' or 'e' or 'N' => true,
            'x' or 'u' or 'U' => IsForbidden(Number(sign[2..], NumberStyles.AllowHexSpecifier)),
            _ => false,
        };

    private static int Number(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : int.MaxValue;

    private static string NameOf(char character) =>
        character switch
        {
            '\0' => "a zero byte",
            '\b' => "a backspace",
            '\f' => "a page break",
            '\u001B' => "an escape character",
            '\u007F' => "a delete character",
            '\u0085' => "a line end of another system",
            _ => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"),
        };

    [GeneratedRegex(@"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex YamlEscape { get; }

    [GeneratedRegex("&#(?:[xX](?<hex>[0-9a-fA-F]{1,7})|(?<decimal>[0-9]{1,7}));", RegexOptions.CultureInvariant)]
    private static partial Regex Entity { get; }
}
