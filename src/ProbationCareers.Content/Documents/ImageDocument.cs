namespace ProbationCareers.Content.Documents;

/// <summary>An image that pages can show: a file in content/images.</summary>
/// <param name="Address">Its address from the site's root.</param>
/// <param name="MediaType">Its media type, from the file's ending.</param>
/// <param name="Bytes">The file.</param>
public sealed record ImageDocument(string Address, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The media type of each ending that an image may have. Not SVG: it can carry script.</summary>
    public static IReadOnlyDictionary<string, string> MediaTypes { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [".png"] = "image/png",
            [".jpg"] = "image/jpeg",
            [".webp"] = "image/webp",
            [".avif"] = "image/avif",
        };
}
