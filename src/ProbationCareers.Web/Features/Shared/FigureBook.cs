using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store;

namespace ProbationCareers.Web.Features.Shared;

/// <summary>Every figure of the release, by key: pages, cards and lists take theirs from it.</summary>
internal sealed class FigureBook(IEnumerable<FigurePart> figures)
{
    private readonly Dictionary<string, FigurePart> _figures = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);

    /// <summary>All of them, by key: keys of what belongs together begin alike.</summary>
    public IEnumerable<FigurePart> All => _figures.Values.OrderBy(figure => figure.Key, StringComparer.Ordinal);

    /// <summary>A figure; null for no key.</summary>
    /// <exception cref="KeyNotFoundException">The store holds none of this key.</exception>
    public FigurePart? Find(string? key) => key is null ? null : _figures[key];

    /// <summary>A figure that a tool needs and the content may not have; null when it is not there.</summary>
    public FigurePart? FindIfAny(string key) => _figures.GetValueOrDefault(key);

    /// <summary>Several figures, in order.</summary>
    public IReadOnlyList<FigurePart> Find(IEnumerable<string?> keys) => [.. keys.OfType<string>().Select(key => _figures[key])];
}

/// <summary>A value with its date and its source.</summary>
internal abstract record DatedValue
{
    /// <summary>The value, or the lower end.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public required decimal? ValueTo { get; init; }

    /// <summary>The date that it held on, or the end of the period that it counts over.</summary>
    public required PartialDate Until { get; init; }

    /// <summary>The start of that period.</summary>
    public required PartialDate? Since { get; init; }

    /// <summary>Key of its source.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Title of its source.</summary>
    public required string SourceTitle { get; init; }

    /// <summary>Who published its source.</summary>
    public required string Publisher { get; init; }

    /// <summary>How sure we are of its source.</summary>
    public required Confidence Sure { get; init; }

    /// <summary>What to know about it.</summary>
    public required string? Note { get; init; }

    /// <summary>Whether only a weak source gives it.</summary>
    public required bool IsUnconfirmed { get; init; }

    /// <summary>Its date or period in words.</summary>
    public string DateInWords => FigureWords.DateOf(Until, Since);

    /// <summary>The same, as it stands beside the value.</summary>
    public string AsAtInWords => FigureWords.AsAt(Until, Since);
}

/// <summary>A figure.</summary>
internal sealed record FigurePart : DatedValue
{
    /// <summary>The name by which texts put it in.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>What sort of fact it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>What it counts.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>Its earlier values, newest first.</summary>
    public required IReadOnlyList<PastValue> History { get; init; }

    /// <summary>Its anchor on pages that list figures.</summary>
    public string Anchor => FigureDocument.AnchorOf(Key);

    /// <summary>Its value in words.</summary>
    public string InWords => FigureWords.Of(Value, ValueTo, Unit);

    /// <summary>Its newest value and its earlier ones.</summary>
    public IEnumerable<DatedValue> Values => History.Prepend<DatedValue>(this);

    /// <summary>Whether it is too old to rely on.</summary>
    public bool IsOld(DateOnly today) => Kind.ReliableUntil(Until) < today;
}

/// <summary>An earlier value of a figure.</summary>
internal sealed record PastValue : DatedValue;

/// <summary>Asks for figures.</summary>
internal static class FigureQueries
{
    /// <summary>Every figure with its source and its history.</summary>
    public static async Task<FigureBook> FigureBookAsync(this CareersContext context, CancellationToken cancellationToken) =>
        new(await context.Figures.AsNoTracking().OrderBy(figure => figure.Key).Select(figure => new FigurePart
        {
            Key = figure.Key,
            Label = figure.Label,
            Kind = figure.Kind,
            Unit = figure.Unit,
            Value = figure.Value,
            ValueTo = figure.ValueTo,
            Until = figure.Until,
            Since = figure.Since,
            SourceKey = figure.SourceKey,
            SourceTitle = figure.Source!.Title,
            Publisher = figure.Source.Publisher,
            Sure = figure.Source.Sure,
            Note = figure.Note,
            IsUnconfirmed = figure.IsUnconfirmed,
            History = figure.History.OrderBy(past => past.Position).Select(past => new PastValue
            {
                Value = past.Value,
                ValueTo = past.ValueTo,
                Until = past.Until,
                Since = past.Since,
                SourceKey = past.SourceKey,
                SourceTitle = past.Source!.Title,
                Publisher = past.Source.Publisher,
                Sure = past.Source.Sure,
                Note = past.Note,
                IsUnconfirmed = past.IsUnconfirmed,
            }).ToList(),
        }).ToListAsync(cancellationToken));
}
