using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Publishing;

/// <summary>
/// Makes a release of a content folder: reads all, checks all, and swaps what changed in one transaction. Visitors see the
/// old release or the new one; a publisher that fails or is killed leaves the old one whole.
/// </summary>
public sealed class Publisher(CareersContext context, TimeProvider clock)
{
    /// <summary>Publishes a folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="cancellationToken">Stops publishing; nothing is left half done.</param>
    /// <exception cref="DbUpdateException">The database cannot be written.</exception>
    /// <exception cref="InvalidOperationException">Another publisher did not end in time.</exception>
    public async Task<PublishResult> PublishAsync(ContentFolder folder, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var fingerprint = ContentHash.OfFiles(folder.Fingerprint());
        var current = await context.Releases.CurrentAsync(cancellationToken);
        if (current is not null && current.Fingerprint == fingerprint && !(today >= current.ChangesOn))
            return PublishResult.Unchanged(current.Number);

        var (content, problems) = ContentReader.Read(folder, today);
        return content is null
            ? PublishResult.Refused(current?.Number, problems)
            : await WriteAsync(content, fingerprint, cancellationToken);
    }

    private async Task<PublishResult> WriteAsync(ContentSet content, string fingerprint, CancellationToken cancellationToken)
    {
        var documents = content.Pages.ToDictionary(page => page.Address, page => (page, hash: ContentHash.Of(page)), StringComparer.Ordinal);
        var contentHash = ContentHash.Of(content, content.Pages.Select(page => documents[page.Address].hash));

        context.ChangeTracker.Clear(); // An attempt that failed may have left rows behind.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.LockForPublishingAsync(cancellationToken);
        var current = await context.Releases.CurrentAsync(cancellationToken);
        if (current?.ContentHash == contentHash)
        {
            await context.Releases.Where(release => release.Number == current.Number).ExecuteUpdateAsync(
                set => set.SetProperty(release => release.Fingerprint, fingerprint).SetProperty(release => release.ChangesOn, content.ChangesOn),
                cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return PublishResult.Unchanged(current.Number);
        }

        var stored = await context.Pages.Select(page => new { page.Address, page.ContentHash })
            .ToDictionaryAsync(page => page.Address, page => page.ContentHash, cancellationToken);
        var changed = documents.Where(page => stored.GetValueOrDefault(page.Key) != page.Value.hash).Select(page => page.Key).Order(StringComparer.Ordinal).ToList();
        var removed = stored.Keys.Except(documents.Keys).Order(StringComparer.Ordinal).ToList();

        var number = (current?.Number ?? 0) + 1;
        await RemovePartsAsync([.. changed, .. removed], cancellationToken);
        await WriteSiteAsync(content, cancellationToken);
        WritePages(changed.Select(address => documents[address]), stored.Keys.ToHashSet(StringComparer.Ordinal), new DocumentMapper(number));
        context.Releases.Add(new Release
        {
            Number = number,
            PublishedAt = clock.GetUtcNow().UtcDateTime,
            ContentHash = contentHash,
            Fingerprint = fingerprint,
            ChangesOn = content.ChangesOn,
            PageCount = documents.Count,
        });
        await context.SaveChangesAsync(cancellationToken);
        await RemoveUnusedAsync(content, removed, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return new PublishResult(PublishOutcome.Published, number, [], changed, removed);
    }

    private void WritePages(IEnumerable<(PageDocument Document, string Hash)> pages, HashSet<string> stored, DocumentMapper mapper)
    {
        foreach (var (document, hash) in pages)
        {
            context.ChangeTracker.TrackGraph(
                mapper.Map(document, hash),
                node => node.Entry.State = node.Entry.Entity is Page page && stored.Contains(page.Address) ? EntityState.Modified : EntityState.Added);
        }
    }

    /// <summary>Empties every table of page parts of the rows of some pages, before they are written anew.</summary>
    private async Task RemovePartsAsync(IReadOnlyList<string> addresses, CancellationToken cancellationToken)
    {
        foreach (var part in context.Model.GetEntityTypes().Where(type => typeof(IPagePart).IsAssignableFrom(type.ClrType)))
            await (Task)RemovePartsMethod.MakeGenericMethod(part.ClrType).Invoke(this, [addresses, cancellationToken])!;
    }

    private static readonly MethodInfo RemovePartsMethod =
        typeof(Publisher).GetMethod(nameof(RemovePartsOfTypeAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private Task<int> RemovePartsOfTypeAsync<TPart>(IReadOnlyList<string> addresses, CancellationToken cancellationToken)
        where TPart : class, IPagePart =>
        context.Set<TPart>().Where(part => addresses.Contains(part.PageAddress)).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Writes sources, images and settings; rows that are the same are left alone.</summary>
    private async Task WriteSiteAsync(ContentSet content, CancellationToken cancellationToken)
    {
        var (settings, links, indexes, licences) = SettingsMapper.Map(content.Settings);
        await WriteRowsAsync(content.Sources.Select(DocumentMapper.Map), source => source.Key, cancellationToken);
        await WriteRowsAsync(content.Images.Select(SettingsMapper.Map), image => image.Address, cancellationToken);
        await WriteRowsAsync([settings], row => row.Id, cancellationToken);
        await WriteRowsAsync(links, link => (link.IsInFooter, link.Position), cancellationToken);
        await WriteRowsAsync(indexes, index => index.Kind, cancellationToken);
        await WriteRowsAsync(licences, licence => licence.Licence, cancellationToken);
    }

    private async Task WriteRowsAsync<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> keyOf, CancellationToken cancellationToken)
        where TRow : class
        where TKey : notnull
    {
        var stored = await context.Set<TRow>().ToDictionaryAsync(keyOf, cancellationToken);
        foreach (var row in rows)
        {
            if (stored.TryGetValue(keyOf(row), out var existing)) context.Entry(existing).CurrentValues.SetValues(row);
            else context.Add(row);
        }
    }

    /// <summary>Removes pages and rows that nothing refers to any more, once everything that did has been rewritten.</summary>
    private async Task RemoveUnusedAsync(ContentSet content, IReadOnlyList<string> removed, CancellationToken cancellationToken)
    {
        context.RemoveRange(await context.Pages.Where(page => removed.Contains(page.Address)).ToListAsync(cancellationToken));
        await context.SaveChangesAsync(cancellationToken);

        var (settings, links, indexes, licences) = SettingsMapper.Map(content.Settings);
        var sources = content.Sources.Select(source => source.Key).ToList();
        var images = content.Images.Select(image => image.Address).ToList();
        var kinds = indexes.Select(index => index.Kind).ToList();
        var used = licences.Select(licence => licence.Licence).ToList();
        var (inFooter, inNavigation) = (links.Count(link => link.IsInFooter), links.Count(link => !link.IsInFooter));
        await context.Sources.Where(source => !sources.Contains(source.Key)).ExecuteDeleteAsync(cancellationToken);
        await context.Images.Where(image => !images.Contains(image.Address)).ExecuteDeleteAsync(cancellationToken);
        await context.IndexTexts.Where(index => !kinds.Contains(index.Kind)).ExecuteDeleteAsync(cancellationToken);
        await context.Licences.Where(licence => !used.Contains(licence.Licence)).ExecuteDeleteAsync(cancellationToken);
        await context.SiteLinks.Where(link => link.Position >= (link.IsInFooter ? inFooter : inNavigation)).ExecuteDeleteAsync(cancellationToken);
    }
}
