using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>A source in the list.</summary>
internal sealed record SourceEntry
{
    /// <summary>Its key, which is its anchor.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its address, where it has one.</summary>
    public required string? Url { get; init; }

    /// <summary>Its terms.</summary>
    public required Licence Licence { get; init; }

    /// <summary>The date that it gives itself.</summary>
    public required PartialDate Dated { get; init; }

    /// <summary>What is known about its date beyond the date itself.</summary>
    public required string? DateNote { get; init; }

    /// <summary>The day someone last looked at it.</summary>
    public required DateOnly Looked { get; init; }

    /// <summary>How sure we are.</summary>
    public required Confidence Sure { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>How many figures it gives.</summary>
    public required int FigureCount { get; init; }

    /// <summary>The pages that rest on it.</summary>
    public required IReadOnlyList<Link> Pages { get; init; }

    /// <summary>A source as it stands in the list.</summary>
    public static SourceEntry Of(Source source) =>
        new()
        {
            Key = source.Key,
            Title = source.Title,
            Publisher = source.Publisher,
            Url = source.Url,
            Licence = source.Licence,
            Dated = source.Dated,
            DateNote = source.DateNote,
            Looked = source.Looked,
            Sure = source.Sure,
            Why = source.Why,
            FigureCount = source.Figures.Count,
            Pages = source
                .Pages.Select(part => new Link(part.Page!.Title, part.PageAddress))
                .InAlphabeticalOrder(page => page.Title, page => page.Address),
        };
}
