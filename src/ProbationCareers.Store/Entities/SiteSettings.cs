using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Entities;

/// <summary>What the site says of itself on every page: one row.</summary>
public sealed class SiteSettings
{
    /// <summary>The key of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>The site's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Which countries it covers.</summary>
    public required string Coverage { get; init; }

    /// <summary>What to call the official search for vacancies.</summary>
    public string? VacanciesTitle { get; init; }

    /// <summary>Its address.</summary>
    public string? VacanciesUrl { get; init; }

    /// <summary>What to call the place to ask to be told of new vacancies.</summary>
    public string? InterestTitle { get; init; }

    /// <summary>Its address.</summary>
    public string? InterestUrl { get; init; }

    /// <summary>What to call the place where readers can write to.</summary>
    public string? ContactTitle { get; init; }

    /// <summary>The address of that place.</summary>
    public string? ContactUrl { get; init; }
}

/// <summary>A link in the navigation, the footer or on the home page.</summary>
public sealed class SiteLink
{
    /// <summary>Where it stands.</summary>
    public required SiteLinkPlace Place { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Its text.</summary>
    public required string Title { get; init; }

    /// <summary>Its address from the site's root.</summary>
    public required string Address { get; init; }
}

/// <summary>Where links of the site stand.</summary>
public enum SiteLinkPlace
{
    /// <summary>The main navigation.</summary>
    Navigation,

    /// <summary>The foot of each page: about the site.</summary>
    Footer,

    /// <summary>The questions on the home page.</summary>
    Question,

    /// <summary>Links for careers advisers on the home page.</summary>
    Adviser,

    /// <summary>Comparisons that the comparison page suggests.</summary>
    Comparison,

    /// <summary>The page that says how a criminal record is judged.</summary>
    CriminalRecord,

    /// <summary>What to have ready before applying.</summary>
    BeforeApplying,

    /// <summary>The foot of each page: the site's tools.</summary>
    Tool,

    /// <summary>The foot of each page: what the pages rest on.</summary>
    Evidence,
}

/// <summary>What an index page says above its list.</summary>
public sealed class IndexText
{
    /// <summary>The kind of page that it lists.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>Its h1.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines.</summary>
    public required string Summary { get; init; }

    /// <summary>What a reader should know first.</summary>
    public required string Introduction { get; init; }
}

/// <summary>How a licence is named and acknowledged.</summary>
public sealed class LicenceStatement
{
    /// <summary>The licence that the statement is for.</summary>
    public required Licence Licence { get; init; }

    /// <summary>What readers call the licence.</summary>
    public required string Name { get; init; }

    /// <summary>The sentence shown on pages that use a source under it.</summary>
    public required string Statement { get; init; }

    /// <summary>The address of its text.</summary>
    public string? Url { get; init; }
}
