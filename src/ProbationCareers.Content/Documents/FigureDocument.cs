using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A number that can go out of date, with its date and its source: one entry of a file in content/figures.</summary>
public sealed record FigureDocument : FigureValue
{
    /// <summary>The name by which text puts it in: words joined by dots and hyphens, such as pay.band-3.min.</summary>
    [FigureKeyText]
    public required string Key { get; init; }

    /// <summary>What it is, in a few words: "Band 3, lowest point".</summary>
    [MaxLength(TextLimits.Line)]
    [MayHoldAmounts]
    public required string Label { get; init; }

    /// <summary>What sort of fact it is, which decides how long it can be relied on.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>What it counts.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>Earlier values, in any order.</summary>
    public IReadOnlyList<FigureValue> History { get; init; } = [];

    /// <summary>Its anchor on pages that list figures.</summary>
    [NotFrontMatter]
    public string Anchor => AnchorOf(Key);

    /// <summary>The anchor of a figure's key: the same words, joined by hyphens alone.</summary>
    public static string AnchorOf(string key) => key.Replace('.', '-');

    private protected override IEnumerable<Inconsistency> Inconsistencies()
    {
        foreach (var inconsistency in base.Inconsistencies())
            yield return inconsistency;
        if (Unit.IsWhole() && (!IsWhole() || History.Any(value => !value.IsWhole())))
            yield return new(
                nameof(Unit),
                $"A number of {FigureWords.UnitName(Unit)} has no part after the point.",
                "Write whole numbers."
            );
        if ((AsAt is null) != (Period is null) && History.Any(value => value.Until > Until))
            yield return new(
                nameof(History),
                "An earlier value has a later date than the figure itself.",
                "Make the newest value the figure's own, and put the older one into 'history'."
            );
    }
}

/// <summary>A value with its date and its source.</summary>
public record FigureValue : IConsistent
{
    /// <summary>The value, or the lower end of a range, in its unit.</summary>
    [Range(0, FigureLimits.Highest)]
    public required decimal Value { get; init; }

    /// <summary>The upper end, when the source gives a range.</summary>
    [Range(0, FigureLimits.Highest)]
    public decimal? ValueTo { get; init; }

    /// <summary>The date that it held on, as exact as the source; this or a period.</summary>
    public PartialDate? AsAt { get; init; }

    /// <summary>The time that it counts over; this or a date.</summary>
    public FigurePeriod? Period { get; init; }

    /// <summary>The source that gives it.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    /// <summary>What to know about it.</summary>
    [MaxLength(TextLimits.Line)]
    [MayHoldAmounts]
    public string? Note { get; init; }

    /// <summary>True when only a weak source gives it.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>The date, or the end of the period.</summary>
    [NotFrontMatter]
    public PartialDate Until => Period?.To ?? AsAt ?? PartialDate.Undated;

    /// <summary>The start of the period; null for a date.</summary>
    [NotFrontMatter]
    public PartialDate? Since => Period?.From;

    IEnumerable<Inconsistency> IConsistent.Inconsistencies() => Inconsistencies();

    internal bool IsWhole() => decimal.Truncate(Value) == Value && (ValueTo is not { } to || decimal.Truncate(to) == to);

    private protected virtual IEnumerable<Inconsistency> Inconsistencies()
    {
        if ((AsAt is null) == (Period is null))
            yield return new(
                nameof(AsAt),
                "A value has either a date or a period.",
                "Write 'asAt:' with a date, or 'period:' with 'from' and 'to'."
            );
        if (ValueTo <= Value)
            yield return new(
                nameof(ValueTo),
                "The upper end is not above the lower.",
                "Set 'value' to the lower end and 'valueTo' to the upper, or leave 'valueTo' out."
            );
    }
}

/// <summary>A time that a figure counts over.</summary>
public sealed record FigurePeriod : IConsistent
{
    /// <summary>Its start.</summary>
    public required PartialDate From { get; init; }

    /// <summary>Its end.</summary>
    public required PartialDate To { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (To < From || From.Year is null || To.Year is null)
            yield return new(
                nameof(To),
                "The period does not run from an earlier date to a later one.",
                "Set 'from' to its start and 'to' to its end."
            );
    }
}

/// <summary>Limits of figures.</summary>
public static class FigureLimits
{
    /// <summary>The highest value that a figure can have: hundredths of it fit a database's integer.</summary>
    public const int Highest = 20_000_000;
}

/// <summary>Sorts of figures. <see cref="FigureKinds.LongestAge"/> says how long each can be relied on.</summary>
public enum FigureKind
{
    /// <summary>What a band or a post pays.</summary>
    Pay,

    /// <summary>An addition to pay.</summary>
    Allowance,

    /// <summary>Contributions to a pension.</summary>
    Pension,

    /// <summary>Days of leave.</summary>
    Leave,

    /// <summary>Hours of work.</summary>
    Hours,

    /// <summary>How long training takes.</summary>
    Training,

    /// <summary>Numbers and times of an application.</summary>
    Application,

    /// <summary>What an entry rule says: ages, years of residence.</summary>
    Rule,

    /// <summary>How many staff there are, or leave.</summary>
    Workforce,

    /// <summary>How many people are supervised, or sentenced.</summary>
    Caseload,

    /// <summary>What a law or a sentence says.</summary>
    Law,

    /// <summary>Pay of a job outside the Probation Service.</summary>
    OutsidePay,

    /// <summary>A fact about a time that is over, which cannot go out of date.</summary>
    Past,
}

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    /// <summary>Whole pounds a year, before tax, full time.</summary>
    PoundsAYear,

    /// <summary>Pounds, once.</summary>
    Pounds,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Days on which offices are open.</summary>
    WorkingDays,

    /// <summary>Whole months.</summary>
    Months,

    /// <summary>Whole years.</summary>
    Years,

    /// <summary>Hours of work a week.</summary>
    HoursAWeek,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Whole people.</summary>
    People,

    /// <summary>Staff, counted as full-time equivalents.</summary>
    FullTimeEquivalent,

    /// <summary>Things that the text around it names.</summary>
    Count,
}

/// <summary>What is known of each sort of figure.</summary>
public static class FigureKinds
{
    /// <summary>How long a figure of a kind can be relied on after its date, in months; null when it cannot go out of date.</summary>
    public static int? LongestAge(this FigureKind kind) =>
        kind switch
        {
            FigureKind.Pay or FigureKind.Allowance or FigureKind.OutsidePay => 12,
            FigureKind.Workforce or FigureKind.Caseload => 15,
            FigureKind.Pension => 18,
            FigureKind.Leave or FigureKind.Hours or FigureKind.Training or FigureKind.Application or FigureKind.Rule => 36,
            FigureKind.Law => 60,
            FigureKind.Past => null,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of figure."),
        };

    /// <summary>
    /// The last day on which a figure can be relied on; null when it has none: it cannot go out of date, or it has no date.
    /// </summary>
    /// <param name="kind">The figure's kind.</param>
    /// <param name="until">Its date, or the end of its period.</param>
    public static DateOnly? ReliableUntil(this FigureKind kind, PartialDate until) =>
        kind.LongestAge() is { } months && until.Latest is { } day ? day.AddMonths(months) : null;

    /// <summary>Whether a unit counts whole things.</summary>
    public static bool IsWhole(this FigureUnit unit) =>
        unit is FigureUnit.PoundsAYear or FigureUnit.Months or FigureUnit.People or FigureUnit.FullTimeEquivalent or FigureUnit.Count;
}
