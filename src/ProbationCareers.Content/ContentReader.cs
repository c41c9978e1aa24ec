using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Checking.Changes;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content;

/// <summary>Reads and checks a whole content folder.</summary>
public static class ContentReader
{
    /// <summary>Reads every file and checks each alone and all together.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="today">The day that decides which pages visitors see, and how old facts are.</param>
    /// <param name="earlier">Readings to build on, where the same folder is read again and again.</param>
    /// <param name="withHidden">Whether drafts and pages before or after their time are among the pages, for those who write them.</param>
    /// <param name="before">What readers were told before, to compare with; null when that is not known.</param>
    /// <returns>The content, or every problem that keeps it from being published.</returns>
    public static ContentReading Read(
        ContentFolder folder,
        DateOnly today,
        FileReadings? earlier = null,
        bool withHidden = false,
        EarlierContent? before = null
    )
    {
        if (folder.IsTooLarge)
            return new ContentReading(null, [.. folder.Problems], [], []);
        var readings = earlier ?? new FileReadings();
        var files = new DataFiles(folder, readings);
        var data = files.Read();
        var settings = files.ReadSettings();
        var redirects = files.ReadRedirects();
        var workQuestions = files.ReadWorkQuestions();
        var synonyms = files.ReadSynonyms();
        var campaigns = files.ReadCampaigns();
        var pages = ReadPages(folder, data, readings);
        var images = new ImageFiles(folder);
        var problems = files
            .Readings.Concat(pages.Select(page => page.Reading))
            .SelectMany(reading => reading.Scope.Problems.Found)
            .ToList();
        problems.AddRange(images.Problems);
        problems.AddRange(folder.Problems);
        problems.AddRange(Checked("", () => NameChecker.Check(folder)));

        var documents = pages.Select(page => page.Document).OfType<PageDocument>().ToList();
        var content = new ContentSet
        {
            Settings = settings ?? NoSettings,
            Sources = [.. data.Sources.Values.OrderBy(source => source.Key, StringComparer.Ordinal)],
            Figures = [.. data.Figures.Values.OrderBy(figure => figure.Key, StringComparer.Ordinal)],
            Claims = [.. data.Claims.Values.OrderBy(claim => claim.Key, StringComparer.Ordinal)],
            Terms =
            [
                .. data.Terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).ThenBy(term => term.Key, StringComparer.Ordinal),
            ],
            RouteQuestions = data.RouteQuestions,
            WorkQuestions = workQuestions,
            Synonyms = synonyms,
            Campaigns = campaigns,
            Redirects = [.. redirects.Select(redirect => redirect.Record).OrderBy(redirect => redirect.From, StringComparer.Ordinal)],
            Pages =
            [
                .. documents.Where(page => withHidden || page.IsPublishedOn(today)).OrderBy(page => page.Address, StringComparer.Ordinal),
            ],
            HiddenAddresses =
            [
                .. documents
                    .Where(page => !withHidden && !page.IsPublishedOn(today))
                    .Select(page => page.Address)
                    .Order(StringComparer.Ordinal),
            ],
            Images = images.Images,
            ChangesOn = NextChange(documents, today),
        };
        if (!folder.IsWhole)
            return new ContentReading(null, InOrder(problems), [], []); // What names are for cannot be said.
        content = Arranged(content, pages, problems);

