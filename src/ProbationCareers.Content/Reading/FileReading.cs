using System.Text.Json;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Reading;

/// <summary>What came of reading one file.</summary>
/// <param name="Scope">Its problems and what it refers to.</param>
/// <param name="Result">What it holds; null when it is broken.</param>
internal sealed record FileReading(FileScope Scope, object? Result)
{
    private PageDocument? _arranged;

    /// <summary>
    /// The page with its sections in their final order and with what it shows of its pay band; the same object as before when
    /// these are the same. The band's sources come after those that the text has numbered.
    /// </summary>
    public PageDocument Arranged(PageDocument page, ContentIndex index)
    {
        var sections = FixedSections.Arrange(page, index);
        var band = page.ShownBand is { } slug ? index.FiguresOfBand.GetValueOrDefault(slug, []) : [];
        FigureUse[] figures =
        [
            .. page.Figures,
            .. band.Select(figure => figure.Use).Where(use => page.Figures.All(own => own.Anchor != use.Anchor)),
        ];
        string[] sources = [.. page.NumberedSources, .. band.Select(figure => figure.Source).Distinct().Except(page.NumberedSources)];
        if (
            _arranged is null
            || !_arranged.Text.Sections.SequenceEqual(sections)
            || !_arranged.Figures.SequenceEqual(figures)
            || !_arranged.NumberedSources.SequenceEqual(sources)
        )
            _arranged = page with { Text = page.Text with { Sections = sections }, Figures = figures, NumberedSources = sources };
        return _arranged;
    }
}

/// <summary>
/// The readings of files between one reading of a folder and the next, so that only what has changed is read again: a file
/// itself, or a figure, source, claim or term that it shows.
/// </summary>
public sealed class FileReadings
{
    private readonly Dictionary<string, (FileContent Content, FileReading Reading)> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type Type, string Key), object> _entries = [];
    private readonly Lock _lock = new();
    private (FileReading? Glossary, TermFinder Finder) _terms = (null, new TermFinder([]));

    /// <summary>Reads a file, or gives the earlier reading when nothing that it rests on has changed.</summary>
    internal FileReading Read(ContentFolder folder, string file, SharedData data, Func<FileScope, object?> read)
    {
        var content = folder.Read(file);
        lock (_lock)
        {
            if (_readings.TryGetValue(file, out var earlier) && earlier.Content.IsSameAs(content) && earlier.Reading.Scope.IsCurrent(data))
                return earlier.Reading;
        }

        var scope = new FileScope(file, data);
        var reading = new FileReading(scope, FaultGuard.Read(scope, read));
        lock (_lock)
            _readings[file] = (content, reading);
        return reading;
    }

    /// <summary>
    /// An entry of a list as it was read before, when it says the same now: what draws on it need not be read again because
    /// its neighbour has changed.
    /// </summary>
    internal T SameAsBefore<T>(string key, T entry)
        where T : class
    {
        lock (_lock)
        {
            if (
                _entries.TryGetValue((typeof(T), key), out var earlier)
                && JsonSerializer.Serialize((T)earlier) == JsonSerializer.Serialize(entry)
            )
                return (T)earlier;
            _entries[(typeof(T), key)] = entry;
            return entry;
        }
    }

    /// <summary>Finds the terms of a glossary; the same object as before while the glossary is the same.</summary>
    internal TermFinder TermFinderOf(FileReading? glossary, IEnumerable<TermDocument> terms)
    {
        if (!ReferenceEquals(_terms.Glossary, glossary))
            _terms = (glossary, new TermFinder(terms));
        return _terms.Finder;
    }
}
