namespace ProbationCareers.Store.Entities;

/// <summary>An image that pages show.</summary>
public sealed class Image
{
    /// <summary>Its address from the site's root.</summary>
    public required string Address { get; init; }

    /// <summary>The media type that it is served with, such as image/png.</summary>
    public required string MediaType { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Bytes { get; init; }
}
