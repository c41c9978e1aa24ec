using ProbationCareers.Content;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Entities;

/// <summary>Where facts are from.</summary>
public sealed class Source
{
    /// <summary>The name by which pages refer to it.</summary>
    public required string Key { get; init; }

    /// <summary>The title that the source gives itself.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its address, where it has one.</summary>
    public string? Url { get; init; }

    /// <summary>The terms under which it may be used.</summary>
    public required Licence Licence { get; init; }

    /// <summary>The date that it gives itself.</summary>
    public required PartialDate Dated { get; init; }

    /// <summary>What is known about its date beyond the date itself.</summary>
    public string? DateNote { get; init; }

    /// <summary>The day someone last looked at it.</summary>
    public required DateOnly Looked { get; init; }

    /// <summary>How sure we are of it.</summary>
    public required Confidence Sure { get; init; }

    /// <summary>Why we are that sure.</summary>
    public required string Why { get; init; }

    /// <summary>The pages that rest on it.</summary>
    public List<PageSource> Pages { get; init; } = [];

    /// <summary>The figures that rest on it.</summary>
    public List<Figure> Figures { get; init; } = [];

    /// <summary>The earlier values of figures that rest on it.</summary>
    public List<FigurePast> PastFigures { get; init; } = [];

    /// <summary>What it answers to questions that sources answer differently.</summary>
    public List<ClaimAnswer> Answers { get; init; } = [];

    /// <summary>The campaigns that it tells of.</summary>
    public List<Campaign> Campaigns { get; init; } = [];

    /// <summary>The terms whose meaning it gives.</summary>
    public List<Term> Terms { get; init; } = [];
}
