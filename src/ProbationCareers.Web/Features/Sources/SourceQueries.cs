using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>Asks for sources.</summary>
internal static class SourceQueries
{
    /// <summary>Every source with the pages that rest on it, by title.</summary>
    public static async Task<IReadOnlyList<SourceEntry>> SourceEntriesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        (await context.Sources.AsNoTracking().OrderBy(source => source.Key).Entries().ToListAsync(cancellationToken))
            .Select(WithPagesInOrder).InAlphabeticalOrder(source => source.Title, source => source.Key);

    /// <summary>A source with everything that rests on it; null when there is none of this key.</summary>
    public static async Task<SourceWithUses?> SourceAsync(this CareersContext context, string key, CancellationToken cancellationToken)
    {
        var sources = context.Sources.AsNoTracking().Where(source => source.Key == key).OrderBy(source => source.Key);
        if (await sources.Entries().SingleOrDefaultAsync(cancellationToken) is not { } entry) return null;
        var uses = await sources.Select(source => new
        {
            Figures = source.Figures.Select(figure => new { figure.Label, figure.Key }).ToList(),
            Past = source.PastFigures.Select(past => new { past.Figure!.Label, Key = past.FigureKey }).ToList(),
            Answers = source.Answers.OrderBy(answer => answer.Position)
                .Select(answer => new { answer.ClaimKey, Part = new AnswerPart(answer.Claim!.Question, answer.Says, answer.IsGoneBy) }).ToList(),
            Terms = source.Terms.Select(term => new { term.Name, term.Key }).ToList(),
        }).SingleAsync(cancellationToken);
        return new SourceWithUses
        {
            Entry = WithPagesInOrder(entry),
            Figures = uses.Figures.Select(figure => (figure.Label, figure.Key)).InAlphabeticalOrder(figure => figure.Label, figure => figure.Key),
            PastFigures = uses.Past.Select(past => (past.Label, past.Key)).Distinct().InAlphabeticalOrder(past => past.Label, past => past.Key),
            Answers = [.. uses.Answers.InAlphabeticalOrder(answer => answer.Part.Question, answer => answer.ClaimKey).Select(answer => answer.Part)],
            Terms = uses.Terms.Select(term => (term.Name, term.Key)).InAlphabeticalOrder(term => term.Name, term => term.Key),
        };
    }

    private static IQueryable<SourceEntry> Entries(this IQueryable<Source> sources) => sources.Select(source => new SourceEntry
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
        Pages = source.Pages.Select(part => new FrameLink(part.Page!.Title, part.PageAddress)).ToList(),
    });

    private static SourceEntry WithPagesInOrder(SourceEntry source) => source with { Pages = source.Pages.InAlphabeticalOrder(page => page.Title, page => page.Address) };
}
