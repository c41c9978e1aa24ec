using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>Asks for sources.</summary>
internal static class SourceQueries
{
    /// <summary>Every source with the pages that rest on it, by title.</summary>
    public static Task<List<SourceEntry>> SourceEntriesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        context.Sources.AsNoTracking().OrderBy(source => source.Title).Entries().ToListAsync(cancellationToken);

    /// <summary>A source with everything that rests on it; null when there is none of this key.</summary>
    public static async Task<SourceWithUses?> SourceAsync(this CareersContext context, string key, CancellationToken cancellationToken)
    {
        var sources = context.Sources.AsNoTracking().Where(source => source.Key == key).OrderBy(source => source.Key);
        if (await sources.Entries().SingleOrDefaultAsync(cancellationToken) is not { } entry) return null;
        var uses = await sources.Select(source => new
        {
            Figures = source.Figures.OrderBy(figure => figure.Label).Select(figure => new { figure.Label, figure.Key }).ToList(),
            Past = source.PastFigures.OrderBy(past => past.Figure!.Label).Select(past => new { past.Figure!.Label, Key = past.FigureKey }).ToList(),
            Answers = source.Answers.OrderBy(answer => answer.ClaimKey).ThenBy(answer => answer.Position)
                .Select(answer => new AnswerPart(answer.Claim!.Question, answer.Says, answer.IsGoneBy)).ToList(),
            Terms = source.Terms.OrderBy(term => term.Name).Select(term => new { term.Name, term.Key }).ToList(),
        }).SingleAsync(cancellationToken);
        return new SourceWithUses
        {
            Entry = entry,
            Figures = [.. uses.Figures.Select(figure => (figure.Label, figure.Key))],
            PastFigures = [.. uses.Past.Select(past => (past.Label, past.Key)).Distinct()],
            Answers = uses.Answers,
            Terms = [.. uses.Terms.Select(term => (term.Name, term.Key))],
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
        Pages = source.Pages.OrderBy(part => part.Page!.Title).Select(part => new FrameLink(part.Page!.Title, part.PageAddress)).ToList(),
    });
}
