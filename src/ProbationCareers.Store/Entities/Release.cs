namespace ProbationCareers.Store.Entities;

/// <summary>One publishing of the content. The one with the highest number is the one that visitors see.</summary>
public sealed class Release
{
    /// <summary>Counts up from 1. The primary key: of two publishers at once, one fails.</summary>
    public required int Number { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>
    /// SHA-256 of all its pages, sources and settings: the same content has the same hash, whichever machine published it.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>SHA-256 of the files and the program that it was made from: while it is the same, nothing has to be read.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>The day on which the same files would make another release, because a page's time begins or ends.</summary>
    public required DateOnly? ChangesOn { get; set; }

    /// <summary>How many pages it holds.</summary>
    public required int PageCount { get; init; }
}
