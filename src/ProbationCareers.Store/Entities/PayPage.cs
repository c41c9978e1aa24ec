using ProbationCareers.Content;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Entities;

/// <summary>A pay band, an allowance or a benefit.</summary>
public sealed class PayPage : Page
{
    /// <summary>What it is about.</summary>
    public required PayTopic Topic { get; init; }

    /// <summary>The band's number.</summary>
    public int? Band { get; init; }

    /// <summary>What it comes to, in a few words.</summary>
    public required string InShort { get; init; }

    /// <summary>Amounts and rates with their dates.</summary>
    public List<PayValue> Values { get; init; } = [];

    /// <summary>What there is, for benefits.</summary>
    public List<PayBenefit> Benefits { get; init; } = [];

    /// <summary>The roles that are paid in the band.</summary>
    public List<Role> Roles { get; init; } = [];
}

/// <summary>An amount or a rate, with its date and its source.</summary>
public sealed class PayValue : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>What it is; the same label at another date is its history.</summary>
    public required string Label { get; init; }

    /// <summary>The amount in its unit. Kept as a whole number of hundredths, which both databases compare in the same way.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What it counts.</summary>
    public required PayUnit Unit { get; init; }

    /// <summary>The date that it held on.</summary>
    public required PartialDate AsAt { get; init; }

    /// <summary>Key of the source that gives it.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that gives it.</summary>
    public Source? Source { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether only a weak source gives it.</summary>
    public required bool IsUnconfirmed { get; init; }
}

/// <summary>Something that comes with the job.</summary>
public sealed class PayBenefit : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>What it gives you.</summary>
    public required string Text { get; init; }

    /// <summary>Key of the source that lists it.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that lists it.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether the source is too old to rely on.</summary>
    public required bool IsUnconfirmed { get; init; }
}
