using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>Asks for roles.</summary>
internal static class RoleQueries
{
    /// <summary>Roles as cards, by title.</summary>
    public static Task<List<RoleCard>> CardsAsync(this IQueryable<Role> roles, CancellationToken cancellationToken) =>
        roles.AsNoTracking().OrderBy(role => role.Title).Select(role => new RoleCard
        {
            Address = role.Address,
            Title = role.Title,
            Summary = role.Summary,
            PartOfAddress = role.PartOfAddress,
            PartOfTitle = role.PartOf!.Title,
            BandTitle = role.PayBand!.Title,
            Band = role.PayBand.Band,
            PayPoints = role.PayBand.Values.OrderBy(value => value.Position)
                .Select(value => new PayPoint(value.Label, value.Amount, value.Unit, value.AsAt, value.SourceKey, value.Note, value.IsUnconfirmed)).ToList(),
            Caseload = role.Caseload,
            Environments = role.Environments.OrderBy(part => part.Position).Select(part => part.Environment!.Title).ToList(),
        }).ToListAsync(cancellationToken);

    /// <summary>What the page of a role shows beyond its body; null when there is no such role.</summary>
    public static async Task<RoleFacts?> FactsAsync(this CareersContext context, string address, CancellationToken cancellationToken)
    {
        var facts = await context.Roles.AsNoTracking().Where(role => role.Address == address).OrderBy(role => role.Address)
            .Select(role => new RoleFacts
            {
                ShortName = role.ShortName,
                PartOf = role.PartOf == null ? null : new FrameLink(role.PartOf.Title, role.PartOf.Address),
                Employer = role.Employer,
                Status = role.Status,
                StatusNote = role.StatusNote,
                Band = role.PayBand == null ? null : new FrameLink(role.PayBand.Title, role.PayBand.Address),
                PayPoints = role.PayBand!.Values.OrderBy(value => value.Position)
                    .Select(value => new PayPoint(value.Label, value.Amount, value.Unit, value.AsAt, value.SourceKey, value.Note, value.IsUnconfirmed)).ToList(),
                PayNote = role.PayNote,
                HoursAWeek = role.HoursAWeek,
                HoursAWeekTo = role.HoursAWeekTo,
                HoursPattern = role.HoursPattern,
                Evenings = role.Evenings,
                Weekends = role.Weekends,
                Nights = role.Nights,
                Caseload = role.Caseload,
                CaseloadNote = role.CaseloadNote,
                Travel = role.Travel,
                YouNeed = role.YouNeed,
                HowLong = role.HowLong,
                Environments = role.Environments.OrderBy(part => part.Position)
                    .Select(part => new FrameLink(part.Environment!.Title, part.Environment.Address)).ToList(),
                Families = role.Families.OrderBy(part => part.Position).Select(part => part.Family).ToList(),
                Steps = role.Steps.OrderBy(part => part.Position).Select(part => new NextStep(
                    part.NextRole == null ? null : new FrameLink(part.NextRole.Title, part.NextRole.Address),
                    part.NextRole!.PayBand!.Title,
                    part.Pathway == null ? null : new FrameLink(part.Pathway.Title, part.Pathway.Address),
                    part.Text)).ToList(),
                Stories = role.Stories.OrderBy(part => part.Position)
                    .Select(part => new StoryPart(part.Title, part.Summary, part.Source!.Publisher, part.Source.Dated, part.Source.Url)).ToList(),
                Types = role.Types.OrderBy(type => type.Title).Select(type => new Destination(type.Title, type.Address, type.Summary)).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (facts is null) return null;

        var related = await context.Roles.Where(role => role.Address == address).SelectMany(role => role.Related)
            .OrderBy(part => part.Position).Select(part => part.RelatedAddress).ToListAsync(cancellationToken);
        var cards = await context.Roles.Where(role => related.Contains(role.Address)).CardsAsync(cancellationToken);
        var ways = await context.Roles.Where(role => role.Address == address).SelectMany(role => role.Pathways)
            .OrderBy(part => part.Position).Select(part => part.PathwayAddress).ToListAsync(cancellationToken);
        var pathways = await context.Pathways.Where(pathway => ways.Contains(pathway.Address)).CardsAsync(cancellationToken);
        return facts with
        {
            Related = [.. related.Select(to => cards.Single(card => card.Address == to))],
            Pathways = [.. ways.Select(to => pathways.Single(card => card.Address == to))],
        };
    }
}
