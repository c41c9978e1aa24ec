using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Checking;

/// <summary>Looks up everything that files name: other pages, sources, bands, images, addresses and anchors.</summary>
internal sealed class ReferenceChecker
{
    private readonly ContentSet _content;
    private readonly SharedData _data;
    private readonly List<Problem> _problems = [];
    private readonly List<UnknownName> _unknown = [];
    private readonly DataFiles _files;

    /// <summary>How many problems each file has: looking for the nearest name takes long, and no more than the most are listed.</summary>
    private readonly Dictionary<string, int> _countOf = new(StringComparer.Ordinal);

    /// <summary>Names exist when there is a file for them, so that one broken file does not make every link to it a problem too.</summary>
    private readonly Dictionary<PageKind, HashSet<string>> _slugs;

    /// <summary>When a page is broken, sections that its data would have filled on other pages may be missing there.</summary>
    private readonly bool _pagesAreWhole;

    /// <summary>The pages that visitors see.</summary>
    private readonly Dictionary<string, PageDocument> _pages;

    /// <summary>Every page, by its file, whether visitors see it or not.</summary>
    private readonly Dictionary<string, PageDocument> _all;

    private readonly DateOnly _today;

    private readonly HashSet<string> _images;

    /// <summary>What the tools can be asked about; null when a page or a question is broken, so that this is not known.</summary>
    private readonly ToolContent? _tools;

    /// <summary>The answers of the route finder; null when its file is broken, so nothing can be said.</summary>
    private readonly HashSet<string>? _routeAnswers;

    /// <summary>Where redirects start: that one ends at another is told once, as a problem of the redirects.</summary>
    private readonly HashSet<string> _redirected;

    /// <summary>
    /// Names that files would have if they were where they belong and called as they should be: that they are not is told of the file.
    /// </summary>
    private readonly HashSet<string> _misplaced;

