using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>What the site says of itself on every page: content/site.yml.</summary>
public sealed record SiteSettingsDocument : IConsistent
{
    /// <summary>The site's name.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Name { get; init; }

    /// <summary>What it is, in one sentence: the home page's description.</summary>
    public required string Summary { get; init; }

    /// <summary>Which countries it covers, and where to look for the others.</summary>
    public required string Coverage { get; init; }

    /// <summary>The main navigation, in order.</summary>
    public required IReadOnlyList<SiteLinkEntry> Navigation { get; init; }

    /// <summary>The links about the site at the foot of each page, in order.</summary>
    public required IReadOnlyList<SiteLinkEntry> Footer { get; init; }

    /// <summary>The site's tools, at the foot of each page, in order.</summary>
    public IReadOnlyList<SiteLinkEntry> Tools { get; init; } = [];

    /// <summary>What the pages rest on, at the foot of each page, in order.</summary>
    public IReadOnlyList<SiteLinkEntry> Evidence { get; init; } = [];

    /// <summary>The questions on the home page, each a link to the page that answers it, in order.</summary>
    public required IReadOnlyList<SiteLinkEntry> Questions { get; init; }

    /// <summary>The links for careers advisers on the home page, in order.</summary>
    public IReadOnlyList<SiteLinkEntry> Advisers { get; init; } = [];

    /// <summary>The comparisons that the comparison page suggests, in order.</summary>
    public IReadOnlyList<SiteLinkEntry> Comparisons { get; init; } = [];

    /// <summary>The page that says how a criminal record is judged, for the answers of the route finder.</summary>
    public SiteLinkEntry? CriminalRecord { get; init; }

    /// <summary>The official search for vacancies of the Probation Service.</summary>
    public ExternalLink? Vacancies { get; init; }

    /// <summary>Where to ask to be told of new vacancies.</summary>
    public ExternalLink? RegisterInterest { get; init; }

    /// <summary>What to have ready before applying, each with the page that says how, in order.</summary>
    public IReadOnlyList<SiteLinkEntry> BeforeApplying { get; init; } = [];

    /// <summary>Where to write to those who run the site; left out until there is such a place.</summary>
    public ExternalLink? Contact { get; init; }

    /// <summary>What the index page of each kind says, one entry for each kind that has one.</summary>
    public required IReadOnlyList<IndexTextEntry> Indexes { get; init; }

    /// <summary>The statement that each licence asks for, one entry for each licence that a source is under.</summary>
    public required IReadOnlyList<LicenceStatementEntry> Licences { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Indexes.GroupBy(index => index.Kind).FirstOrDefault(kind => kind.Count() > 1) is { } twice)
            yield return new(nameof(Indexes), $"There are two entries with 'kind: {YamlNames.Of(twice.Key)}'.", "Delete one of them.");
        if (Licences.GroupBy(statement => statement.Licence).FirstOrDefault(licence => licence.Count() > 1) is { } again)
            yield return new(nameof(Licences), $"There are two entries with 'licence: {YamlNames.Of(again.Key)}'.", "Delete one of them.");
    }
}

/// <summary>A link inside the site.</summary>
public sealed record SiteLinkEntry
{
    /// <summary>Its text.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Title { get; init; }

    /// <summary>Its address from the site's root.</summary>
    [RefersTo(ReferenceKind.Address)]
    [MaxLength(TextLimits.Address)]
    public required string Address { get; init; }
}

/// <summary>What an index page says above its list.</summary>
public sealed record IndexTextEntry
{
    /// <summary>The kind of page that it lists.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>Its h1.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Title { get; init; }

    /// <summary>One plain sentence for search engines.</summary>
    public required string Summary { get; init; }

    /// <summary>What a reader should know first.</summary>
    public required string Introduction { get; init; }
}

/// <summary>How a licence is named and acknowledged.</summary>
public sealed record LicenceStatementEntry
{
    /// <summary>The licence that the statement is for.</summary>
    public required Licence Licence { get; init; }

    /// <summary>What readers call the licence.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Name { get; init; }

    /// <summary>The sentence shown on pages that use a source under it.</summary>
    public required string Statement { get; init; }

    /// <summary>The address of its text, where it has one.</summary>
    [WebAddress]
    public string? Address { get; init; }
}
