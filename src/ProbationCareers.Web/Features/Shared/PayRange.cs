using ProbationCareers.Content;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.Shared;

/// <summary>What a band pays, from the newest confirmed amount of each of its points.</summary>
/// <param name="From">The lowest amount, in pounds a year.</param>
/// <param name="To">The highest; null when only one is known.</param>
/// <param name="AsAt">The earliest date among the amounts: all of them held then or later.</param>
internal sealed record PayRange(decimal From, decimal? To, PartialDate AsAt)
{
    /// <summary>The range in words: £26,475 to £31,650.</summary>
    public string InWords => To is { } to
        ? $"{Words.Of(From, PayUnit.PoundsAYear)} to {Words.Of(to, PayUnit.PoundsAYear)}"
        : Words.Of(From, PayUnit.PoundsAYear);

    /// <summary>Works out the range.</summary>
    /// <returns>Null when no confirmed amount in pounds a year is known.</returns>
    public static PayRange? Of(IEnumerable<PayPoint> points)
    {
        var newest = points
            .Where(point => point is { Unit: PayUnit.PoundsAYear, IsUnconfirmed: false })
            .GroupBy(point => point.Label, StringComparer.Ordinal)
            .Select(label => label.MaxBy(point => point.AsAt)!)
            .ToList();
        if (newest.Count == 0) return null;
        var (low, high) = (newest.Min(point => point.Amount), newest.Max(point => point.Amount));
        return new PayRange(low, high > low ? high : null, newest.Min(point => point.AsAt)!);
    }
}

/// <summary>One amount of pay.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Amount">The amount in its unit.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="AsAt">The date that it held on.</param>
/// <param name="SourceKey">The source that gives it.</param>
/// <param name="Note">What to know about it.</param>
/// <param name="IsUnconfirmed">Whether only a weak source gives it.</param>
internal sealed record PayPoint(string Label, decimal Amount, PayUnit Unit, PartialDate AsAt, string SourceKey, string? Note, bool IsUnconfirmed);
