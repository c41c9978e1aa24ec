using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests;

/// <summary>What the store keeps of the changes of its releases.</summary>
internal static class StoredChanges
{
    /// <summary>The changes of a release, in order.</summary>
    public static async Task<IReadOnlyList<StoredChange>> ChangesAsync(this TemporaryStore store, int release)
    {
        await using var context = store.Open();
        var changes = await context
            .Changes.Where(change => change.Release == release)
            .OrderBy(change => change.Position)
            .Include(change => change.Pages.OrderBy(page => page.Position))
            .ToListAsync(Stopping);
        changes.Select(change => change.Position).ShouldBe(Enumerable.Range(0, changes.Count));
        return
        [
            .. changes.Select(change => new StoredChange(
                change.Kind,
                change.Subject,
                change.Before,
                change.After,
                string.Join(", ", change.Pages.Select(page => page.Address))
            )),
        ];
    }
}

/// <summary>A change.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Subject">What changed.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
/// <param name="SeenOn">Addresses of the pages that it is seen on.</param>
internal sealed record StoredChange(ChangeKind Kind, string Subject, string? Before, string? After, string SeenOn);
