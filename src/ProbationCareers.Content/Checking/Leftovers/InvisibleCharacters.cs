using System.Buffers;
using System.Globalization;
using System.Text;

namespace ProbationCareers.Content.Checking.Leftovers;

/// <summary>
/// Finds characters that no one sees: they come with pasted text, keep words from being found, turn the direction of a line, or can
/// hide a text within a text.
/// </summary>
internal static class InvisibleCharacters
{
    private const int JoinsEmoji = 0x200D;
    private const int ShowsEmoji = 0xFE0F;

    /// <summary>Draws the key of the digit before it.</summary>
    private const char Keycap = '\u20E3';

    private const string BlackFlag = "\U0001F3F4";

    /// <summary>
    /// The flags of England, Scotland and Wales, as https://www.unicode.org/reports/tr51/ spells them. Other tags can hide a text.
    /// </summary>
    private static readonly string[] Flags =
    [
        BlackFlag + "\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
        BlackFlag + "\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
        BlackFlag + "\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F",
    ];

    private static readonly Dictionary<int, string> Names = new()
    {
        [0x00AD] = "soft hyphen",
        [0x200B] = "zero width space",
        [0x200C] = "zero width non-joiner",
        [JoinsEmoji] = "zero width joiner",
        [0x200E] = "left-to-right mark",
        [0x200F] = "right-to-left mark",
        [0x2028] = "line separator",
        [0x2029] = "paragraph separator",
        [0x2060] = "word joiner",
        [0xFEFF] = "byte order mark",
    };

    /// <summary>Notes each run of them as a problem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of a character of it.</param>
    /// <param name="problems">The problems of the file that it is in.</param>
    /// <param name="counts">Which places count; all when it is null.</param>
    public static void Refuse(string text, Func<int, Position> at, FileProblems problems, Func<int, bool>? counts = null)
    {
        var end = -1;
        for (var index = NextOutsideAscii(text, 0); index >= 0; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (IsInvisible(rune) && !IsPartOfEmoji(rune, text, index) && counts?.Invoke(index) != false)
            {
                if (index != end)
                    Add(rune, at(index), problems);
                end = index + length;
            }

            index = NextOutsideAscii(text, index + length);
        }
    }

    private static int NextOutsideAscii(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAnyExceptInRange('\0', '\u007F');
        return found < 0 ? -1 : from + found;
    }

    private static void Add(Rune rune, Position at, FileProblems problems)
    {
        var name = NameOf(rune);
        problems.Add(
            at,
            ProblemRule.InvisibleCharacter,
            $"There is an invisible character here: U+{rune.Value:X4}, a {name}.",
            rune.Value switch
            {
                0x2028 or 0x2029 => "Delete it, and press Enter where a new line is meant.",
                _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse =>
                    "Delete it. Where a point of a list is meant, start the line with '- '.",
                _ => "Delete it: put the cursor just after it and press Backspace, or retype the words around it.",
            }
        );
    }

    private static string NameOf(Rune rune) =>
        Names.GetValueOrDefault(rune.Value)
        ?? rune.Value switch
        {
            >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x061C => "sign that turns the direction of the text",
            >= 0xE0000 and <= 0xE007F => "tag",
            _ => Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.PrivateUse => "sign of one font only",
                UnicodeCategory.OtherNotAssigned => "sign that does not exist",
                _ => "sign without width",
            },
        };

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse =>
                true,
            UnicodeCategory.OtherNotAssigned => rune.Value is (>= 0xFFF0 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF),
            _ => rune.Value
                is 0x034F
                    or 0x115F
                    or 0x1160
                    or 0x17B4
                    or 0x17B5
                    or (>= 0x180B and <= 0x180F)
                    or 0x2800
                    or 0x3164
                    or 0xFFA0
                    or (>= 0xFE00 and <= 0xFE0F)
                    or (>= 0xE0100 and <= 0xE01EF),
        };

    /// <summary>
    /// Two signs build pictures out of others, such as a woman judge or the key of a digit; tags make a flag that of a country.
    /// </summary>
    private static bool IsPartOfEmoji(Rune rune, string text, int index) =>
        rune.Value switch
        {
            JoinsEmoji or ShowsEmoji => Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var before, out _) == OperationStatus.Done
                && (
                    before.Value == ShowsEmoji
                    || Rune.GetUnicodeCategory(before) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
                    || ((Rune.IsDigit(before) || before.Value is '#' or '*') && text.AsSpan(index + 1).StartsWith([Keycap]))
                ),
            >= 0xE0000 and <= 0xE007F => Array.Exists(Flags, flag => IsWithin(flag, text, index)),
            _ => false,
        };

    private static bool IsWithin(string flag, string text, int index)
    {
        var earliest = Math.Max(0, index - flag.Length + 1);
        var start = text.AsSpan(earliest, index - earliest).LastIndexOf(BlackFlag);
        return start >= 0 && text.AsSpan(earliest + start).StartsWith(flag);
    }
}
