using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>Asks for sources.</summary>
internal static class SourceQueries
{
    /// <summary>Every source with the pages that rest on it, by title.</summary>
    public static Task<List<SourceEntry>> SourceEntriesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        context.Sources.AsNoTracking().OrderBy(source => source.Title).Select(source => new SourceEntry
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
            Pages = source.Pages.OrderBy(part => part.Page!.Title).Select(part => new FrameLink(part.Page!.Title, part.PageAddress)).ToList(),
        }).ToListAsync(cancellationToken);
}
