using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading;

/// <summary>Reads the data files, in the order in which they draw on one another.</summary>
internal sealed class DataFiles(ContentFolder folder, FileReadings earlier)
{
    private readonly List<FileReading> _readings = [];

    private readonly Dictionary<(ReferenceKind Kind, string Key), (string File, Position At)> _places = [];

    /// <summary>The reading of every data file.</summary>
    public IReadOnlyList<FileReading> Readings => _readings;

    /// <summary>Where each source, figure, claim and term is defined.</summary>
    public IReadOnlyDictionary<(ReferenceKind Kind, string Key), (string File, Position At)> Places => _places;

    /// <summary>Whether no question about how someone likes to work was left out because it has a problem.</summary>
    public bool WorkQuestionsAreWhole => IsWhole(ContentFolder.WorkQuestionsFile);

    /// <summary>Whether no redirect was left out because it has a problem.</summary>
    public bool RedirectsAreWhole => IsWhole(ContentFolder.RedirectsFile);

    /// <summary>Where each question of the route finder stands, in its order.</summary>
    public IReadOnlyList<Position> RouteQuestionPlaces { get; private set; } = [];

    /// <summary>Where a key of a source, figure or term stands; where its entry starts when it does not have that key.</summary>
    /// <param name="kind">What is defined.</param>
    /// <param name="key">Its name.</param>
    /// <param name="property">The name of the key's property.</param>
    public (string File, Position At) PlaceOf(ReferenceKind kind, string key, string property)
    {
        var (file, at) = _places[(kind, key)];
        return (file, PlacesIn(file).Of(at, property));
    }

    /// <summary>Where the keys of a file's entries stand.</summary>
    public KeyPlaces PlacesIn(string file) => _readings.First(reading => reading.Scope.File == file).Scope.Places;

    /// <summary>Reads sources, figures, claims, the glossary and the questions of the route finder.</summary>
    public SharedData Read()
    {
        var sources = ReadList<SourceDocument>(ContentFolder.SourcesFile, SharedData.None, source => source.Key, "source");
        Place(ReferenceKind.Source, sources, source => source.Key);
        var data = new SharedData { Sources = ByKey(sources, source => source.Key), SourceNames = NamesIn([ContentFolder.SourcesFile]) };

        var figureFiles = folder.Files.Where(ContentFolder.IsFigures).ToList();
        var figures = figureFiles.SelectMany(file => ReadList<FigureDocument>(file, data, figure => figure.Anchor, "figure")).ToList();
        ReportAgain(
            figures,
            figure => figure.Record.Anchor,
            figure =>
                $"There is another figure '{figure.Record.Key}' in "
                + $"{figures.First(first => first.Record.Anchor == figure.Record.Anchor).File}."
        );
        Place(ReferenceKind.Figure, figures, figure => figure.Key);
        data = data with
        {
            Figures = ByKey(figures, figure => figure.Key),
            FigureNames = NamesIn(figureFiles.Concat(folder.Meant.Where(ContentFolder.IsFigures))),
        };

        var claimFiles = folder.Files.Where(ContentFolder.IsClaim).ToList();
        var claims = claimFiles
            .Select(file => (File: file, Reading: ReadOne<ClaimDocument>(file, data)))
            .Where(claim => claim.Reading?.Result is ClaimDocument)
            .ToList();
        foreach (var (file, reading) in claims)
            _places[(ReferenceKind.Claim, ((ClaimDocument)reading!.Result!).Key)] = (file, Position.Start);
        data = data with
        {
            Claims = claims.Select(claim => (ClaimDocument)claim.Reading!.Result!).ToDictionary(claim => claim.Key, StringComparer.Ordinal),
            ClaimFigures = claims.ToDictionary(
                claim => ((ClaimDocument)claim.Reading!.Result!).Key,
                claim => claim.Reading!.Scope.Figures,
                StringComparer.Ordinal
            ),
            ClaimNames = new(
                claimFiles
                    .Concat(folder.Meant.Where(ContentFolder.IsClaim))
                    .Select(file => Path.GetFileNameWithoutExtension(file))
                    .ToHashSet(StringComparer.Ordinal),
                AreAll: true
            ),
        };

        var terms = ReadList<TermDocument>(ContentFolder.GlossaryFile, data, term => term.Key, "term");
        Place(ReferenceKind.Term, terms, term => term.Key);
        var questions = ReadList<RouteQuestionDocument>(
            ContentFolder.RouteQuestionsFile,
            SharedData.None,
            question => question.Key,
            "question"
        );
        RouteQuestionPlaces = [.. questions.Select(entry => entry.At)];
        return data with
        {
            RouteQuestions = [.. questions.Select(entry => entry.Record)],
            RouteQuestionsAreWhole = IsWhole(ContentFolder.RouteQuestionsFile),
            Terms = [.. terms.Select(entry => entry.Record)],
            TermNames = NamesIn([ContentFolder.GlossaryFile]),
            TermFinder = earlier.TermFinderOf(
                _readings.FirstOrDefault(reading => reading.Scope.File == ContentFolder.GlossaryFile),
                terms.Select(entry => entry.Record)
            ),
        };
    }

