using System.Text;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Checking.Leftovers;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Reading;

/// <summary>Makes sure that a content file is text.</summary>
internal static class ContentFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a file.</summary>
    /// <returns>The bytes, or null when there are none or too many, or it cannot be opened; the problem has been noted.</returns>
    public static byte[]? ReadBytes(FileContent content, FileProblems problems)
    {
        if (content.Problem is { } problem)
            problems.Add(problem);
        else if (content.Bytes is { Length: > 0 } bytes)
            return bytes;
        else
            AddEmpty(problems);
        return null;
    }

    /// <summary>The text of a file that is UTF-8, with line feeds.</summary>
    /// <returns>The text, or null when it is empty, not UTF-8, or holds two versions of itself; the problem has been noted.</returns>
    public static string? ReadText(FileContent content, FileProblems problems)
    {
        if (ReadBytes(content, problems) is not { } bytes)
            return null;
        if (Encodings.IsUtf16(bytes))
        {
            problems.Add(
                Position.Start,
                ProblemRule.NotUtf8,
                "The file is UTF-16 text, which Notepad calls 'Unicode', and not UTF-8.",
                Encodings.Remedy
            );
            return null;
        }

        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            if (text.Contains('\0', StringComparison.Ordinal))
                throw new DecoderFallbackException("A zero byte is not text.", [0], Array.IndexOf(bytes, (byte)0));
            if (string.IsNullOrWhiteSpace(text))
                AddEmpty(problems);
            else if (ControlCharacters.TakeOut(text, problems) is var plain && !string.IsNullOrWhiteSpace(plain))
                return Whole(plain, problems);
        }
        catch (DecoderFallbackException error)
        {
            problems.Add(
                PositionOf(bytes, error.Index),
                ProblemRule.NotUtf8,
                Encodings.WhatOf(bytes[Math.Clamp(error.Index, 0, bytes.Length - 1)]),
                Encodings.Remedy
            );
        }

        return null;
    }

    /// <summary>
    /// The text, with what programs leave in files noted; null when a merge left two versions, of which neither is the file.
    /// </summary>
    private static string? Whole(string text, FileProblems problems)
    {
        if (MergeConflicts.Refuse(text, problems))
            return null;
        if (Ascii.IsValid(text))
            return text;
        var lines = new LineStarts(text);
        InvisibleCharacters.Refuse(text, lines.PlaceOf, problems);
        GarbledText.Refuse(text, lines.PlaceOf, problems);
        // YAML takes these for line ends: with a space in their place, all else in the file can be checked too.
        return text.Replace('\u2028', ' ').Replace('\u2029', ' ');
    }

    private static void AddEmpty(FileProblems problems) =>
        problems.Add(Position.Start, ProblemRule.EmptyFile, "The file is empty.", "Put back what it held, or delete the file.");

    private static Position PositionOf(byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        if (lineStart == 0 && before.StartsWith(Encoding.UTF8.Preamble))
            lineStart = Encoding.UTF8.Preamble.Length;
        return new Position(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
