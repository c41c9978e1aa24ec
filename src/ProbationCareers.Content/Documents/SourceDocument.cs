using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>Where a fact is from: one entry of content/sources.yml.</summary>
public sealed record SourceDocument
{
    /// <summary>The name by which pages refer to it.</summary>
    [SlugText]
    public required string Key { get; init; }

    /// <summary>Its title, as published.</summary>
    [MaxLength(TextLimits.Line)]
    [MayHoldAmounts]
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    [MaxLength(TextLimits.Line)]
    [MayHoldAmounts]
    public required string Publisher { get; init; }

    /// <summary>Its address, where it has one.</summary>
    [WebAddress]
    public string? Address { get; init; }

    /// <summary>The terms under which it may be used.</summary>
    public required Licence Licence { get; init; }

    /// <summary>The date that it gives itself.</summary>
    public required PartialDate Dated { get; init; }

    /// <summary>What is known about its date beyond the date itself.</summary>
    [MayHoldAmounts]
    public string? DateNote { get; init; }

    /// <summary>The day someone last looked at it.</summary>
    public required DateOnly Looked { get; init; }

    /// <summary>How sure we are of what it says.</summary>
    public required Confidence Sure { get; init; }

    /// <summary>Why we are that sure.</summary>
    [MayHoldAmounts]
    public required string Why { get; init; }
}

/// <summary>Terms of use of a source.</summary>
public enum Licence
{
    /// <summary>Open Government Licence, version 3.0.</summary>
    [Written("OGL-UK-3.0")]
    OglUk30,

    /// <summary>Crown copyright; the copy we saw does not show under which licence.</summary>
    [Written("Crown-unconfirmed")]
    CrownUnconfirmed,

    /// <summary>Open Parliament Licence, version 3.0.</summary>
    [Written("OPL-3.0")]
    Opl30,

    /// <summary>MIT licence.</summary>
    [Written("MIT")]
    Mit,

    /// <summary>All rights reserved, or no terms stated: facts only, no wording.</summary>
    [Written("all-rights-reserved")]
    AllRightsReserved,
}

/// <summary>How sure we are of a source.</summary>
public enum Confidence
{
    /// <summary>Official and dated.</summary>
    High,

    /// <summary>Official and undated, an official text on another site, or dated and second-hand.</summary>
    Medium,

    /// <summary>Third party or old.</summary>
    Low,
}
