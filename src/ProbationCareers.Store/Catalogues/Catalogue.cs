using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Catalogues;

/// <summary>
/// Everything typed of one release, in memory, each thing linked with what it names. It never changes: the next release has a catalogue of
/// its own. The long text of a page, its sections, is left in the store and read when that page is rendered; the files of images are too.
/// </summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Page> _pages;
    private readonly Dictionary<string, Figure> _figures;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<PageKind, IndexText> _indexTexts;
    private readonly ConcurrentDictionary<Type, Lazy<object>> _derived = new();

    /// <summary>Takes what was read.</summary>
    /// <param name="release">The release.</param>
    /// <param name="read">The rows of the release, linked with what they name.</param>
    /// <param name="images">The addresses of its images.</param>
    /// <param name="recentReleases">The newest releases with what each changed, newest first.</param>
    internal Catalogue(Release release, ChangeTracker read, IEnumerable<string> images, IReadOnlyList<ReleaseWithChanges> recentReleases)
    {
        Release = release;
        Pages = [.. Read<Page>().OrderBy(page => page.Address, StringComparer.Ordinal)];
        Roles = [.. Pages.OfType<Role>()];
        Pathways = [.. Pages.OfType<Pathway>()];
        PayPages = [.. Pages.OfType<PayPage>()];
        WorkingEnvironments = [.. Pages.OfType<WorkingEnvironment>()];
        Skills = [.. Pages.OfType<Skill>()];
        Guides = [.. Pages.OfType<Guide>()];
        Stories = [.. Pages.OfType<StoryPage>()];
        Figures = [.. Read<Figure>().OrderBy(figure => figure.Key, StringComparer.Ordinal)];
        Sources = [.. Read<Source>().OrderBy(source => source.Key, StringComparer.Ordinal)];
        Claims = [.. Read<Claim>().OrderBy(claim => claim.Key, StringComparer.Ordinal)];
        Terms = [.. Read<Term>().OrderBy(term => term.Key, StringComparer.Ordinal)];
        RouteQuestions = [.. Read<RouteQuestion>().OrderBy(question => question.Position)];
        WorkQuestions = [.. Read<WorkQuestion>().OrderBy(question => question.Position)];
        Synonyms = [.. Read<Synonym>().OrderBy(synonym => synonym.Position)];
        Redirects = [.. Read<Redirect>().OrderBy(redirect => redirect.FromAddress, StringComparer.Ordinal)];
        Campaigns = [.. Read<Campaign>().OrderBy(campaign => campaign.Key, StringComparer.Ordinal)];
        Licences = [.. Read<LicenceStatement>().OrderBy(statement => statement.Licence)];
        Links = [.. Read<SiteLink>().OrderBy(link => link.Place).ThenBy(link => link.Position)];
        Settings = Read<SiteSettings>().Single();
        IndexTexts = [.. Read<IndexText>().OrderBy(index => index.Kind)];
        Images = images.ToHashSet(StringComparer.Ordinal);
        RecentReleases = recentReleases;
        _pages = Pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        _figures = Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        _sources = Sources.ToDictionary(source => source.Key, StringComparer.Ordinal);
        _indexTexts = IndexTexts.ToDictionary(index => index.Kind);

        IEnumerable<T> Read<T>()
            where T : class => read.Entries<T>().Select(entry => entry.Entity);
    }

    /// <summary>The release that all of it is of.</summary>
    public Release Release { get; }

    /// <summary>Pages of every kind, by address.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Roles, by address.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Pathways, by address.</summary>
    public IReadOnlyList<Pathway> Pathways { get; }

    /// <summary>Pages about pay, by address.</summary>
    public IReadOnlyList<PayPage> PayPages { get; }

    /// <summary>Working environments, by address.</summary>
    public IReadOnlyList<WorkingEnvironment> WorkingEnvironments { get; }

    /// <summary>Skills, by address.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>Guides, by address.</summary>
    public IReadOnlyList<Guide> Guides { get; }

    /// <summary>First-hand accounts, by address.</summary>
    public IReadOnlyList<StoryPage> Stories { get; }

    /// <summary>Figures, by key.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Sources, by key.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Questions that sources answer differently, by key.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Terms of the glossary, by key.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The questions of the route finder, in order.</summary>
    public IReadOnlyList<RouteQuestion> RouteQuestions { get; }

    /// <summary>The questions about how someone likes to work, in order.</summary>
    public IReadOnlyList<WorkQuestion> WorkQuestions { get; }

    /// <summary>Other words for what readers type into the search, in order.</summary>
    public IReadOnlyList<Synonym> Synonyms { get; }

    /// <summary>Where the pages of old addresses are now, by old address.</summary>
    public IReadOnlyList<Redirect> Redirects { get; }

    /// <summary>Recruitment campaigns, by key.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; }

    /// <summary>How licences are acknowledged, in the order of the licences.</summary>
    public IReadOnlyList<LicenceStatement> Licences { get; }

    /// <summary>Links of the navigation, the footer and the home page, in order.</summary>
    public IReadOnlyList<SiteLink> Links { get; }

    /// <summary>The links of one place, in order.</summary>
    public IEnumerable<SiteLink> LinksAt(SiteLinkPlace place) => Links.Where(link => link.Place == place);

    /// <summary>What the site says of itself.</summary>
    public SiteSettings Settings { get; }

    /// <summary>What index pages say, in the order of the kinds.</summary>
    public IReadOnlyList<IndexText> IndexTexts { get; }

    /// <summary>Addresses of the images.</summary>
    public IReadOnlySet<string> Images { get; }

    /// <summary>The newest releases with what each changed, newest first.</summary>
    public IReadOnlyList<ReleaseWithChanges> RecentReleases { get; }

    /// <summary>The page of an address; null when there is none.</summary>
    public Page? FindPage(string address) => _pages.GetValueOrDefault(address);

    /// <summary>The page of a kind and a name; null when there is none.</summary>
    public TPage? FindPage<TPage>(PageKind kind, string slug)
        where TPage : Page => FindPage(kind.Address(slug)) as TPage;

    /// <summary>A figure; null when there is none of this key.</summary>
    public Figure? FindFigure(string key) => _figures.GetValueOrDefault(key);

    /// <summary>A source; null when there is none of this key.</summary>
    public Source? FindSource(string key) => _sources.GetValueOrDefault(key);

    /// <summary>What the index page of a kind says.</summary>
    /// <exception cref="KeyNotFoundException">The kind has no index page.</exception>
    public IndexText IndexTextOf(PageKind kind) => _indexTexts[kind];

    /// <summary>Something that is worked out of the release: once, when it is first asked for, and kept as long as the catalogue.</summary>
    /// <typeparam name="T">What it is; there is one thing of a type.</typeparam>
    /// <param name="make">Works it out; a pure function of the catalogue.</param>
    public T Once<T>(Func<Catalogue, T> make)
        where T : class =>
        (T)
            _derived
                .GetOrAdd(typeof(T), static (_, work) => new Lazy<object>(() => work.make(work.catalogue)), (make, catalogue: this))
                .Value;
}

/// <summary>A release and what it changed.</summary>
/// <param name="Release">The release.</param>
/// <param name="Changes">What it changed, in order.</param>
public sealed record ReleaseWithChanges(Release Release, IReadOnlyList<Change> Changes);
