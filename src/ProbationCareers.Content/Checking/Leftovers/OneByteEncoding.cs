using System.Buffers;
using System.Text;

namespace ProbationCareers.Content.Checking.Leftovers;

/// <summary>An encoding of one byte a letter, in which UTF-8 is sometimes read by mistake.</summary>
internal sealed class OneByteEncoding
{
    /// <summary>The most bytes that UTF-8 has for a character.</summary>
    private const int MostBytes = 4;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<char, byte> _bytes = [];

    private readonly SearchValues<char> _starts;

    /// <summary>An encoding.</summary>
    /// <param name="codePage">Its number.</param>
    /// <param name="starts">The letters that garbled text starts with.</param>
    public OneByteEncoding(int codePage, string starts)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        for (var code = 0x80; code <= 0xFF; code++)
        {
            _bytes.TryAdd(encoding.GetString([(byte)code])[0], (byte)code);
            // Some programs keep a byte that the encoding has no letter for as the control character of its number.
            if (code < 0xA0)
                _bytes.TryAdd((char)code, (byte)code);
        }

        _starts = SearchValues.Create(starts);
    }

    /// <summary>The garbled places of a text, and what stood there; null where a byte of it is lost.</summary>
    public IEnumerable<(int Index, int Length, string? Meant)> GarbledIn(string text)
    {
        for (var index = Next(text, 0); index >= 0; )
        {
            var (length, meant, count) = RunAt(text, index);
            if (length > 0 && (count > 1 || IsLikely(meant, text.AsSpan(index))))
                yield return (index, length, Again(meant));
            index = Next(text, index + Math.Max(1, length));
        }
    }

    private int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(_starts) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The characters in a row whose bytes are UTF-8, what that says, and how many characters it is.</summary>
    private (int Length, string? Meant, int Count) RunAt(string text, int start)
    {
        var (at, count, meant) = (start, 0, new StringBuilder());
        while (at < text.Length && CharacterAt(text, at) is ({ } character, var length))
        {
            meant.Append(character);
            at += length;
            count++;
        }

        // The last byte of a closing quotation mark has no letter in Windows-1252, and is often dropped.
        if (count == 0 && text.AsSpan(start).StartsWith("â€"))
            return (2, null, 1);
        return (at - start, meant.ToString(), count);
    }

    private (string? Character, int Length) CharacterAt(string text, int start)
    {
        if (!_bytes.TryGetValue(text[start], out var first) || LengthOf(first) is not (> 1 and var length) || start + length > text.Length)
            return (null, 0);
        Span<byte> bytes = stackalloc byte[MostBytes];
        for (var index = 0; index < length; index++)
        {
            if (!_bytes.TryGetValue(text[start + index], out bytes[index]))
                return (null, 0);
        }

        try
        {
            return (StrictUtf8.GetString(bytes[..length]), length);
        }
        catch (DecoderFallbackException)
        {
            return (null, 0);
        }
    }

    private static int LengthOf(byte first) =>
        first switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 1,
        };

    /// <summary>
    /// Whether a single character is one that is typed here: a letter with an accent, a currency, punctuation, a picture. Two letters may
    /// happen to stand side by side (CAFÉ’S) and to be the bytes of some rare letter.
    /// </summary>
    private static bool IsLikely(string? meant, ReadOnlySpan<char> text) =>
        meant is null
        || Rune.GetRuneAt(meant, 0).Value switch
        {
            >= 0xA0 and <= 0x17F => true,
            >= 0x1E80 and <= 0x1EFF or >= 0x2000 and <= 0x2BFF or 0xFEFF or 0xFFFD or >= 0xFB00 and <= 0xFB06 => true,
            > 0xFFFF => true,
            _ => false,
        };

    /// <summary>What was garbled twice is put right twice.</summary>
    private string? Again(string? meant)
    {
        for (
            var times = 0;
            meant is not null && times < 3 && RunAt(meant, 0) is (var length, { Length: > 0 } inner, _) && length == meant.Length;
            times++
        )
            meant = inner;
        return meant;
    }
}
