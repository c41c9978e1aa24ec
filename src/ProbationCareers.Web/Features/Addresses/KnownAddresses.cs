using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.RouteFinder;
using ProbationCareers.Web.Features.WhichRole;

namespace ProbationCareers.Web.Features.Addresses;

/// <summary>
/// Every address of one release, in memory: finds the page that a mistyped address means, and the pages that are nearest to it.
/// </summary>
internal sealed class KnownAddresses
{
    /// <summary>How many near pages are named.</summary>
    private const int MostNearest = 3;

    /// <summary>Addresses that are no pages.</summary>
    private static readonly string[] Files = ["/changes.atom", SiteAddresses.PayTable, "/sitemap.xml", "/robots.txt"];

    private readonly IReadOnlyList<KnownAddress> _pages;
    private readonly Dictionary<string, string> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _moved = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _movedByForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _squeezed = new(StringComparer.Ordinal);

    /// <summary>Makes the list.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="files">Addresses that are no pages, such as feeds.</param>
    /// <param name="redirects">Where pages of old addresses are now.</param>
    public KnownAddresses(IReadOnlyList<KnownAddress> pages, IEnumerable<string> files, IEnumerable<(string From, string To)> redirects)
    {
        _pages = pages;
        foreach (var address in pages.Select(page => page.Address).Concat(files))
        {
            _exact[address] = address;
            AddForms(_byForm, address, address);
        }

        foreach (var (from, to) in redirects.Where(redirect => _exact.ContainsKey(PathOf(redirect.To))))
        {
            _moved[OldAddress.Of(from)] = to;
            AddForms(_movedByForm, from, to);
        }
    }

    /// <summary>The addresses of a release.</summary>
    public static KnownAddresses Of(Catalogue catalogue) => catalogue.Once(Make);

    private static KnownAddresses Make(Catalogue catalogue) =>
        new(
            [
                .. catalogue
                    .Pages.Where(page => page.Kind != PageKind.Story)
                    .Select(page => new KnownAddress(page.Address, page.Title, IsMinor: false) { ShortName = (page as Role)?.ShortName }),
                .. catalogue.IndexTexts.Select(index => new KnownAddress(SiteAddresses.Index(index.Kind), index.Title, IsMinor: false)),
                .. FixedPages.Select(page => new KnownAddress(page.Address, page.Title, IsMinor: false)),
                .. catalogue.Sources.Select(source => new KnownAddress(SiteAddresses.Source(source.Key), source.Title, IsMinor: true)),
            ],
            catalogue
                .Pages.Where(page => page.Kind is not (PageKind.Story or PageKind.Site))
                .Select(page => SiteAddresses.Evidence(page.Address))
                .Concat(Files),
            catalogue.Redirects.Select(redirect => (redirect.FromAddress, redirect.ToAddress))
        );

    /// <summary>A list without an address.</summary>
    public static KnownAddresses None { get; } = new([], [], []);

    /// <summary>
    /// The address that a path means. A page comes first, then what editors wrote in redirects.yml, then an address that differs only in
    /// how it is typed, last one without its hyphens when only one page can be meant.
    /// </summary>
    /// <param name="path">The path, as the server gives it.</param>
    /// <returns>An address of the site, perhaps with a query or an anchor; null when none is meant, or several may be.</returns>
    public string? Find(string path)
    {
        if (path.Length > TypedAddress.Longest)
            return null;
        var asked = path.Length > 1 ? path.TrimEnd('/') : path;
        if (_exact.GetValueOrDefault(asked) is { } exact)
            return exact; // A redirect may wait for the day on which its page ends.
        if (_moved.GetValueOrDefault(OldAddress.Of(path)) is { } moved)
            return moved;
        if (TypedAddress.Form(path) is not { } form)
            return null;
        if (form.Length == 0)
            return path.Trim('/').Length == 0 ? _exact.GetValueOrDefault("/") : null;
        return _byForm.GetValueOrDefault(form)
            ?? _movedByForm.GetValueOrDefault(form)
            ?? _squeezed.GetValueOrDefault(TypedAddress.Squeezed(form));
    }

    /// <summary>The pages whose address or title is nearest to a path, the nearest first; none when nothing is near.</summary>
    public IReadOnlyList<Link> Nearest(string path)
    {
        if (TypedAddress.Form(path) is not { Length: > 0 } form)
            return [];
        var typed = new TypedName(form);
        return
        [
            .. _pages
                .Select(page => (page, distance: page.DistanceTo(typed)))
                .Where(near => near.distance is not null)
                .OrderBy(near => near.distance)
                .ThenBy(near => near.page.IsMinor)
                .ThenBy(near => near.page.Address, StringComparer.Ordinal)
                .Take(MostNearest)
                .Select(near => new Link(near.page.Title, near.page.Address)),
        ];
    }

    /// <summary>An address without query and anchor.</summary>
    internal static string PathOf(string address) => address.Split('?', '#')[0];

    private void AddForms(Dictionary<string, string?> forms, string address, string to)
    {
        if (TypedAddress.Form(address) is not { Length: > 0 } form)
            return;
        // Of two that cannot be told apart, neither is meant.
        if (!forms.TryAdd(form, to) && forms[form] != to)
            forms[form] = null;
        var squeezed = TypedAddress.Squeezed(form);
        if (!_squeezed.TryAdd(squeezed, to) && _squeezed[squeezed] != to)
            _squeezed[squeezed] = null;
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
