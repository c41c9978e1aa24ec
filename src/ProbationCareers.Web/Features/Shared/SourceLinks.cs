using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;

namespace ProbationCareers.Web.Features.Shared;

/// <summary>Sources as links to their own pages, for what stands beside a fact.</summary>
internal static class SourceLinks
{
    /// <summary>Every source of the release, by key: who published it, and when.</summary>
    public static async Task<IReadOnlyDictionary<string, FrameLink>> SourceLinksAsync(this CareersContext context, CancellationToken cancellationToken) =>
        (await context.Sources.AsNoTracking().OrderBy(source => source.Key).Select(source => new { source.Key, source.Publisher, source.Dated }).ToListAsync(cancellationToken))
        .ToDictionary(source => source.Key, source => new FrameLink($"{source.Publisher}, {source.Dated.ToWords()}", SiteAddresses.Source(source.Key)), StringComparer.Ordinal);
}
