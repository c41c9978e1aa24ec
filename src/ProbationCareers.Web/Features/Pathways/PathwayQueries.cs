using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>Asks for pathways.</summary>
internal static class PathwayQueries
{
    /// <summary>Pathways as cards, the shortest first.</summary>
    public static async Task<IReadOnlyList<PathwayCard>> CardsAsync(this IQueryable<Pathway> pathways, FigureBook book, CancellationToken cancellationToken)
    {
        var rows = await pathways.AsNoTracking().OrderBy(pathway => pathway.Address).Select(pathway => new
        {
            pathway.LengthFigureKey,
            Card = new PathwayCard
            {
                Address = pathway.Address,
                Slug = pathway.Slug,
                Title = pathway.Title,
                Summary = pathway.Summary,
                Route = pathway.Route,
                From = pathway.From,
                ToTitle = pathway.To!.Title,
                Status = pathway.Status,
                OpensInWindows = pathway.OpensInWindows,
                Closed = pathway.Closed,
            },
        }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => row.Card with { Length = book.Find(row.LengthFigureKey) })
                .InAlphabeticalOrder(card => card.Title, card => card.Address).OrderBy(card => card.Length?.Value ?? decimal.MaxValue),
        ];
    }

    /// <summary>What the page of a pathway shows beyond its body; null when there is no such pathway.</summary>
    public static async Task<PathwayFacts?> PathwayFactsAsync(this CareersContext context, string address, FigureBook book, CancellationToken cancellationToken)
    {
        var row = await context.Pathways.AsNoTracking().Where(pathway => pathway.Address == address).OrderBy(pathway => pathway.Address)
            .Select(pathway => new
            {
                Pay = new { pathway.PayStartFigureKey, pathway.PayBand!.LowestFigureKey, pathway.PayBand.HighestFigureKey },
                Facts = new PathwayFacts
                {
                    Route = pathway.Route,
                    From = pathway.From,
                    Origins = pathway.Origins.OrderBy(part => part.Position).Select(part => new FrameLink(part.Role!.Title, part.RoleAddress)).ToList(),
                    To = new FrameLink(pathway.To!.Title, pathway.ToAddress),
                    ToSummary = pathway.To.Summary,
                    Status = pathway.Status,
                    OpensInWindows = pathway.OpensInWindows,
                    StatusNote = pathway.StatusNote,
                    Closed = pathway.Closed,
                    Successors = pathway.Successors.OrderBy(part => part.Position).Select(part => new FrameLink(part.Successor!.Title, part.SuccessorAddress)).ToList(),
                    LengthFigureKey = pathway.LengthFigureKey,
                    LengthNote = pathway.LengthNote,
                    Employer = pathway.Employer,
                    Band = pathway.PayBand == null ? null : new FrameLink(pathway.PayBand.Title, pathway.PayBand.Address),
                    PayNote = pathway.PayNote,
                    Steps = pathway.Steps.OrderBy(part => part.Position).Select(part => new StepPart(
                        part.Title,
                        part.Text,
                        part.LengthFigureKey,
                        part.LinkUrl == null ? null : new LinkPart(part.LinkTitle!, part.LinkUrl),
                        part.SourceKey,
                        part.IsUnconfirmed)).ToList(),
                },
            })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null
            ? null
            : row.Facts with
            {
                Pay = KnownPay.Of(book, row.Pay.PayStartFigureKey, row.Pay.LowestFigureKey, row.Pay.HighestFigureKey, null, row.Facts.Band?.Title, false),
            };
    }
}
