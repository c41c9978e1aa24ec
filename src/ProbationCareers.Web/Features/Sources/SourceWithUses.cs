using ProbationCareers.Content;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Sources;

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
    public static SourceWithUses Of(Source source) =>
        new()
        {
            Entry = SourceEntry.Of(source),
            Figures = source
                .Figures.Select(figure => (figure.Label, figure.Key))
                .InAlphabeticalOrder(figure => figure.Label, figure => figure.Key),
            PastFigures = source
                .PastFigures.Select(past => (past.Figure!.Label, Key: past.FigureKey))
                .Distinct()
                .InAlphabeticalOrder(past => past.Label, past => past.Key),
            Answers =
            [
                .. source
                    .Answers.OrderBy(answer => answer.Position)
                    .InAlphabeticalOrder(answer => answer.Claim!.Question, answer => answer.ClaimKey)
                    .Select(answer => new AnswerPart(answer.Claim!.Question, answer.Says, answer.IsGoneBy)),
            ],
            Terms = source.Terms.Select(term => (term.Name, term.Key)).InAlphabeticalOrder(term => term.Name, term => term.Key),
        };
}
