using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Guides;

namespace ProbationCareers.Web.Features.Home;

/// <summary>Asks for what only the home page shows.</summary>
internal static class HomeQueries
{
    /// <summary>The guides for someone who is choosing or applying.</summary>
    public static async Task<IReadOnlyList<GuideCard>> HomeGuidesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        [.. (await context.Guides.Where(guide => guide.Topic == GuideTopic.Choosing || guide.Topic == GuideTopic.Applying).GuideCardsAsync(cancellationToken)).Take(6)];
}
