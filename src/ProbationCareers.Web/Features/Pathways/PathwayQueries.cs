using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>Asks for pathways.</summary>
internal static class PathwayQueries
{
    /// <summary>Pathways as cards, the shortest first.</summary>
    public static Task<List<PathwayCard>> CardsAsync(this IQueryable<Pathway> pathways, CancellationToken cancellationToken) =>
        pathways.AsNoTracking().OrderBy(pathway => pathway.MonthsFrom ?? int.MaxValue).ThenBy(pathway => pathway.Title).Select(pathway => new PathwayCard
        {
            Address = pathway.Address,
            Title = pathway.Title,
            Summary = pathway.Summary,
            Route = pathway.Route,
            From = pathway.From,
            ToTitle = pathway.To!.Title,
            Status = pathway.Status,
            MonthsFrom = pathway.MonthsFrom,
            MonthsTo = pathway.MonthsTo,
            Closed = pathway.Closed,
        }).ToListAsync(cancellationToken);

    /// <summary>What the page of a pathway shows beyond its body; null when there is no such pathway.</summary>
    public static Task<PathwayFacts?> PathwayFactsAsync(this CareersContext context, string address, CancellationToken cancellationToken) =>
        context.Pathways.AsNoTracking().Where(pathway => pathway.Address == address).OrderBy(pathway => pathway.Address)
            .Select(pathway => new PathwayFacts
            {
                Route = pathway.Route,
                From = pathway.From,
                Origins = pathway.Origins.OrderBy(part => part.Position).Select(part => new FrameLink(part.Role!.Title, part.RoleAddress)).ToList(),
                To = new FrameLink(pathway.To!.Title, pathway.ToAddress),
                ToSummary = pathway.To.Summary,
                Status = pathway.Status,
                StatusNote = pathway.StatusNote,
                Closed = pathway.Closed,
                Successors = pathway.Successors.OrderBy(part => part.Position).Select(part => new FrameLink(part.Successor!.Title, part.SuccessorAddress)).ToList(),
                MonthsFrom = pathway.MonthsFrom,
                MonthsTo = pathway.MonthsTo,
                LengthNote = pathway.LengthNote,
                Employer = pathway.Employer,
                Band = pathway.PayBand == null ? null : new FrameLink(pathway.PayBand.Title, pathway.PayBand.Address),
                PayPoints = pathway.PayBand!.Values.OrderBy(value => value.Position)
                    .Select(value => new PayPoint(value.Label, value.Amount, value.Unit, value.AsAt, value.SourceKey, value.Note, value.IsUnconfirmed)).ToList(),
                PayNote = pathway.PayNote,
                Steps = pathway.Steps.OrderBy(part => part.Position)
                    .Select(part => new StepPart(part.Title, part.Text, part.MonthsFrom, part.MonthsTo, part.SourceKey, part.IsUnconfirmed)).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
}
