using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Queries;

/// <summary>Asks for releases.</summary>
public static class ReleaseQueries
{
    /// <summary>The release that visitors see; null when nothing was published yet.</summary>
    public static Task<Release?> CurrentAsync(this IQueryable<Release> releases, CancellationToken cancellationToken) =>
        releases.AsNoTracking().OrderByDescending(release => release.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>
    /// Starts a transaction in which every read sees one release, whatever is published meanwhile. Dispose it when the
    /// answer is written.
    /// </summary>
    public static Task<IAsyncDisposable> ReadOneReleaseAsync(this CareersContext context, CancellationToken cancellationToken) =>
        context.BeginSnapshotAsync(cancellationToken);
}