        IReadOnlyList<Reference> references =
        [
            .. files.Readings.Concat(pages.Select(page => page.Reading)).SelectMany(reading => reading.Scope.References),
        ];
        List<(PageDocument Page, KeyPlaces Places)> placed =
        [
            .. pages.Where(page => page.Document is not null).Select(page => (page.Document!, page.Reading.Scope.Places)),
        ];
        problems.AddRange(
            Checked(
                "",
                () =>
                    new ReferenceChecker(
                        folder,
                        content,
                        files,
                        data,
                        documents,
                        pages.Exists(page => page.Reading.Scope.Problems.Any),
                        today
                    ).Check(references)
            )
        );
        problems.AddRange(
            Checked(
                "",
                () =>
                    new FigureFitChecker(files, content, references).Check(
                        pages.Select(page => page.Reading).Concat(files.Readings).SelectMany(reading => reading.Scope.FigureFaults)
                    )
            )
        );
        problems.AddRange(Checked(ContentFolder.SettingsFile, () => new CrossFileChecker(folder, content, files.Places).Check()));
        problems.AddRange(Checked("", () => DuplicatePages.Find(placed, today)));
        problems.AddRange(Checked(ContentFolder.RouteQuestionsFile, () => CheckRoutes(content, data, files, pages)));
        problems.AddRange(
            Checked(ContentFolder.RedirectsFile, () => new RedirectChecker(folder, placed, redirects, today).Check(files.RedirectsAreWhole))
        );
        if (before is not null && files.RedirectsAreWhole)
            problems.AddRange(
                Checked(
                    ContentFolder.RedirectsFile,
                    () =>
                        DroppedAddresses.Find(
                            before.Addresses,
                            Alive(folder, placed, withHidden, today),
                            content.Redirects,
                            [.. placed.Where(page => !page.Page.IsPublishedOn(today))]
                        )
                )
            );
        var warned = Checked("", () => Warnings().ToList()).ToLookup(problem => problem.Rule.IsWarning());
        problems.AddRange(warned[false]);
        var found = InOrder(problems);
        var searchWords = pages.ToDictionary(
            page => page.Reading.Scope.File,
            page => page.Reading.Scope.SearchWords,
            StringComparer.Ordinal
        );
        var ofWholeContent =
            found.Count == 0
                ? Checked("", () => new SearchWordChecker(content).Check(searchWords).Concat(new LengthChecker(folder, content).Check()))
                : [];
        return new ContentReading(found.Count == 0 ? content : null, found, InOrder(warned[true].Concat(ofWholeContent)), references)
        {
            Definitions = Definitions(folder, files),
        };