    /// <summary>Reads the figures alone, for what they were.</summary>
    public IEnumerable<FigureDocument> ReadFigures() =>
        folder
            .Files.Where(ContentFolder.IsFigures)
            .SelectMany(file => ReadList<FigureDocument>(file, SharedData.None, figure => figure.Anchor, "figure"))
            .Select(entry => entry.Record);

    /// <summary>Reads the site's settings.</summary>
    public SiteSettingsDocument? ReadSettings() =>
        ReadOne<SiteSettingsDocument>(ContentFolder.SettingsFile, SharedData.None)?.Result as SiteSettingsDocument;

    /// <summary>Reads the questions about how someone likes to work.</summary>
    public IReadOnlyList<WorkQuestionDocument> ReadWorkQuestions() =>
        [
            .. ReadList<WorkQuestionDocument>(ContentFolder.WorkQuestionsFile, SharedData.None, question => question.Key, "question")
                .Select(entry => entry.Record),
        ];

    /// <summary>Reads the other words of the search.</summary>
    public IReadOnlyList<SynonymDocument> ReadSynonyms() =>
        [
            .. ReadList<SynonymDocument>(ContentFolder.SynonymsFile, SharedData.None, synonym => synonym.When[0], "entry for")
                .Select(entry => entry.Record),
        ];

    /// <summary>Reads the recruitment campaigns.</summary>
    public IReadOnlyList<CampaignDocument> ReadCampaigns() =>
        [
            .. ReadList<CampaignDocument>(ContentFolder.CampaignsFile, SharedData.None, campaign => campaign.Key, "campaign")
                .Select(entry => entry.Record),
        ];

    /// <summary>Reads the redirects.</summary>
    public IReadOnlyList<(RedirectDocument Record, Position At)> ReadRedirects() =>
        [
            .. ReadList<RedirectDocument>(
                    ContentFolder.RedirectsFile,
                    SharedData.None,
                    redirect => OldAddress.Of(redirect.From),
                    "redirect"
                )
                .Select(entry => (entry.Record, entry.At)),
        ];

    private FileReading? ReadOne<T>(string file, SharedData data)
        where T : class
    {
        if (!Exists(file))
            return null;
        return Keep(
            earlier.Read(
                folder,
                file,
                data,
                scope =>
                {
                    if (Open(file, scope) is not var (binder, root))
                        return null;
                    var record = binder.BindRecord<T>(root);
                    return record is ClaimDocument claim
                        ? claim with
                        {
                            Key = Path.GetFileNameWithoutExtension(file),
                            Written = AuthoredParts.Of(typeof(ClaimDocument), root),
                        }
                        : record;
                }
            )
        );
    }

