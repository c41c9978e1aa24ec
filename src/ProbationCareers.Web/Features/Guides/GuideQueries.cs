using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Guides;

/// <summary>Asks for guides.</summary>
internal static class GuideQueries
{
    /// <summary>Guides as cards, by title.</summary>
    public static async Task<IReadOnlyList<GuideCard>> GuideCardsAsync(this IQueryable<Guide> guides, CancellationToken cancellationToken) =>
        (await guides.AsNoTracking().OrderBy(guide => guide.Address).Select(guide => new GuideCard
        {
            Address = guide.Address,
            Title = guide.Title,
            Summary = guide.Summary,
            Question = guide.Question,
            Topic = guide.Topic,
        }).ToListAsync(cancellationToken)).InAlphabeticalOrder(guide => guide.Title, guide => guide.Address);

    /// <summary>What the page of a guide shows beyond its body; null when there is no such guide.</summary>
    public static Task<GuideFacts?> GuideFactsAsync(this CareersContext context, string address, CancellationToken cancellationToken) =>
        context.Guides.AsNoTracking().Where(guide => guide.Address == address).OrderBy(guide => guide.Address).Select(guide => new GuideFacts
        {
            Topic = guide.Topic,
            Question = guide.Question,
            ShortAnswer = guide.ShortAnswer,
            ReadNext = guide.ReadNext.OrderBy(part => part.Position).Select(part => new Destination(part.Next!.Title, part.NextAddress, part.Next.Summary)).ToList(),
            Roles = guide.AboutRoles.OrderBy(part => part.Position).Select(part => new FrameLink(part.Role!.Title, part.RoleAddress)).ToList(),
            Pathways = guide.Pathways.OrderBy(part => part.Position).Select(part => new FrameLink(part.Pathway!.Title, part.PathwayAddress)).ToList(),
        }).SingleOrDefaultAsync(cancellationToken);
}