        IEnumerable<Problem> Warnings()
        {
            var dates = new DateChecker(today);
            return new WarningChecker(folder, content, files.Places, today)
                .Check(references, isWhole: problems.Count == 0)
                .Concat(
                    files
                        .Readings.Concat(pages.Select(page => page.Reading))
                        .SelectMany(reading => dates.Check(reading.Scope.File, reading.Scope.Dates))
                )
                .Concat(dates.Check(content, files))
                .Concat(new ValueChecker(files, before?.Figures ?? new Dictionary<string, EarlierFigure>()).Check(content.Figures))
                .Concat(before is null ? [] : new FigureChangeChecker(folder, files, content.Figures, references, before).Check());
        }
    }

    private static SiteSettingsDocument NoSettings { get; } =
        new()
        {
            Name = "",
            Summary = "",
            Coverage = "",
            Navigation = [],
            Footer = [],
            Questions = [],
            Indexes = [],
            Licences = [],
        };

    private static List<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems.Distinct().Order().GroupBy(problem => problem.File, StringComparer.Ordinal).SelectMany(FirstOf)];

    /// <summary>The problems of one file that are listed.</summary>
    private static IEnumerable<Problem> FirstOf(IEnumerable<Problem> problems)
    {
        var listed = problems.Take(Problem.MostOfAFile + 1).ToList();
        if (listed.Count > Problem.MostOfAFile && !listed[0].Rule.IsWarning())
            listed[^1] = listed[^1] with
            {
                Rule = ProblemRule.TooMuch,
                What = $"The file has more than {Problem.MostOfAFile} problems; those from here on are not listed.",
                Remedy = "Mend those above, then check again.",
            };
        return listed;
    }

    private static List<(FileReading Reading, PageDocument? Document)> ReadPages(
        ContentFolder folder,
        SharedData data,
        FileReadings earlier
    ) =>
        [
            .. folder
                .Files.Select(file => (file, kind: ContentFolder.KindOf(file)))
                .Where(page => page.kind is not null)
                .AsParallel()
                .AsOrdered()
                .Select(page =>
                    earlier.Read(folder, page.file, data, scope => PageReader.Read(folder.Read(page.file), page.kind!.Value, scope))
                )
                .Select(reading => (reading, reading.Result as PageDocument)),
        ];

    private static IReadOnlyList<Problem> Checked(string file, Func<IEnumerable<Problem>> check) =>
        FaultGuard.Check(file, Position.Start, check);

    private static ContentSet Arranged(
        ContentSet content,
        List<(FileReading Reading, PageDocument? Document)> pages,
        List<Problem> problems
    )
    {
        var readings = pages
            .Where(page => page.Document is not null)
            .ToDictionary(page => page.Document!.File, page => page.Reading, StringComparer.Ordinal);
        ContentIndex? index = null;
        problems.AddRange(
            Checked(
                "",
                () =>
                {
                    index = new ContentIndex(content);
                    return [];
                }
            )
        );
        if (index is null)
            return content;
        var arranged = new List<PageDocument>();
        foreach (var page in content.Pages)
        {
            problems.AddRange(
                Checked(
                    page.File,
                    () =>
                    {
                        arranged.Add(readings[page.File].Arranged(page, index));
                        return [];
                    }
                )
            );
        }

        return content with
        {
            Pages = arranged,
        };
    }

    /// <summary>Rules that are broken, or name what is not there, are not judged: that is told already.</summary>
    private static IReadOnlyList<Problem> CheckRoutes(
        ContentSet content,
        SharedData data,
        DataFiles files,
        List<(FileReading Reading, PageDocument? Document)> pages
    )
    {
        var answers = data
            .RouteQuestions.SelectMany(question => question.Answers.Select(answer => $"{question.Key}.{answer.Key}"))
            .ToHashSet(StringComparer.Ordinal);
        var rules = pages.Where(page => ContentFolder.KindOf(page.Reading.Scope.File) == PageKind.Pathway).ToList();
        var named = rules.ToDictionary(
            page => page.Reading.Scope.File,
            page => page.Reading.Scope.References.Where(reference => reference.Kind == ReferenceKind.RouteAnswer).ToList(),
            StringComparer.Ordinal
        );
        if (
            !data.RouteQuestionsAreWhole
            || rules.Exists(page => page.Document is null)
            || named.Values.Any(references => references.Exists(reference => !answers.Contains(reference.Key)))
        )
            return [];
        return new RouteChecker(
            [.. data.RouteQuestions.Zip(files.RouteQuestionPlaces)],
            [
                .. content
                    .Pages.OfType<PathwayDocument>()
                    .Select(pathway => (pathway, (IReadOnlyList<Position>)[.. named[pathway.File].Select(reference => reference.At)])),
            ]
        ).Check();
    }

    /// <summary>The pages that visitors see, and those whose file is broken: the good one was seen.</summary>
    private static IEnumerable<string> Alive(
        ContentFolder folder,
        IReadOnlyList<(PageDocument Page, KeyPlaces Places)> pages,
        bool withHidden,
        DateOnly today
    ) =>
        folder.PageAddresses.Except(
            pages.Where(page => !withHidden && !page.Page.IsPublishedOn(today)).Select(page => page.Page.Address),
            StringComparer.Ordinal
        );

    /// <summary>
    /// Where everything that has a name is defined: figures, sources, claims and terms by their keys, pages by their addresses.
    /// </summary>
    private static Dictionary<(ReferenceKind Kind, string Key), string> Definitions(ContentFolder folder, DataFiles files)
    {
        var all = files.Places.ToDictionary(place => place.Key, place => place.Value.File);
        foreach (var file in folder.Files)
        {
            if (ContentFolder.KindOf(file) is { } kind)
                all.TryAdd((ReferenceKind.Address, kind.Address(Path.GetFileNameWithoutExtension(file))), file);
        }

        return all;
    }

    private static DateOnly? NextChange(IEnumerable<PageDocument> pages, DateOnly today) =>
        pages
            .Where(page => !page.Draft)
            .SelectMany(page =>
                new DateOnly?[] { page.PublishFrom, page.PublishTo is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : null }
            )
            .Where(day => day > today)
            .Min();
}