    private List<Entry<T>> ReadList<T>(string file, SharedData data, Func<T, string> keyOf, string name)
        where T : class
    {
        if (!Exists(file))
            return [];
        var reading = Keep(
            earlier.Read(
                folder,
                file,
                data,
                scope =>
                {
                    IReadOnlyList<(T Record, Position At)> entries = Open(file, scope) is var (binder, root)
                        ? binder.BindRecords<T>(root)
                        : [];
                    foreach (
                        var again in entries.GroupBy(entry => keyOf(entry.Record), StringComparer.Ordinal).SelectMany(same => same.Skip(1))
                    )
                        scope.Problems.Add(
                            again.At,
                            ProblemRule.DuplicateSlug,
                            $"There is another {name} '{keyOf(again.Record)}' above.",
                            "Give one of them another key, or delete one."
                        );
                    return entries
                        .DistinctBy(entry => keyOf(entry.Record), StringComparer.Ordinal)
                        .Select(entry => (earlier.SameAsBefore(keyOf(entry.Record), entry.Record), entry.At))
                        .ToList();
                }
            )
        );
        return [.. (reading.Result as List<(T Record, Position At)> ?? []).Select(entry => new Entry<T>(file, entry.Record, entry.At))];
    }

    private bool Exists(string file)
    {
        if (folder.Contains(file))
            return true;
        if (!ContentFolder.Required.Contains(file))
            return false;
        var scope = new FileScope(file, SharedData.None);
        scope.Problems.Add(
            Position.Start,
            ProblemRule.MissingFile,
            "The file is not there.",
            "Put it back: the site cannot do without it."
        );
        Keep(new FileReading(scope, null));
        return false;
    }

    private (YamlBinder Binder, YamlNode Root)? Open(string file, FileScope scope)
    {
        if (ContentFile.ReadText(folder.Read(file), scope.Problems) is not { } text)
            return null;
        var binder = new YamlBinder(scope, lineOffset: 0);
        return binder.Parse(text) is { } root ? (binder, root) : null;
    }

    private void Place<T>(ReferenceKind kind, IEnumerable<Entry<T>> entries, Func<T, string> keyOf)
    {
        foreach (var entry in entries)
            _places.TryAdd((kind, keyOf(entry.Record)), (entry.File, entry.At));
    }

    private FileReading Keep(FileReading reading)
    {
        _readings.Add(reading);
        return reading;
    }

    /// <summary>The names in some files; of a file that is not there, none.</summary>
    private WrittenNames NamesIn(IEnumerable<string> files) => WrittenNames.Of(files.Select(NamesIn));

    private WrittenNames NamesIn(string file) =>
        folder.Meant.Contains(file) ? new(new HashSet<string>(), AreAll: false)
        : _readings.FirstOrDefault(reading => reading.Scope.File == file) is not { } reading ? WrittenNames.None
        : reading.Scope.Names ?? new(new HashSet<string>(), AreAll: false);

    private bool IsWhole(string file) =>
        !folder.Meant.Contains(file) && _readings.FirstOrDefault(reading => reading.Scope.File == file)?.Scope.Problems.Any != true;

    private void ReportAgain<T>(IEnumerable<Entry<T>> entries, Func<Entry<T>, string> keyOf, Func<Entry<T>, string> what)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (seen.TryAdd(keyOf(entry), entry.File) || seen[keyOf(entry)] == entry.File)
                continue;
            var scope = new FileScope(entry.File, SharedData.None);
            scope.Problems.Add(entry.At, ProblemRule.DuplicateSlug, what(entry), "Give one of them another key, or delete one.");
            Keep(new FileReading(scope, null));
        }
    }

    private static Dictionary<string, T> ByKey<T>(IEnumerable<Entry<T>> entries, Func<T, string> keyOf) =>
        entries.Select(entry => entry.Record).DistinctBy(keyOf, StringComparer.Ordinal).ToDictionary(keyOf, StringComparer.Ordinal);

    private sealed record Entry<T>(string File, T Record, Position At);
}
