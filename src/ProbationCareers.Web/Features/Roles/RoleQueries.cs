using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>Asks for roles.</summary>
internal static class RoleQueries
{
    /// <summary>How many guides a role leads to by itself; the others are one step further.</summary>
    private const int GuidesShown = 6;

    /// <summary>Roles as cards, by title.</summary>
    public static async Task<IReadOnlyList<RoleCard>> CardsAsync(this IQueryable<Role> roles, FigureBook book, CancellationToken cancellationToken)
    {
        var rows = await roles.AsNoTracking().OrderBy(role => role.Address).Select(role => new
        {
            Pay = new { role.PayStartFigureKey, role.PayHighestFigureKey, role.PayIsUnconfirmed, role.PayBand!.LowestFigureKey, role.PayBand.HighestFigureKey },
            Card = new RoleCard
            {
                Address = role.Address,
                Slug = role.Slug,
                Title = role.Title,
                Summary = role.Summary,
                PartOfAddress = role.PartOfAddress,
                PartOfTitle = role.PartOf!.Title,
                Employer = role.Employer,
                BandTitle = role.PayBand!.Title,
                Band = role.PayBand.Band,
                Caseload = role.Caseload,
                Environments = role.Environments.OrderBy(part => part.Position).Select(part => part.Environment!.Title).ToList(),
                Places = role.Environments.OrderBy(part => part.Position).Select(part => part.Environment!.Slug).ToList(),
                Evenings = role.Evenings,
                Qualifications = role.Requirements.Where(part => part.Kind == RequirementKind.Qualification).OrderBy(part => part.Position)
                    .Select(part => new AskedLevel(part.Strength, part.Level)).ToList(),
                NeedsAPost = role.Requirements.Any(part => part.Kind == RequirementKind.Post && part.Strength == RequirementStrength.Required),
                HasAWayIn = role.Pathways.Any(part => part.Pathway!.Status == PathwayStatus.Open && (part.Pathway.Route == PathwayRoute.DirectApplication || part.Pathway.Route == PathwayRoute.TrainingProgramme)),
            },
        }).ToListAsync(cancellationToken);
        return [.. rows.InAlphabeticalOrder(row => row.Card.Title, row => row.Card.Address).Select(row => row.Card with
        {
            Pay = KnownPay.Of(
                book, row.Pay.PayStartFigureKey, row.Pay.LowestFigureKey, row.Pay.HighestFigureKey, row.Pay.PayHighestFigureKey, row.Card.BandTitle, row.Pay.PayIsUnconfirmed),
        })];
    }

    /// <summary>What the page of a role shows beyond its body; null when there is no such role.</summary>
    public static async Task<RoleFacts?> FactsAsync(this CareersContext context, string address, FigureBook book, CancellationToken cancellationToken)
    {
        var row = await context.Roles.AsNoTracking().Where(role => role.Address == address).OrderBy(role => role.Address)
            .Select(role => new
            {
                Pay = new { role.PayStartFigureKey, role.PayHighestFigureKey, role.PayIsUnconfirmed, role.PayBand!.LowestFigureKey, role.PayBand.HighestFigureKey },
                Guides = role.AboutIt.Where(part => part.Page!.Kind == PageKind.Guide)
                    .Select(part => new { RoleCount = part.Page!.AboutRoles.Count, Link = new FrameLink(part.Page.Title, part.PageAddress) }).ToList(),
                Facts = new RoleFacts
                {
                    ShortName = role.ShortName,
                    PartOf = role.PartOf == null ? null : new FrameLink(role.PartOf.Title, role.PartOf.Address),
                    Employer = role.Employer,
                    Status = role.Status,
                    StatusNote = role.StatusNote,
                    Band = role.PayBand == null ? null : new FrameLink(role.PayBand.Title, role.PayBand.Address),
                    PayNote = role.PayNote,
                    WeekFigureKey = role.WeekFigureKey,
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
                    Stories = role.AboutIt.Select(part => part.Page).OfType<StoryPage>()
                        .Select(story => new StoryPart(story.Title, story.Address, story.Summary, story.Teller, story.Account!.Publisher, story.Account.Dated, story.Account.Url)).ToList(),
                    SkillPages = role.AboutIt.Where(part => part.Page!.Kind == PageKind.Skill)
                        .Select(part => new FrameLink(part.Page!.Title, part.PageAddress)).ToList(),
                    Types = role.Types.Select(type => new Destination(type.Title, type.Address, type.Summary)).ToList(),
                },
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null) return null;

        var related = await context.Roles.Where(role => role.Address == address).SelectMany(role => role.Related)
            .OrderBy(part => part.Position).Select(part => part.RelatedAddress).ToListAsync(cancellationToken);
        var cards = await context.Roles.Where(role => related.Contains(role.Address)).CardsAsync(book, cancellationToken);
        var ways = await context.Roles.Where(role => role.Address == address).SelectMany(role => role.Pathways)
            .OrderBy(part => part.Position).Select(part => part.PathwayAddress).ToListAsync(cancellationToken);
        var pathways = await context.Pathways.Where(pathway => ways.Contains(pathway.Address)).CardsAsync(book, cancellationToken);
        var onTop = await context.PayPages.AsNoTracking().Where(pay => pay.Topic != PayTopic.Band).OrderBy(pay => pay.Address)
            .Select(pay => new PayLink(pay.Topic, pay.Title, pay.Address, pay.Summary)).ToListAsync(cancellationToken);
        return row.Facts with
        {
            Stories = row.Facts.Stories.InAlphabeticalOrder(story => story.Title, story => story.Address),
            SkillPages = row.Facts.SkillPages.InAlphabeticalOrder(skill => skill.Title, skill => skill.Address),
            Types = row.Facts.Types.InAlphabeticalOrder(type => type.Title, type => type.Address),
            // The guides that are about the fewest roles say most about this one.
            Guides = [.. row.Guides.InAlphabeticalOrder(guide => guide.Link.Title, guide => guide.Link.Address).OrderBy(guide => guide.RoleCount).Take(GuidesShown).Select(guide => guide.Link)],
            OnTop = [.. onTop.InAlphabeticalOrder(link => link.Title, link => link.Address).OrderBy(link => link.Topic)],
            Related = [.. related.Select(to => cards.Single(card => card.Address == to))],
            Pathways = [.. ways.Select(to => pathways.Single(card => card.Address == to))],
            Pay = KnownPay.Of(
                book, row.Pay.PayStartFigureKey, row.Pay.LowestFigureKey, row.Pay.HighestFigureKey, row.Pay.PayHighestFigureKey, row.Facts.Band?.Title, row.Pay.PayIsUnconfirmed),
        };
    }
}
