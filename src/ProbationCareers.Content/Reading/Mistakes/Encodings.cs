using System.Globalization;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Says which other encoding a file has that is not UTF-8.</summary>
internal static class Encodings
{
    /// <summary>What to do about it, in the editor that the content guide names.</summary>
    public const string Remedy =
        "Save it as UTF-8: in Visual Studio Code press the encoding at the bottom right, choose 'Save with Encoding', then 'UTF-8'.";

    /// <summary>The characters of the bytes 0x80 to 0x9F in Windows-1252; a space where it has none.</summary>
    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>Whether a file's bytes are UTF-16 text: by its mark, or by a zero in every second byte of plain text.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return true;
        var start = bytes[..Math.Min(bytes.Length, 64)];
        return start.Length >= 8 && start.Count((byte)0) >= start.Length * 2 / 5;
    }

    /// <summary>What is wrong with a byte that is no UTF-8: which character Windows-1252, the usual other encoding, has for it.</summary>
    public static string WhatOf(byte wrong)
    {
        var sign =
            wrong is >= 0x80 and < 0xA0 ? Windows1252[wrong - 0x80]
            : wrong >= 0xA0 ? (char)wrong
            : ' ';
        return sign == ' '
            ? "The file is not UTF-8 text from here on."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The file is not UTF-8 text from here on: the byte {wrong:X2} is '{sign}' in Windows-1252."
            );
    }
}
