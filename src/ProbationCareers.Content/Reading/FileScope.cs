using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Everything that the readers of one file share: where its problems go, what it refers to, the data files that it draws on,
/// and what of them it shows. Whatever is looked up here is remembered, so that a file is read again when it has changed
/// elsewhere.
/// </summary>
internal sealed class FileScope(string file, SharedData data)
{
    private readonly Dictionary<(string Kind, string Key), object?> _lookups = [];
    private readonly Dictionary<string, FigureUse> _figures = new(StringComparer.Ordinal);
    private readonly List<TermDocument> _terms = [];
    private readonly List<string> _claims = [];
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _hasSource = new(StringComparer.Ordinal);

    /// <summary>The file, from the content folder.</summary>
    public string File => file;

    /// <summary>
    /// The address on which the entries of its figures, sources, terms and questions stand; empty when they are on the page itself.
    /// </summary>
    public string Evidence { get; } =
        ContentFolder.KindOf(file) is { } kind and not PageKind.Site
            ? SiteAddresses.Evidence(kind.Address(Path.GetFileNameWithoutExtension(file)))
            : "";

    /// <summary>What is wrong with the file.</summary>
    public FileProblems Problems { get; } = new(file);

    /// <summary>The last place that was understood: where reading stopped when it fails.</summary>
    public Position Reached { get; set; } = Position.Start;

    /// <summary>The names of other things in it, to be looked up when all files are read.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>The names of its entries, where it is a list of them; null while they could not be read.</summary>
    public WrittenNames? Names { get; set; }

    /// <summary>Where the keys of its entries stand.</summary>
    public KeyPlaces Places { get; } = new();

    /// <summary>The dates that stand in it.</summary>
    public List<WrittenDate> Dates { get; } = [];

    /// <summary>Figures that do not fit where it puts them in.</summary>
    public List<FigureFault> FigureFaults { get; } = [];

    /// <summary>The words in it that find its page and are not shown, each with its place.</summary>
    public List<(string Words, ScalarPlace Place)> SearchWords { get; } = [];

    /// <summary>The data files as they are now.</summary>
    public SharedData Data => data;

    /// <summary>The figures that it shows, in order.</summary>
    public IReadOnlyList<FigureUse> Figures => [.. _figures.Values];

    /// <summary>The terms that it marks, in order.</summary>
    public IReadOnlyList<TermDocument> Terms => _terms;

    /// <summary>Keys of the disputed questions that it names, in order.</summary>
    public IReadOnlyList<string> Claims => _claims;

    /// <summary>Keys of the sources that its entries, figures, claims and citations rest on, in order.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>A figure; null when there is none of this key.</summary>
    public FigureDocument? Figure(string key) => Remember("figure", key, data.Figures.GetValueOrDefault(key));

    /// <summary>A source; null when there is none of this key.</summary>
    public SourceDocument? Source(string key) => Remember("source", key, data.Sources.GetValueOrDefault(key));

    /// <summary>A claim; null when there is none of this key.</summary>
    public ClaimDocument? Claim(string key) => Remember("claim", key, data.Claims.GetValueOrDefault(key));

    /// <summary>The terms by which text is searched.</summary>
    public TermFinder TermFinder()
    {
        Remember("terms", "", data.TermFinder);
        return data.TermFinder;
    }

    /// <summary>Whether everything that was looked up is still the same.</summary>
    public bool IsCurrent(SharedData now) =>
        _lookups.All(lookup =>
            ReferenceEquals(
                lookup.Value,
                lookup.Key.Kind switch
                {
                    "figure" => now.Figures.GetValueOrDefault(lookup.Key.Key),
                    "source" => now.Sources.GetValueOrDefault(lookup.Key.Key),
                    "claim" => now.Claims.GetValueOrDefault(lookup.Key.Key),
                    _ => (object)now.TermFinder,
                }
            )
        );

    /// <summary>Notes a name that has to exist.</summary>
    public void Refer(ReferenceKind kind, string key, Position at)
    {
        References.Add(new Reference(kind, key, file, at));
        if (kind == ReferenceKind.Source)
            Rest(key);
    }

    /// <summary>Whether a name is that of the page in this file.</summary>
    public bool IsItself(ReferenceKind kind, string key)
    {
        if (ContentFolder.KindOf(file) is not { } own)
            return false;
        var address = own.Address(Path.GetFileNameWithoutExtension(file));
        return kind.PageKind() is { } named ? named.Address(key) == address : kind == ReferenceKind.Address && key == address;
    }

    /// <summary>Notes a source that the file rests on.</summary>
    public void Rest(string source)
    {
        if (_hasSource.Add(source))
            _sources.Add(source);
    }

    /// <summary>Works out an expression and notes that the file shows it.</summary>
    /// <returns>What it comes to; null when it cannot be worked out, and the problem has been noted.</returns>
    public FigureUse? Use(FigureExpression expression, Position at)
    {
        foreach (var key in expression.Keys)
            Refer(ReferenceKind.Figure, key, at);
        try
        {
            var use = FigureCalculator.Evaluate(expression, Figure);
            foreach (var key in use.Keys.Where(key => key != FigureCalculator.FullTimeHours || use.Keys.Count == 1))
                Rest(Figure(key)!.Source);
            // However the text says it, the entry at the foot of the page has the unit.
            var entry =
                expression.Form == FigureForm.Number
                    ? FigureCalculator.Evaluate(expression with { Form = FigureForm.AsItIs }, Figure)
                    : use;
            _figures.TryAdd(entry.Anchor, entry);
            return use;
        }
        catch (FigureException error)
        {
            // That a figure is not there is found with all other names, when all files are read.
            if (!error.IsUnknown)
                FigureFaults.Add(new FigureFault(error.Key, error.NotAbove, file, at, error.Message, FigureExpression.Grammar));
        }

        return null;
    }

    /// <summary>Notes that the file marks a term.</summary>
    public void Mark(TermDocument term, Position at)
    {
        _terms.Add(term);
        References.Add(new Reference(ReferenceKind.Term, term.Key, file, at));
        Rest(term.Source);
    }

    /// <summary>Notes what a claim shows.</summary>
    public void Show(ClaimDocument claim)
    {
        if (!_claims.Contains(claim.Key))
            _claims.Add(claim.Key);
        foreach (var answer in claim.Answers)
            Rest(answer.Source);
        foreach (var use in data.ClaimFigures.GetValueOrDefault(claim.Key, []))
        {
            _figures.TryAdd(use.Anchor, use);
            foreach (var key in use.Keys)
            {
                if (Figure(key) is { } figure)
                    Rest(figure.Source);
            }
        }
    }

    private T? Remember<T>(string kind, string key, T? value)
        where T : class
    {
        _lookups[(kind, key)] = value;
        return value;
    }
}
