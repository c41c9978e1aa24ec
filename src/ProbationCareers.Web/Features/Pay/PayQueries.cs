using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>Asks for pay.</summary>
internal static class PayQueries
{
    /// <summary>All pages about pay, as cards.</summary>
    public static async Task<IReadOnlyList<PayCard>> PayCardsAsync(this CareersContext context, FigureBook book, CancellationToken cancellationToken)
    {
        var rows = await context.PayPages.AsNoTracking().OrderBy(pay => pay.Address).Select(pay => new
        {
            pay.LowestFigureKey,
            pay.HighestFigureKey,
            Amounts = pay.Amounts.OrderBy(part => part.Position).Select(part => part.FigureKey).ToList(),
            Card = new PayCard
            {
                Address = pay.Address,
                Title = pay.Title,
                InShort = pay.InShort,
                Topic = pay.Topic,
                Band = pay.Band,
                Roles = pay.Roles.Where(role => role.PartOfAddress == null).Select(role => new FrameLink(role.Title, role.Address)).ToList(),
            },
        }).ToListAsync(cancellationToken);
        return [.. rows.InAlphabeticalOrder(row => row.Card.Title, row => row.Card.Address).OrderBy(row => row.Card.Band).Select(row => row.Card with
        {
            Roles = row.Card.Roles.InAlphabeticalOrder(role => role.Title, role => role.Address),
            Range = PayRange.Of(book.Find(row.LowestFigureKey), book.Find(row.HighestFigureKey)),
            Figures = [.. book.Find(row.Amounts).Where(figure => !figure.IsUnconfirmed).Take(3)],
        })];
    }

    /// <summary>What a page about pay shows beyond its body; null when there is no such page.</summary>
    public static async Task<PayFacts?> PayFactsAsync(this CareersContext context, string address, FigureBook book, CancellationToken cancellationToken)
    {
        var row = await context.PayPages.AsNoTracking().Where(pay => pay.Address == address).OrderBy(pay => pay.Address).Select(pay => new
        {
            pay.LowestFigureKey,
            pay.HighestFigureKey,
            Amounts = pay.Amounts.OrderBy(part => part.Position).Select(part => part.FigureKey).ToList(),
            Facts = new PayFacts
            {
                Topic = pay.Topic,
                InShort = pay.InShort,
                Benefits = pay.Benefits.OrderBy(part => part.Position)
                    .Select(part => new BenefitPart(part.Title, part.Text, part.SourceKey, part.IsUnconfirmed)).ToList(),
            },
        }).SingleOrDefaultAsync(cancellationToken);
        return row is null
            ? null
            : row.Facts with
            {
                Figures = book.Find([row.LowestFigureKey, row.HighestFigureKey, .. row.Amounts]),
                Range = PayRange.Of(book.Find(row.LowestFigureKey), book.Find(row.HighestFigureKey)),
                Roles = await context.Roles.Where(role => role.PayBandAddress == address && role.PartOfAddress == null).CardsAsync(book, cancellationToken),
            };
    }
}
