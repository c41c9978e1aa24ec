using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Entities;

/// <summary>What every page has, whatever its kind. Its natural key is its address.</summary>
public abstract class Page
{
    /// <summary>The address from the site's root, such as /roles/probation-officer.</summary>
    public required string Address { get; init; }

    /// <summary>The last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>Which kind of page it is.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for lists and search engines.</summary>
    public required string Summary { get; init; }

    /// <summary>HTML of the text before the first heading; may be empty.</summary>
    public required string Introduction { get; init; }

    /// <summary>The day it was last compared with its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which it has to be compared again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The team that looks after it.</summary>
    public required string Owner { get; init; }

    /// <summary>SHA-256 of the whole page: publishing rewrites it only when this changes.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The release that last rewrote it.</summary>
    public required int ChangedInRelease { get; init; }

    /// <summary>Its sections, in order.</summary>
    public List<PageSection> Sections { get; init; } = [];

    /// <summary>Its sources, in order.</summary>
    public List<PageSource> Sources { get; init; } = [];

    /// <summary>Its lists of plain text.</summary>
    public List<PageItem> Items { get; init; } = [];

    /// <summary>What the role or pathway asks for.</summary>
    public List<PageRequirement> Requirements { get; init; } = [];

    /// <summary>Addresses outside the site.</summary>
    public List<PageLink> Links { get; init; } = [];
}
