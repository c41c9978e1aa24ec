namespace ProbationCareers.Content.Reading;

/// <summary>What sort of file some bytes are, by how they start: a name says what a file should be, its bytes what it is.</summary>
internal static class ImageSignature
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    /// <summary>The media type of an image; null when it is none that is known.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Png) && StartsAt(bytes, 12, "IHDR"u8))
            return "image/png";
        if (bytes.StartsWith(Jpeg))
            return "image/jpeg";
        if (bytes.StartsWith("RIFF"u8) && StartsAt(bytes, 8, "WEBPVP8"u8))
            return "image/webp";
        if (StartsAt(bytes, 4, "ftyp"u8) && IsAvif(bytes))
            return "image/avif";
        if (bytes.StartsWith("GIF8"u8))
            return "image/gif";
        return IsSvg(bytes) ? "image/svg+xml" : null;
    }

    /// <summary>What people call a media type: image/png is PNG.</summary>
    public static string NameOf(string mediaType) => mediaType["image/".Length..].Split('+')[0].ToUpperInvariant();

    /// <summary>
    /// The first box names the brand and those that it is compatible with: https://aomediacodec.github.io/av1-avif/#brands.
    /// </summary>
    private static bool IsAvif(ReadOnlySpan<byte> bytes)
    {
        var length = (int)Math.Min(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes), (uint)Math.Min(bytes.Length, 256));
        for (var at = 8; at + 4 <= length; at += 4)
        {
            if (at != 12 && (StartsAt(bytes, at, "avif"u8) || StartsAt(bytes, at, "avis"u8)))
                return true;
        }

        return false;
    }

    private static bool IsSvg(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1000)].IndexOf("<svg"u8) >= 0;

    private static bool StartsAt(ReadOnlySpan<byte> bytes, int index, ReadOnlySpan<byte> signature) =>
        bytes.Length >= index && bytes[index..].StartsWith(signature);
}
