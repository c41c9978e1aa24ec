using System.Globalization;
using System.Text;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading.Slips;

namespace ProbationCareers.Content.Reading;

/// <summary>Opens a content file and makes sure that it is text of a reasonable size.</summary>
internal static class ContentFile
{
    /// <summary>The largest file, in bytes: 1 MiB. A page of a thousandth of that is long.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file's bytes.</summary>
    /// <returns>The bytes, or null when there are none or too many, or it cannot be opened; the problem has been noted.</returns>
    public static byte[]? ReadBytes(string path, FileProblems problems)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length is > 0 and <= MaxBytes) return File.ReadAllBytes(path);
            if (length == 0) AddEmpty(problems);
            else problems.Add(Position.Start, ProblemRule.FileTooLarge, string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes; the most is {MaxBytes:N0}."), "Split it, or make the image smaller.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(Position.Start, ProblemRule.UnreadableFile, $"The file cannot be opened: {error.Message}", "Check its permissions, and that no other program holds it.");
        }

        return null;
    }

    /// <summary>Reads a file as UTF-8 text with line feeds.</summary>
    /// <returns>The text, or null when it is empty or not UTF-8; the problem has been noted.</returns>
    public static string? ReadText(string path, FileProblems problems)
    {
        if (ReadBytes(path, problems) is not { } bytes) return null;
        if (Encodings.IsUtf16(bytes))
        {
            problems.Add(Position.Start, ProblemRule.NotUtf8, "The file is UTF-16 text, which Notepad calls 'Unicode', and not UTF-8.", Encodings.Remedy);
            return null;
        }

        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            if (text.Contains('\0', StringComparison.Ordinal)) throw new DecoderFallbackException("A zero byte is not text.", [0], Array.IndexOf(bytes, (byte)0));
            if (!string.IsNullOrWhiteSpace(text)) return text;
            AddEmpty(problems);
        }
        catch (DecoderFallbackException error)
        {
            problems.Add(PositionOf(bytes, error.Index), ProblemRule.NotUtf8, Encodings.WhatOf(bytes[Math.Clamp(error.Index, 0, bytes.Length - 1)]), Encodings.Remedy);
        }

        return null;
    }

    private static void AddEmpty(FileProblems problems) =>
        problems.Add(Position.Start, ProblemRule.EmptyFile, "The file is empty.", "Put back what it held, or delete the file.");

    private static Position PositionOf(byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        if (lineStart == 0 && before.StartsWith(Encoding.UTF8.Preamble)) lineStart = Encoding.UTF8.Preamble.Length;
        return new Position(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
