using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Publishing;

/// <summary>
/// Makes a release of a content folder: reads all, checks all, and swaps what changed in one transaction. Visitors see the
/// old release or the new one; a publisher that fails or is killed leaves the old one whole.
/// </summary>
/// <param name="context">The store.</param>
/// <param name="clock">Which day it is.</param>
/// <param name="progress">Takes how far it has come; no one is told when it is left out.</param>
/// <param name="rows">Counts rows as they are written.</param>
public sealed class Publisher(
    CareersContext context,
    TimeProvider clock,
    IProgress<PublishingStep>? progress = null,
    WrittenRows? rows = null
)
{
    /// <summary>Publishes a folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="cancellationToken">Stops publishing; nothing is left half done.</param>
    /// <exception cref="DbUpdateException">The database cannot be written.</exception>
    /// <exception cref="Connections.PublishLockException">Another publisher did not end in time.</exception>
    public async Task<PublishResult> PublishAsync(ContentFolder folder, CancellationToken cancellationToken)
    {
        var fingerprint = ContentHash.OfFiles(folder.Fingerprint());
        var current = await context.Releases.CurrentAsync(cancellationToken);
        if (current is not null && current.Fingerprint == fingerprint && !(Today >= current.ChangesOn))
            return PublishResult.Unchanged(current.Number);

        progress?.Report(new(PublishingStage.Reading, 0, folder.Files.Count));
        var (content, problems, warnings, _) = ContentReader.Read(
            folder,
            Today,
            before: await context.PublishedContentAsync(cancellationToken)
        );
        var result = content is null
            ? PublishResult.Refused(current?.Number, problems)
            : await WriteAsync(content, fingerprint, keepsAddresses: true, cancellationToken);
        return result with { Warnings = [.. warnings.Where(warning => warning.Rule.IsOfAChange())] };
    }

    /// <summary>
    /// Publishes content for those who write it: drafts and pages before their time are shown, and addresses may come and go.
    /// The store is one of their own.
    /// </summary>
    /// <param name="content">What was read.</param>
    /// <param name="cancellationToken">Stops publishing; nothing is left half done.</param>
    public Task<PublishResult> PublishPreviewAsync(ContentSet content, CancellationToken cancellationToken) =>
        WriteAsync(content, fingerprint: "", keepsAddresses: false, cancellationToken);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private async Task<PublishResult> WriteAsync(
        ContentSet content,
        string fingerprint,
        bool keepsAddresses,
        CancellationToken cancellationToken
    )
    {
        var documents = content.Pages.ToDictionary(
            page => page.Address,
            page => (page, hash: ContentHash.Of(page)),
            StringComparer.Ordinal
        );
        var contentHash = ContentHash.Of(content, content.Pages.Select(page => documents[page.Address].hash));

        context.ChangeTracker.Clear(); // An attempt that failed may have left rows behind.
        await using var transaction = await context.BeginPublishingAsync(cancellationToken);
        var current = await context.Releases.CurrentAsync(cancellationToken);
        var number = (current?.Number ?? 0) + 1;
        var addresses = new AddressBook(context, content, number);
        if (keepsAddresses && await addresses.DroppedAsync(cancellationToken) is { Count: > 0 } dropped)
            return PublishResult.Refused(current?.Number, dropped);
        if (current?.ContentHash == contentHash)
        {
            await context
                .Releases.Where(release => release.Number == current.Number)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(release => release.Fingerprint, fingerprint)
                            .SetProperty(release => release.ChangesOn, content.ChangesOn),
                    cancellationToken
                );
            await transaction.CommitAsync(cancellationToken);
            return PublishResult.Unchanged(current.Number);
        }

        if (keepsAddresses)
            addresses.AddNew();
        var stored = await context
            .Pages.Select(page => new { page.Address, page.ContentHash })
            .ToDictionaryAsync(page => page.Address, page => page.ContentHash, StringComparer.Ordinal, cancellationToken);
        var changed = documents
            .Where(page => stored.GetValueOrDefault(page.Key) != page.Value.hash)
            .Select(page => page.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
        var removed = stored.Keys.Except(documents.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        List<Page> pages = [.. changed.Select(address => DocumentMapper.Map(documents[address].page, documents[address].hash, number))];
        if (keepsAddresses)
            context.AddRange(await new ReleaseComparer(context, content, number).CompareAsync(pages, removed, cancellationToken));

        await new PageWriter(context).RemovePartsAsync([.. changed, .. removed], cancellationToken);
        var data = new DataWriter(context);
        await data.WriteAsync(content, cancellationToken);
        WritePages(pages, stored.Keys.ToHashSet(StringComparer.Ordinal));
        context.Releases.Add(
            new Release
            {
                Number = number,
                PublishedAt = clock.GetUtcNow().UtcDateTime,
                ContentHash = contentHash,
                Fingerprint = fingerprint,
                ChangesOn = content.ChangesOn,
                PageCount = documents.Count,
            }
        );
        await SavePagesAsync(pages.Count, cancellationToken);

        // What nothing refers to any more goes once everything that did has been rewritten.
        context.RemoveRange(await context.Pages.Where(page => removed.Contains(page.Address)).ToListAsync(cancellationToken));
        await context.SaveChangesAsync(cancellationToken);
        await data.RemoveUnusedAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return new PublishResult(PublishOutcome.Published, number, [], changed, removed);
    }

    /// <summary>Saves the pages and what belongs to them, and tells how many of them that comes to.</summary>
    private async Task SavePagesAsync(int pages, CancellationToken cancellationToken)
    {
        if (progress is null || rows is null)
        {
            await context.SaveChangesAsync(cancellationToken);
            return;
        }

        progress.Report(new(PublishingStage.Writing, 0, pages));
        var all = Math.Max(
            1,
            context
                .ChangeTracker.Entries()
                .Where(entry => entry.State is not EntityState.Unchanged)
                .Sum(entry => Math.Max(1, entry.Metadata.GetTableMappings().Count()))
        );
        var written = 0;
        using (rows.Count(Note))
            await context.SaveChangesAsync(cancellationToken);

        void Note(int more)
        {
            written = Math.Min(all, written + more);
            progress.Report(new(PublishingStage.Writing, (int)((long)pages * written / all), pages));
        }
    }

    private void WritePages(IEnumerable<Page> pages, HashSet<string> stored)
    {
        foreach (var page in pages)
        {
            context.ChangeTracker.TrackGraph(
                page,
                node =>
                    node.Entry.State =
                        node.Entry.Entity is Page root && stored.Contains(root.Address) ? EntityState.Modified : EntityState.Added
            );
        }
    }
}
