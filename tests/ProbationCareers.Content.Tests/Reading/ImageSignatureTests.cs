using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

public sealed class ImageSignatureTests
{
    public static TheoryData<byte[], string?> Files =>
        new()
        {
            { [0x89, .. "PNG\r\n\x1A\n\0\0\0\rIHDR"u8, 1], "image/png" },
            { [0x89, .. "PNG\r\n\x1A\n<script>"u8], null },
            { [0xFF, 0xD8, 0xFF, 0xE1], "image/jpeg" },
            { [.. "RIFF\x10\0\0\0WEBPVP8L"u8], "image/webp" },
            { [.. "RIFF\x10\0\0\0WAVEfmt "u8], null },
            { [.. "\0\0\0\u001Cftypavif\0\0\0\0avifmif1miaf"u8], "image/avif" },
            { [.. "\0\0\0\u001Cftypmif1\0\0\0\0mif1avifmiaf"u8], "image/avif" },
            { [.. "\0\0\0\u0014ftypheic\0\0\0\0heic"u8], null },
            { [.. "GIF89a"u8], "image/gif" },
            { [.. "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8], "image/svg+xml" },
            { [.. "root:x:0:0:"u8], null },
            { [0], null },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void MediaTypeOf_Bytes_IsByHowTheyStart(byte[] bytes, string? mediaType) =>
        ImageSignature.MediaTypeOf(bytes).ShouldBe(mediaType);

    [Fact]
    public void MediaTypeOf_StartOfAnyLength_DoesNotFail()
    {
        foreach (var (bytes, _) in Files.Select(file => file.Data))
        {
            for (var length = 0; length <= bytes.Length; length++)
                _ = ImageSignature.MediaTypeOf(bytes.AsSpan(0, length));
        }
    }
}
