using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>Looks up everything that files name: other pages, sources, bands, images, addresses and anchors.</summary>
internal sealed class ReferenceChecker(ContentFolder folder, ContentSet content, IReadOnlyList<PageDocument> allPages, Problems problems)
{
    /// <summary>Names exist when there is a file for them, so that one broken file does not make every link to it a problem too.</summary>
    private readonly Dictionary<PageKind, HashSet<string>> _slugs = Enum.GetValues<PageKind>().ToDictionary(
        kind => kind,
        kind => folder.Files.Where(file => ContentFolder.KindOf(file) == kind)
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Except(allPages.Where(page => page.Kind == kind && !content.Pages.Any(shown => shown.Address == page.Address)).Select(page => page.Slug))
            .ToHashSet(StringComparer.Ordinal));

    private readonly HashSet<string> _sources = [.. content.Sources.Select(source => source.Key)];

    private readonly bool _sourcesAreWhole = !problems.InOrder.Any(problem => problem.File == ContentFolder.SourcesFile);

    /// <summary>When a page is broken, sections that its data would have filled on other pages may be missing there.</summary>
    private readonly bool _pagesAreWhole = folder.Files.Count(file => ContentFolder.KindOf(file) is not null) == allPages.Count;

    private readonly Dictionary<string, PageDocument> _pages = content.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address, StringComparer.Ordinal);

    private readonly HashSet<string> _images = [.. content.Images.Select(image => image.Address)];

    /// <summary>Looks up each reference.</summary>
    public void Check(IEnumerable<Reference> references)
    {
        foreach (var reference in references) Check(reference);
    }

    private void Check(Reference reference)
    {
        switch (reference.Kind)
        {
            case ReferenceKind.Role:
                CheckPage(reference, PageKind.Role, ProblemRule.UnknownRole, "role");
                break;
            case ReferenceKind.Pathway:
                CheckPage(reference, PageKind.Pathway, ProblemRule.UnknownPathway, "pathway");
                break;
            case ReferenceKind.WorkingEnvironment:
                CheckPage(reference, PageKind.WorkingEnvironment, ProblemRule.UnknownEnvironment, "working environment");
                break;
            case ReferenceKind.PayBand:
                CheckBand(reference);
                break;
            case ReferenceKind.Source:
                if (_sourcesAreWhole && !_sources.Contains(reference.Key))
                    Report(reference, ProblemRule.UnknownSource, $"There is no source '{reference.Key}'.", _sources, "Add it to sources.yml.");
                break;
            case ReferenceKind.Image:
                if (!_images.Contains(reference.Key))
                    Report(reference, ProblemRule.UnknownImage, $"There is no image '{reference.Key}'.", _images, "Put the file into content/images and write /images/ and its name.");
                break;
            default:
                CheckAddress(reference);
                break;
        }
    }

    private void CheckPage(Reference reference, PageKind kind, ProblemRule rule, string name)
    {
        if (!_slugs[kind].Contains(reference.Key))
            Report(reference, rule, $"There is no {name} '{reference.Key}' that visitors can see.", _slugs[kind], $"Its file would be {kind.Folder()}/{reference.Key}.md.");
    }

    private void CheckBand(Reference reference)
    {
        var page = _pages.GetValueOrDefault(PageKind.Pay.Address(reference.Key));
        if (page is PayDocument { Topic: PayTopic.Band }) return;
        if (page is null && _slugs[PageKind.Pay].Contains(reference.Key)) return;
        var bands = content.Pages.OfType<PayDocument>().Where(pay => pay.Topic == PayTopic.Band).Select(pay => pay.Slug);
        Report(reference, ProblemRule.UnknownBand, $"There is no pay band '{reference.Key}'.", bands, "Name a file of content/pay whose topic is 'band'.");
    }

    private void CheckAddress(Reference reference)
    {
        var parts = reference.Key.Split('#', 2);
        var address = parts[0].Length > 0 ? parts[0] : OwnAddress(reference.File);
        var isIndex = address is SiteAddresses.Home || SiteAddresses.Indexed.Any(kind => SiteAddresses.Index(kind) == address);
        var isKnown = parts[0].Length == 0 || isIndex || address == SiteAddresses.Sources || KindAndSlug(address) is var (kind, slug) && _slugs[kind].Contains(slug);
        if (!isKnown)
        {
            Report(reference, ProblemRule.DeadLink, $"There is no page {address}.", address, Addresses(), "Check the address, or take the link out.");
            return;
        }

        if (parts.Length == 1) return;
        var anchors = AnchorsOf(address, reference.File);
        if (anchors is not null && !anchors.Contains(parts[1]))
            Report(reference, ProblemRule.DeadAnchor, $"There is no '#{parts[1]}' on {address}.", parts[1], anchors, anchors.Count == 0 ? "Link to the page without '#'." : $"The places on it are {string.Join(", ", anchors)}.");
    }

    /// <summary>The anchors of a page; none for an index; null when the page's file is broken, so nothing can be said.</summary>
    private HashSet<string>? AnchorsOf(string address, string fromFile)
    {
        if (address == SiteAddresses.Sources) return _sourcesAreWhole ? _sources : null;
        if (KindAndSlug(address) is null) return [];
        var page = _pages.GetValueOrDefault(address) ?? allPages.FirstOrDefault(own => own.Address == address && own.File == fromFile);
        if (page is null) return null;
        var anchors = FixedSections.Arrange(page, content).SelectMany(section => section.InnerAnchors.Prepend(section.Anchor));
        return _pagesAreWhole ? [.. anchors] : [.. anchors, .. FixedSections.Of(page.Kind).Select(section => section.Anchor)];
    }

    private static (PageKind Kind, string Slug)? KindAndSlug(string address)
    {
        var parts = address.TrimStart('/').Split('/');
        if (parts is [var site]) return SiteAddresses.Indexed.Any(kind => kind.Folder() == site) || site.Length == 0 ? null : (PageKind.Site, site);
        foreach (var kind in SiteAddresses.Indexed)
        {
            if (parts is [var folderName, var slug] && folderName == kind.Folder()) return (kind, slug);
        }

        return null;
    }

    private static string OwnAddress(string file) =>
        ContentFolder.KindOf(file) is { } kind ? kind.Address(Path.GetFileNameWithoutExtension(file)) : SiteAddresses.Home;

    private IEnumerable<string> Addresses() =>
        SiteAddresses.Indexed.Select(SiteAddresses.Index).Append(SiteAddresses.Sources)
            .Concat(_slugs.SelectMany(kind => kind.Value.Select(slug => kind.Key.Address(slug))));

    private void Report(Reference reference, ProblemRule rule, string what, IEnumerable<string> candidates, string otherwise) =>
        Report(reference, rule, what, reference.Key, candidates, otherwise);

    private void Report(Reference reference, ProblemRule rule, string what, string word, IEnumerable<string> candidates, string otherwise) =>
        problems.Add(new Problem(reference.File, reference.At, rule, what, NearestWord.Suggest(word, candidates, otherwise)));
}
