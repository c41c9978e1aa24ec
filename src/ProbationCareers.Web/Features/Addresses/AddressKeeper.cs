using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Routes;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Features.WhichRole;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Addresses;

/// <summary>
/// Keeps the addresses of the release that is served and the frame of its error pages, read once when the first mistyped address comes: looking
/// for what it meant, and saying so, asks the store for nothing, however many come.
/// </summary>
internal sealed class AddressKeeper(IServiceScopeFactory scopes, CurrentRelease current, StoreState state, SiteDay day) : IDisposable
{
    private static readonly Kept Nothing = new("", KnownAddresses.None, SiteFrame.WithoutStore);

    private readonly SemaphoreSlim _reading = new(1);
    private volatile Kept _kept = Nothing;

    /// <summary>The addresses; those of an earlier release while the store does not answer, and null when none were read before.</summary>
    public async Task<KnownAddresses?> AddressesAsync(CancellationToken cancellationToken) =>
        await KeptAsync(cancellationToken) is var kept && kept != Nothing ? kept.Addresses : null;

    /// <summary>What stands around an error page; a plain frame while the store does not answer and never has.</summary>
    public async Task<SiteFrame> FrameAsync(CancellationToken cancellationToken) => (await KeptAsync(cancellationToken)).Frame with { Today = day.Today };

    private async Task<Kept> KeptAsync(CancellationToken cancellationToken)
    {
        var kept = _kept;
        if (kept.Release.Length > 0 && kept.Release == current.Name) return kept;
        if (state.IsAway)
        {
            if (kept == Nothing) state.NoteUnanswered(fault: null);
            return kept;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            var release = current.Name;
            if (_kept.Release.Length > 0 && _kept.Release == release) return _kept;
            if (state.IsAway) return _kept; // It went away while this request waited its turn.
            return _kept = await ReadAsync(release, cancellationToken);
        }
        catch (Exception error) when (StoreFault.IsOne(error) && !cancellationToken.IsCancellationRequested)
        {
            state.NoteUnanswered(error);
            return _kept;
        }
        catch (InvalidOperationException)
        {
            return _kept; // A store without a release has no settings.
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _reading.Dispose();

    private async Task<Kept> ReadAsync(string release, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
        await using var snapshot = await context.ReadOneReleaseAsync(cancellationToken);
        return new Kept(release, await context.KnownAddressesAsync(cancellationToken), await context.SiteFrameAsync(day, cancellationToken));
    }

    private sealed record Kept(string Release, KnownAddresses Addresses, SiteFrame Frame);
}

/// <summary>Asks for every address of the site.</summary>
internal static class AddressQueries
{
    /// <summary>Addresses that are no pages.</summary>
    private static readonly string[] Files = ["/changes.atom", "/pay.csv", "/sitemap.xml", "/robots.txt"];

    /// <summary>The addresses of the release that is being read.</summary>
    public static async Task<KnownAddresses> KnownAddressesAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        var pages = await context.Pages.AsNoTracking().Where(page => page.Kind != PageKind.Story).OrderBy(page => page.Address)
            .Select(page => new { page.Address, page.Title }).ToListAsync(cancellationToken);
        var shortNames = await context.Roles.AsNoTracking().Where(role => role.ShortName != null).OrderBy(role => role.Address)
            .Select(role => new { role.Address, role.ShortName }).ToDictionaryAsync(role => role.Address, role => role.ShortName, StringComparer.Ordinal, cancellationToken);
        var indexes = await context.IndexTexts.AsNoTracking().OrderBy(index => index.Kind).Select(index => new { index.Kind, index.Title }).ToListAsync(cancellationToken);
        var sources = await context.Sources.AsNoTracking().OrderBy(source => source.Key).Select(source => new { source.Key, source.Title }).ToListAsync(cancellationToken);
        var redirects = await context.Redirects.AsNoTracking().OrderBy(redirect => redirect.FromAddress)
            .Select(redirect => new { redirect.FromAddress, redirect.ToAddress }).ToListAsync(cancellationToken);
        return new KnownAddresses(
            [
                .. pages.Select(page => new KnownAddress(page.Address, page.Title, IsMinor: false) { ShortName = shortNames.GetValueOrDefault(page.Address) }),
                .. indexes.Select(index => new KnownAddress(SiteAddresses.Index(index.Kind), index.Title, IsMinor: false)),
                .. FixedPages.Select(page => new KnownAddress(page.Address, page.Title, IsMinor: false)),
                .. sources.Select(source => new KnownAddress(SiteAddresses.Source(source.Key), source.Title, IsMinor: true)),
            ],
            Files,
            redirects.Select(redirect => (redirect.FromAddress, redirect.ToAddress)));
    }

    /// <summary>Pages that are there whatever the content says, by the names that readers know.</summary>
    private static (string Address, string Title)[] FixedPages { get; } =
    [
        (SiteAddresses.Home, "Home"),
        (SiteAddresses.Sources, "Sources"),
        (SiteAddresses.Figures, "Figures"),
        (SiteAddresses.Glossary, "Glossary"),
        (SiteAddresses.Changes, "What changed"),
        (SiteAddresses.Search, "Search"),
        (SiteAddresses.Compare, ComparePage.Heading),
        (SiteAddresses.RouteFinder, RouteFinderPage.Heading),
        (SiteAddresses.WhichRole, WhichRolePage.Heading),
    ];
}
