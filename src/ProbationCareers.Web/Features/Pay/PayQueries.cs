using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>Asks for pay.</summary>
internal static class PayQueries
{
    /// <summary>All pages about pay, as cards.</summary>
    public static Task<List<PayCard>> PayCardsAsync(this CareersContext context, CancellationToken cancellationToken) =>
        context.PayPages.AsNoTracking().OrderBy(pay => pay.Band).ThenBy(pay => pay.Title).Select(pay => new PayCard
        {
            Address = pay.Address,
            Title = pay.Title,
            InShort = pay.InShort,
            Topic = pay.Topic,
            Band = pay.Band,
            Points = pay.Values.OrderBy(value => value.Position)
                .Select(value => new PayPoint(value.Label, value.Amount, value.Unit, value.AsAt, value.SourceKey, value.Note, value.IsUnconfirmed)).ToList(),
            Roles = pay.Roles.Where(role => role.PartOfAddress == null).OrderBy(role => role.Title).Select(role => new FrameLink(role.Title, role.Address)).ToList(),
        }).ToListAsync(cancellationToken);

    /// <summary>What a page about pay shows beyond its body; null when there is no such page.</summary>
    public static async Task<PayFacts?> PayFactsAsync(this CareersContext context, string address, CancellationToken cancellationToken)
    {
        var facts = await context.PayPages.AsNoTracking().Where(pay => pay.Address == address).OrderBy(pay => pay.Address).Select(pay => new PayFacts
        {
            Topic = pay.Topic,
            InShort = pay.InShort,
            Points = pay.Values.OrderBy(value => value.Position)
                .Select(value => new PayPoint(value.Label, value.Amount, value.Unit, value.AsAt, value.SourceKey, value.Note, value.IsUnconfirmed)).ToList(),
            Benefits = pay.Benefits.OrderBy(part => part.Position)
                .Select(part => new BenefitPart(part.Title, part.Text, part.SourceKey, part.IsUnconfirmed)).ToList(),
        }).SingleOrDefaultAsync(cancellationToken);
        return facts is null
            ? null
            : facts with { Roles = await context.Roles.Where(role => role.PayBandAddress == address && role.PartOfAddress == null).CardsAsync(cancellationToken) };
    }
}
