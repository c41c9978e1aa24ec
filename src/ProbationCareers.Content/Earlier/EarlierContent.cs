using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Earlier;

/// <summary>What readers were told before: the content that new content is compared with.</summary>
/// <param name="Name">What it is, in words that follow "in": "the last release", "the last commit".</param>
/// <param name="Addresses">Addresses that were published.</param>
/// <param name="Figures">The figures, by key.</param>
public sealed record EarlierContent(string Name, IReadOnlyList<string> Addresses, IReadOnlyDictionary<string, EarlierFigure> Figures)
{
    /// <summary>How messages call content that the last release had.</summary>
    public const string LastRelease = "the last release";

    /// <summary>Reads an older copy of a content folder, as far as it can be read: its own problems are no concern any more.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The day that decides which of its pages were published.</param>
    /// <param name="name">What it is, in words.</param>
    /// <param name="readings">Readings of other versions of the folder: a file that is the same there is read once.</param>
    public static EarlierContent Read(ContentFolder folder, DateOnly today, string name, FileReadings? readings = null) =>
        new(
            name,
            [
                .. folder
                    .Files.Where(file => ContentFolder.KindOf(file) is not null && PageDays.Of(folder.LinesOf(file)).IsPublishedOn(today))
                    .Select(file => ContentFolder.KindOf(file)!.Value.Address(Path.GetFileNameWithoutExtension(file))),
            ],
            new DataFiles(folder, readings ?? new FileReadings())
                .ReadFigures()
                .Select(EarlierFigure.Of)
                .DistinctBy(figure => figure.Key, StringComparer.Ordinal)
                .ToDictionary(figure => figure.Key, StringComparer.Ordinal)
        );
}

/// <summary>A figure as it was.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Unit">What it counted.</param>
/// <param name="Now">Its value then.</param>
/// <param name="History">Its earlier values then.</param>
public sealed record EarlierFigure(string Key, FigureUnit Unit, EarlierValue Now, IReadOnlyList<EarlierValue> History)
{
    /// <summary>A figure as it stands in a file.</summary>
    internal static EarlierFigure Of(FigureDocument figure) =>
        new(figure.Key, figure.Unit, EarlierValue.Of(figure), [.. figure.History.Select(EarlierValue.Of)]);
}

/// <summary>A value with its date and its source.</summary>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="ValueTo">The upper end of a range.</param>
/// <param name="Until">The date, or the end of the period.</param>
/// <param name="Since">The start of the period; null for a date.</param>
/// <param name="Source">Key of the source.</param>
public sealed record EarlierValue(decimal Value, decimal? ValueTo, PartialDate Until, PartialDate? Since, string Source)
{
    /// <summary>A value as it stands in a file.</summary>
    internal static EarlierValue Of(FigureValue value) => new(value.Value, value.ValueTo, value.Until, value.Since, value.Source);
}
