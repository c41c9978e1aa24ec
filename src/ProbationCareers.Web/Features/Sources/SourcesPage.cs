using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The list of all sources.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Groups">The sources by their terms.</param>
internal sealed record SourcesPage(PageMeta Meta, IReadOnlyList<SourceGroup> Groups) : ViewPage(Meta);

/// <summary>The sources under one licence.</summary>
/// <param name="Licence">The licence.</param>
/// <param name="Sources">The sources.</param>
internal sealed record SourceGroup(LicenceStatement Licence, IReadOnlyList<SourceEntry> Sources);

/// <summary>The page of a source.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Source">The source and what rests on it.</param>
/// <param name="Licence">How its licence is acknowledged.</param>
internal sealed record SourcePage(PageMeta Meta, SourceWithUses Source, LicenceStatement Licence) : ViewPage(Meta);

/// <summary>A source with everything that rests on it.</summary>
internal sealed record SourceWithUses
{
    /// <summary>The source and the pages that rest on it.</summary>
    public required SourceEntry Entry { get; init; }

    /// <summary>The figures that it gives: label and key.</summary>
    public required IReadOnlyList<(string Label, string Key)> Figures { get; init; }

    /// <summary>Labels of the figures that it gave an earlier value of, with their keys.</summary>
    public required IReadOnlyList<(string Label, string Key)> PastFigures { get; init; }

    /// <summary>What it answers to questions that sources answer differently.</summary>
    public required IReadOnlyList<AnswerPart> Answers { get; init; }

    /// <summary>The terms whose meaning it gives: name and key.</summary>
    public required IReadOnlyList<(string Name, string Key)> Terms { get; init; }

    /// <summary>A source and what rests on it.</summary>
    public static SourceWithUses Of(Source source) => new()
    {
        Entry = SourceEntry.Of(source),
        Figures = source.Figures.Select(figure => (figure.Label, figure.Key)).InAlphabeticalOrder(figure => figure.Label, figure => figure.Key),
        PastFigures = source.PastFigures.Select(past => (past.Figure!.Label, Key: past.FigureKey)).Distinct().InAlphabeticalOrder(past => past.Label, past => past.Key),
        Answers =
        [
            .. source.Answers.OrderBy(answer => answer.Position).InAlphabeticalOrder(answer => answer.Claim!.Question, answer => answer.ClaimKey)
                .Select(answer => new AnswerPart(answer.Claim!.Question, answer.Says, answer.IsGoneBy)),
        ],
        Terms = source.Terms.Select(term => (term.Name, term.Key)).InAlphabeticalOrder(term => term.Name, term => term.Key),
    };
}

/// <summary>What a source answers to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Says">What it says.</param>
/// <param name="IsGoneBy">Whether our reading goes by it.</param>
internal sealed record AnswerPart(string Question, FigureText Says, bool IsGoneBy);

/// <summary>A source in the list.</summary>
internal sealed record SourceEntry
{
    /// <summary>Its key, which is its anchor.</summary>
    public required string Key { get; init; }

    /// <summary>Its title.</summary>
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

    /// <summary>The day somebody last looked at it.</summary>
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
    public static SourceEntry Of(Source source) => new()
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
        Pages = source.Pages.Select(part => new Link(part.Page!.Title, part.PageAddress)).InAlphabeticalOrder(page => page.Title, page => page.Address),
    };
}
