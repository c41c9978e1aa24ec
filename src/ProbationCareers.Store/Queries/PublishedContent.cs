using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Earlier;

namespace ProbationCareers.Store.Queries;

/// <summary>Asks for what was published, to compare new content with it.</summary>
public static class PublishedContent
{
    /// <summary>Every address that was ever published, and the figures of the last release; null when none was published.</summary>
    public static async Task<EarlierContent?> PublishedContentAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        if (await context.Releases.CurrentAsync(cancellationToken) is null)
            return null;
        var addresses = await context
            .PublishedAddresses.OrderBy(published => published.Address)
            .Select(published => published.Address)
            .ToListAsync(cancellationToken);
        var figures = await context
            .Figures.AsNoTracking()
            .Include(figure => figure.History)
            .OrderBy(figure => figure.Key)
            .ToListAsync(cancellationToken);
        return new EarlierContent(
            EarlierContent.LastRelease,
            addresses,
            figures.ToDictionary(
                figure => figure.Key,
                figure => new EarlierFigure(
                    figure.Key,
                    figure.Unit,
                    new EarlierValue(figure.Value, figure.ValueTo, figure.Until, figure.Since, figure.SourceKey),
                    [
                        .. figure
                            .History.OrderBy(past => past.Position)
                            .Select(past => new EarlierValue(past.Value, past.ValueTo, past.Until, past.Since, past.SourceKey)),
                    ]
                ),
                StringComparer.Ordinal
            )
        );
    }
}
