using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>Every address that was ever published.</summary>
internal sealed class AddressBook(CareersContext context, ContentSet content, int release)
{
    private HashSet<string> _known = [];

    /// <summary>The addresses that would lead nowhere, as problems.</summary>
    public async Task<IReadOnlyList<Problem>> DroppedAsync(CancellationToken cancellationToken)
    {
        _known =
        [
            .. await context
                .PublishedAddresses.OrderBy(published => published.Address)
                .Select(published => published.Address)
                .ToListAsync(cancellationToken),
        ];
        return DroppedAddresses.Find(_known, content);
    }

    /// <summary>Notes the addresses that are new.</summary>
    public void AddNew() =>
        context.PublishedAddresses.AddRange(
            content
                .Pages.Select(page => page.Address)
                .Where(address => !_known.Contains(address))
                .Select(address => new PublishedAddress { Address = address, FirstRelease = release })
        );
}
