using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>
/// Says what a release changes, in words that an adviser understands: figures with their values before and after, and the parts
/// of pages that are not as they were. It reads the store before the new release is written over the old.
/// </summary>
internal sealed class ReleaseComparer(CareersContext context, ContentSet content, int release)
{
    /// <summary>What the list of sources is called.</summary>
    private const string Sources = "the sources";

    private readonly List<Change> _changes = [];

    /// <summary>Figures with a new value, date or source: that pages name another source for them goes without saying.</summary>
    private readonly HashSet<string> _renewed = new(StringComparer.Ordinal);

    /// <summary>Compares what is stored with what is to be.</summary>
    /// <param name="changed">The pages that are new or changed, as they will be.</param>
    /// <param name="removed">Addresses of the pages that go.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Change>> CompareAsync(
        IReadOnlyList<Page> changed,
        IReadOnlyList<string> removed,
        CancellationToken cancellationToken
    )
    {
        if (release == 1)
        {
            Add(ChangeKind.Started, content.Settings.Name, []);
            return _changes;
        }

        await CompareFiguresAsync(cancellationToken);
        await ComparePagesAsync(changed, removed, cancellationToken);
        return _changes;
    }

    private async Task CompareFiguresAsync(CancellationToken cancellationToken)
    {
        var before = await context
            .Figures.AsNoTracking()
            .OrderBy(figure => figure.Key)
            .ToDictionaryAsync(figure => figure.Key, cancellationToken);
        var users = content
            .Pages.SelectMany(page => page.Figures.SelectMany(use => use.Keys).Distinct().Select(key => (key, page)))
            .ToLookup(use => use.key, use => use.page, StringComparer.Ordinal);
        foreach (var figure in content.Figures)
        {
            if (!users[figure.Key].Any())
                continue;
            var now = Said(figure.Value, figure.ValueTo, figure.Unit);
            var date = FigureWords.DateOf(figure.Until, figure.Since);
            if (!before.TryGetValue(figure.Key, out var old))
                Add(ChangeKind.FigureAdded, figure.Label, users[figure.Key], figure.Key, null, $"{now}, {date}");
            else if (Said(old.Value, old.ValueTo, old.Unit) is var then && then != now)
                Add(ChangeKind.FigureChanged, figure.Label, users[figure.Key], figure.Key, then, $"{now}, {date}");
            else if (FigureWords.DateOf(old.Until, old.Since) is var day && (day != date || old.SourceKey != figure.Source))
                Add(ChangeKind.FigureConfirmed, figure.Label, users[figure.Key], figure.Key, day, $"{now}, {date}");
        }

        var kept = content.Figures.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
        var shown = await context
            .Pages.SelectMany(page => page.Figures)
            .SelectMany(use => use.Parts)
            .Select(part => part.FigureKey)
            .Distinct()
            .OrderBy(key => key)
            .ToListAsync(cancellationToken);
        foreach (
            var gone in before
                .Values.Where(figure => !kept.Contains(figure.Key) && shown.Contains(figure.Key))
                .OrderBy(figure => figure.Key, StringComparer.Ordinal)
        )
            Add(ChangeKind.FigureRemoved, gone.Label, [], gone.Key, Said(gone.Value, gone.ValueTo, gone.Unit));
    }

    private async Task ComparePagesAsync(IReadOnlyList<Page> changed, IReadOnlyList<string> removed, CancellationToken cancellationToken)
    {
        var addresses = changed.Select(page => page.Address).ToList();
        var before = await context
            .Pages.AsNoTracking()
            .Where(page => addresses.Contains(page.Address))
            .OrderBy(page => page.Address)
            .Select(page => new Earlier(page.Address, page.Title, page.Reviewed, page.Written))
            .ToDictionaryAsync(page => page.Address, StringComparer.Ordinal, cancellationToken);
        foreach (var page in changed)
        {
            if (before.TryGetValue(page.Address, out var earlier))
                Compare(earlier, page);
            else
                AddPage(ChangeKind.PageAdded, page, null, null);
        }

        var gone = await context
            .Pages.AsNoTracking()
            .Where(page => removed.Contains(page.Address))
            .OrderBy(page => page.Address)
            .ToListAsync(cancellationToken);
        foreach (var page in gone.OrderBy(page => page.Address, StringComparer.Ordinal))
        {
            var to = content.Redirects.FirstOrDefault(redirect => OldAddress.Of(redirect.From) == OldAddress.Of(page.Address))?.To;
            AddPage(ChangeKind.PageRemoved, page, null, to);
        }
    }

    private void Compare(Earlier before, Page now)
    {
        if (before.Title != now.Title)
            AddPage(ChangeKind.PageRenamed, now, before.Title, now.Title);
        var different = now
            .Written.Where(part => before.Written.GetValueOrDefault(part.Key) != part.Value)
            .Select(part => part.Key)
            .Concat(before.Written.Keys.Where(heading => !now.Written.ContainsKey(heading)))
            .ToList();
        if (different is [Sources] && now.Figures.SelectMany(use => use.Parts).Any(part => _renewed.Contains(part.FigureKey)))
            return;
        if (different.Count > 0)
            AddPage(ChangeKind.PageChanged, now, null, string.Join("; ", different));
        else if (before.Reviewed != now.Reviewed && before.Title == now.Title)
            AddPage(ChangeKind.PageReviewed, now, null, null);
    }

    private void AddPage(ChangeKind kind, Page page, string? before, string? after)
    {
        Add(kind, page.Title, [], null, before, after);
        _changes[^1]
            .Pages.Add(
                new ChangePage
                {
                    Release = release,
                    ChangePosition = _changes.Count - 1,
                    Position = 0,
                    Address = page.Address,
                    Title = page.Title,
                }
            );
    }

    private void Add(
        ChangeKind kind,
        string subject,
        IEnumerable<PageDocument> pages,
        string? figure = null,
        string? before = null,
        string? after = null
    )
    {
        if (figure is not null)
            _renewed.Add(figure);
        _changes.Add(
            new Change
            {
                Release = release,
                Position = _changes.Count,
                Kind = kind,
                FigureKey = figure,
                Subject = subject,
                Before = before,
                After = after,
                Pages =
                [
                    .. pages
                        .InAlphabeticalOrder(page => page.Title, page => page.Address)
                        .Select(
                            (page, i) =>
                                new ChangePage
                                {
                                    Release = release,
                                    ChangePosition = _changes.Count,
                                    Position = i,
                                    Address = page.Address,
                                    Title = page.Title,
                                }
                        ),
                ],
            }
        );
    }

    private static string Said(decimal value, decimal? valueTo, FigureUnit unit) => FigureWords.Of(value, valueTo, unit);

    /// <summary>A page as it was.</summary>
    private sealed record Earlier(string Address, string Title, DateOnly Reviewed, IReadOnlyDictionary<string, string> Written);
}
