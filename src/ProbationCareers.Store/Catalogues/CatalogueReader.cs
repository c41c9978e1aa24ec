using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Catalogues;

/// <summary>Reads a catalogue, and the texts that are not in it.</summary>
public static class CatalogueReader
{
    /// <summary>Of how many releases a catalogue says what they changed.</summary>
    public const int RecentReleases = 50;

    /// <summary>What a catalogue does not hold: what is long, what visitors left behind, and what only publishing asks for.</summary>
    private static readonly Type[] LeftInStore =
    [
        typeof(PageSection),
        typeof(Image),
        typeof(FailedSearch),
        typeof(PublishedAddress),
        typeof(Release),
        typeof(Change),
        typeof(ChangePage),
    ];

    private static readonly MethodInfo LoadMethod = typeof(CatalogueReader).GetMethod(
        nameof(LoadAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>
    /// Reads a release, with a query for each table. The context must be fresh and in a snapshot
    /// (<see cref="CareersContext.BeginSnapshotAsync"/>), so that every query sees the same release.
    /// </summary>
    /// <param name="context">The store.</param>
    /// <param name="release">The release that it holds.</param>
    /// <param name="cancellationToken">Stops between queries.</param>
    public static async Task<Catalogue> ReadCatalogueAsync(
        this CareersContext context,
        Release release,
        CancellationToken cancellationToken
    )
    {
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll; // It links each thing with what it names.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var type in TypesToRead(context.Model))
            await (Task)LoadMethod.MakeGenericMethod(type.ClrType).Invoke(null, [context, type, cancellationToken])!;
        var images = await context.Images.Select(image => image.Address).ToListAsync(cancellationToken);
        return new Catalogue(release, context.ChangeTracker, images, await RecentReleasesAsync(context, cancellationToken));
    }

    /// <summary>The sections of a page, with the hash of the page that they are of; null when the store has no such page.</summary>
    public static async Task<StoredText?> ReadTextAsync(this CareersContext context, string address, CancellationToken cancellationToken) =>
        await context
            .Pages.AsNoTracking()
            .Where(page => page.Address == address)
            .Select(page => new StoredText(page.ContentHash, page.Sections.OrderBy(section => section.Position).ToList()))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The sections of every page, by its address.</summary>
    public static async Task<ILookup<string, PageSection>> ReadTextsAsync(
        this CareersContext context,
        CancellationToken cancellationToken
    ) =>
        (
            await context
                .Set<PageSection>()
                .AsNoTracking()
                .OrderBy(section => section.PageAddress)
                .ThenBy(section => section.Position)
                .ToListAsync(cancellationToken)
        ).ToLookup(section => section.PageAddress, StringComparer.Ordinal);

    /// <summary>
    /// Whatever has parts comes before them, so that the parts join it in the order in which they are read: the key of a part begins with
    /// that of what it is part of, and is longer.
    /// </summary>
    private static IEnumerable<IEntityType> TypesToRead(IModel model) =>
        model
            .GetEntityTypes()
            .Where(type => type.BaseType is null && !LeftInStore.Contains(type.ClrType))
            .OrderBy(type => type.FindPrimaryKey()!.Properties.Count);

    private static async Task<IReadOnlyList<ReleaseWithChanges>> RecentReleasesAsync(
        CareersContext context,
        CancellationToken cancellationToken
    )
    {
        var releases = await context
            .Releases.AsNoTracking()
            .OrderByDescending(release => release.Number)
            .Take(RecentReleases)
            .ToListAsync(cancellationToken);
        var oldest = releases.Count == 0 ? 0 : releases[^1].Number;
        var changes = (
            await context
                .Changes.AsNoTracking()
                .Include(change => change.Pages.OrderBy(page => page.Position))
                .Where(change => change.Release >= oldest)
                .OrderBy(change => change.Release)
                .ThenBy(change => change.Position)
                .ToListAsync(cancellationToken)
        ).ToLookup(change => change.Release);
        return [.. releases.Select(release => new ReleaseWithChanges(release, [.. changes[release.Number]]))];
    }

    /// <summary>Reads a table into the context, lists in their order.</summary>
    private static Task LoadAsync<T>(CareersContext context, IEntityType type, CancellationToken cancellationToken)
        where T : class
    {
        var rows = context.Set<T>().AsQueryable();
        if (type.FindProperty(nameof(IPagePart.Position)) is not null)
            rows = rows.OrderBy(row => EF.Property<int>(row, nameof(IPagePart.Position)));
        return rows.LoadAsync(cancellationToken);
    }
}

/// <summary>The long text of a page.</summary>
/// <param name="ContentHash">The hash of the page that it is of.</param>
/// <param name="Sections">Its sections, in order.</param>
public sealed record StoredText(string ContentHash, IReadOnlyList<PageSection> Sections);