    /// <summary>Looks things up in some content.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="content">What they hold.</param>
    /// <param name="files">The data files.</param>
    /// <param name="data">What is in them.</param>
    /// <param name="allPages">Every page that could be read, whether visitors see it or not.</param>
    /// <param name="areBroken">Whether a page has a problem of its own, so that what it would fill on others is not known.</param>
    /// <param name="today">The day that decides what visitors see.</param>
    public ReferenceChecker(
        ContentFolder folder,
        ContentSet content,
        DataFiles files,
        SharedData data,
        IReadOnlyList<PageDocument> allPages,
        bool areBroken,
        DateOnly today
    )
    {
        (_content, _files, _data, _today) = (content, files, data, today);
        _redirected = [.. content.Redirects.Select(redirect => OldAddress.Of(redirect.From))];
        _misplaced = [.. NameChecker.Check(folder).Select(problem => Slug.From(Path.GetFileNameWithoutExtension(problem.File)))];
        _pages = content.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address, StringComparer.Ordinal);
        _all = allPages.ToDictionary(page => page.File, StringComparer.Ordinal);
        _images =
        [
            .. folder.Files.Where(ContentFolder.IsImage).Concat(folder.Meant.Where(ContentFolder.IsImage)).Select(file => "/" + file),
        ];
        _routeAnswers = data.RouteQuestionsAreWhole
            ? [.. data.RouteQuestions.SelectMany(question => question.Answers.Select(answer => $"{question.Key}.{answer.Key}"))]
            : null;
        var pageFiles = folder
            .Files.Select(file => (File: file, Kind: ContentFolder.KindOf(file)))
            .Where(file => file.Kind is not null)
            .ToList();
        _pagesAreWhole = pageFiles.Count == allPages.Count && _misplaced.Count == 0 && !areBroken;
        _slugs = Enum.GetValues<PageKind>().ToDictionary(kind => kind, _ => new HashSet<string>(StringComparer.Ordinal));
        _tools = _pagesAreWhole && data.RouteQuestionsAreWhole && files.WorkQuestionsAreWhole ? ToolsOf(content) : null;
        foreach (var (file, kind) in pageFiles.Concat(folder.Meant.Select(file => (file, ContentFolder.KindOf(file)))))
        {
            if (kind is not null)
                _slugs[kind.Value].Add(Path.GetFileNameWithoutExtension(file)!);
        }
    }

    /// <summary>Looks up each reference.</summary>
    public IReadOnlyList<Problem> Check(IReadOnlyList<Reference> references)
    {
        foreach (var reference in references)
        {
            if (_countOf.GetValueOrDefault(reference.File) > Problem.MostOfAFile)
                continue;
            var before = _problems.Count + _unknown.Count;
            _problems.AddRange(
                FaultGuard.Check(
                    reference.File,
                    reference.At,
                    () =>
                    {
                        Check(reference);
                        return [];
                    }
                )
            );
            if (_problems.Count + _unknown.Count > before)
                _countOf[reference.File] = _countOf.GetValueOrDefault(reference.File) + 1;
        }

        _problems.AddRange(new UnknownNames(_files, _slugs, references).Problems(_unknown));
        return _problems;
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
            case ReferenceKind.Guide:
                CheckPage(reference, PageKind.Guide, ProblemRule.UnknownGuide, "guide");
                break;
            case ReferenceKind.Source:
                if (_data.SourceNames.Lack(reference.Key))
                    Report(
                        reference,
                        ProblemRule.UnknownSource,
                        $"There is no source '{reference.Key}'.",
                        _data.SourceNames.Names,
                        "Add it to sources.yml."
                    );
                break;
            case ReferenceKind.Claim:
                if (_data.ClaimNames.Lack(reference.Key))
                    Report(
                        reference,
                        ProblemRule.UnknownClaim,
                        $"There is no question '{reference.Key}' that sources answer differently.",
                        _data.ClaimNames.Names,
                        $"Its file would be claims/{reference.Key}.yml."
                    );
                break;
            case ReferenceKind.Term:
                if (_data.TermNames.Lack(reference.Key))
                    Report(
                        reference,
                        ProblemRule.UnknownTerm,
                        $"There is no term '{reference.Key}'.",
                        _data.TermNames.Names,
                        "Add it to glossary.yml."
                    );
                break;
            case ReferenceKind.Figure:
                if (_data.FigureNames.Lack(reference.Key))
                    Report(
                        reference,
                        ProblemRule.UnknownFigure,
                        $"There is no figure '{reference.Key}'.",
                        _data.FigureNames.Names,
                        "Add it to a file of content/figures."
                    );
                break;
            case ReferenceKind.WebAddress:
                break; // Only the command 'links --external' asks the web.
            case ReferenceKind.RouteAnswer:
                if (_routeAnswers is { } answers && !answers.Contains(reference.Key))
                    Report(
                        reference,
                        ProblemRule.UnknownAnswer,
                        $"There is no answer '{reference.Key}' of the route finder.",
                        answers,
                        $"Write question.answer, with the keys of {ContentFolder.RouteQuestionsFile}."
                    );
                break;
            case ReferenceKind.Image:
                if (!_images.Contains(reference.Key) && !IsMisplaced(reference.Key))
                    Report(
                        reference,
                        ProblemRule.UnknownImage,
                        $"There is no image '{reference.Key}'.",
                        _images,
                        "Put the file into content/images and write /images/ and its name."
                    );
                break;
            default:
                CheckAddress(reference);
                break;
        }
    }

    private void CheckPage(Reference reference, PageKind kind, ProblemRule rule, string name)
    {
        if (!_slugs[kind].Contains(reference.Key) && !IsMisplaced(reference.Key))
            Report(
                reference,
                rule,
                $"There is no {name} '{reference.Key}'.",
                _slugs[kind],
                $"Its file would be {kind.Folder()}/{reference.Key}.md."
            );
        else
            CheckVisible(reference, kind, reference.Key, rule);
    }

    /// <summary>A page may only name another that visitors can see for as long as they see it.</summary>
    private void CheckVisible(Reference reference, PageKind kind, string slug, ProblemRule rule)
    {
        if (!_all.TryGetValue($"{kind.Folder()}/{slug}.md", out var target))
            return;
        if (ContentFolder.KindOf(reference.File) is not null && !_all.ContainsKey(reference.File))
            return; // A page whose own days cannot be read.
        var isSeen = _all.TryGetValue(reference.File, out var page)
            ? page.CanCountOn(target, _today)
            : target is { Draft: false, PublishTo: null } && !(target.PublishFrom > _today);
        if (isSeen)
            return;
        _problems.Add(
            new Problem(
                reference.File,
                reference.At,
                rule,
                $"Visitors cannot see {target.Address} for as long as they see this.",
                target.Draft
                    ? $"Take it out until {target.File} is no longer a draft."
                    : $"Take it out, or give both the same time: see 'publishFrom' and 'publishTo' in {target.File}."
            )
        );
    }

    private void CheckBand(Reference reference)
    {
        var page = _pages.GetValueOrDefault(PageKind.Pay.Address(reference.Key));
        if (page is null && IsMisplaced(reference.Key))
            return;
        if (page is PayDocument { Topic: PayTopic.Band } or null && _slugs[PageKind.Pay].Contains(reference.Key))
        {
            CheckVisible(reference, PageKind.Pay, reference.Key, ProblemRule.UnknownBand);
            return;
        }

        var bands = _content.Pages.OfType<PayDocument>().Where(pay => pay.Topic == PayTopic.Band).Select(pay => pay.Slug);
        Report(
            reference,
            ProblemRule.UnknownBand,
            $"There is no pay band '{reference.Key}'.",
            bands,
            "Name a file of content/pay whose topic is 'band'."
        );
    }

    private void CheckAddress(Reference reference)
    {
        if (!reference.Key.StartsWith('#') && (!reference.Key.StartsWith('/') || reference.Key.StartsWith("//", StringComparison.Ordinal)))
        {
            _problems.Add(
                new Problem(
                    reference.File,
                    reference.At,
                    ProblemRule.ForbiddenLink,
                    $"'{reference.Key}' is not an address of this site.",
                    "Write it from the first slash on, as in /roles/probation-officer."
                )
            );
            return;
        }

        var parts = reference.Key.Split('#', 2);
        var (path, query) = parts[0].Split('?', 2) is [var before, var after] ? (before, after) : (parts[0], "");
        parts[0] = path;
        var address = parts[0].Length > 0 ? parts[0] : OwnAddress(reference.File);
        if (parts[0].Length > 0 && !IsKnown(address))
        {
            if (reference.File == ContentFolder.RedirectsFile && _redirected.Contains(OldAddress.Of(address)))
                return;

            if (Meant(address) is { } meant)
                _problems.Add(
                    new Problem(reference.File, reference.At, ProblemRule.DeadLink, $"There is no page {address}.", $"Write {meant}.")
                );
            else
                Report(
                    reference,
                    ProblemRule.DeadLink,
                    $"There is no page {address}.",
                    address,
                    Addresses(),
                    "Check the address, or take the link out."
                );
            return;
        }

        if (KindAndSlug(address) is var (kind, slug) && parts[0].Length > 0)
            CheckVisible(reference, kind, slug, ProblemRule.DeadLink);
        if (_tools is { } tools && ToolQueries.Fault(address, query, tools) is var (what, remedy))
        {
            _problems.Add(new Problem(reference.File, reference.At, ProblemRule.DeadLink, what, remedy));
            return;
        }

        if (parts.Length == 1 || (query.Length > 0 && SiteAddresses.IsAnchorOfAnswers(parts[1])))
            return;
        if (address == SiteAddresses.Glossary)
        {
            Check(reference with { Kind = ReferenceKind.Term, Key = parts[1] });
            return;
        }

        var anchors = AnchorsOf(address, reference.File);
        if (anchors is not null && !anchors.Contains(parts[1]))
            Report(
                reference,
                ProblemRule.DeadAnchor,
                $"There is no '#{parts[1]}' on {address}.",
                parts[1],
                anchors,
                anchors.Count == 0 ? "Link to the page without '#'." : $"The places on it are {string.Join(", ", anchors.Take(30))}."
            );
    }

    /// <summary>The page that an address most likely means: in the site's own form, or of the same name in another folder.</summary>
    private string? Meant(string address)
    {
        var tidied = LinkMistakes.Tidied(address);
        if (tidied != address && IsKnown(tidied))
            return tidied;
        var name = tidied[(tidied.LastIndexOf('/') + 1)..];
        return Addresses()
            .Where(known => known.EndsWith("/" + name, StringComparison.Ordinal) && name.Length > 0)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private bool IsKnown(string address) =>
        SiteAddresses.Fixed.Contains(address)
        || (KindAndSlug(address) is var (kind, slug) && _slugs[kind].Contains(slug))
        || (
            address.StartsWith(SiteAddresses.Sources + "/", StringComparison.Ordinal)
            && !_data.SourceNames.Lack(address[(SiteAddresses.Sources.Length + 1)..])
        )
        || IsMisplaced(address);

    private bool IsMisplaced(string name) => _misplaced.Count > 0 && _misplaced.Contains(Slug.From(Path.GetFileNameWithoutExtension(name)));

    /// <summary>The anchors of a page; none for an index; null when the page's file is broken, so nothing can be said.</summary>
    private HashSet<string>? AnchorsOf(string address, string fromFile)
    {
        if (address == SiteAddresses.Sources)
            return _data.SourceNames.AreAll ? [.. _data.SourceNames.Names] : null;
        if (address == SiteAddresses.Figures)
            return _data.FigureNames.AreAll ? [.. _data.FigureNames.Names.Select(FigureDocument.AnchorOf)] : null;
        if (address == SiteAddresses.Index(PageKind.Story))
            return _pagesAreWhole ? [.. _pages.Values.OfType<StoryDocument>().Select(story => story.Slug)] : [.. _slugs[PageKind.Story]];
        if (KindAndSlug(address) is null)
            return [];
        var page = _pages.GetValueOrDefault(address) ?? _all.Values.FirstOrDefault(own => own.Address == address && own.File == fromFile);
        if (page is null)
            return null;
        var anchors = page.Text.Sections.SelectMany(section => section.InnerAnchors.Prepend(section.Anchor)).Append(PageText.RecordAnchor);
        return _pagesAreWhole && _pages.ContainsKey(address)
            ? [.. anchors]
            : [.. anchors, .. FixedSections.Of(page.Kind).Select(section => section.Anchor)];
    }

    private static (PageKind Kind, string Slug)? KindAndSlug(string address)
    {
        var parts = address.TrimStart('/').Split('/');
        if (parts is [var site])
            return SiteAddresses.Fixed.Contains("/" + site) ? null : (PageKind.Site, site);
        foreach (var kind in SiteAddresses.Indexed.Where(kind => kind != PageKind.Story))
        {
            if (parts is [var folderName, var slug] && folderName == kind.Folder())
                return (kind, slug);
        }

        return null;
    }

    private static ToolContent ToolsOf(ContentSet content)
    {
        var bands = content
            .Pages.OfType<PayDocument>()
            .Where(pay => pay is { Topic: PayTopic.Band, Lowest: not null })
            .Select(pay => pay.Slug)
            .ToList();
        return new ToolContent(
            content.RouteQuestions.ToDictionary(
                question => question.Key,
                question => (IReadOnlyList<string>?)[.. question.Answers.Select(answer => answer.Key)],
                StringComparer.Ordinal
            ),
            content.WorkQuestions.ToDictionary(
                question => question.Key,
                question => (IReadOnlyList<string>?)[.. question.Answers.Select(answer => answer.Key)],
                StringComparer.Ordinal
            ),
            [.. content.Roles.Select(role => role.Slug)],
            [.. content.Pages.OfType<PathwayDocument>().Select(pathway => pathway.Slug)],
            [.. content.Pages.OfType<WorkingEnvironmentDocument>().Select(place => place.Slug)],
            [
                .. content
                    .Roles.Where(role =>
                        role.Status != RoleStatus.NoLongerUsed
                        && (role.Pay.Start is not null || (role.Pay.Band is { } band && bands.Contains(band)))
                    )
                    .Select(role => role.Slug),
                .. bands,
            ]
        );
    }

    private static string OwnAddress(string file) =>
        ContentFolder.KindOf(file) is { } kind ? kind.Address(Path.GetFileNameWithoutExtension(file)) : SiteAddresses.Home;

    private IEnumerable<string> Addresses() =>
        SiteAddresses.Fixed.Concat(_slugs.SelectMany(kind => kind.Value.Select(slug => kind.Key.Address(slug))));

    private void Report(Reference reference, ProblemRule rule, string what, IEnumerable<string> candidates, string otherwise) =>
        Report(reference, rule, what, reference.Key, candidates, otherwise);

    private void Report(
        Reference reference,
        ProblemRule rule,
        string what,
        string word,
        IEnumerable<string> candidates,
        string otherwise
    ) => _unknown.Add(new UnknownName(reference, rule, what, word, candidates, otherwise));
}
