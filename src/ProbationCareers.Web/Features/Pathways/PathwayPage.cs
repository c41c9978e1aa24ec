using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The page of a pathway.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">The pathway's typed facts.</param>
internal sealed record PathwayPage(PageMeta Meta, PageBody Body, PathwayFacts Facts) : ViewPage(Meta);

/// <summary>The list of all pathways.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Open">Those that can be taken or may be, in groups.</param>
/// <param name="Closed">Those that cannot be taken any more.</param>
internal sealed record PathwayIndexPage(
    PageMeta Meta, string Introduction, IReadOnlyList<PathwayGroup> Open, IReadOnlyList<PathwayCard> Closed) : ViewPage(Meta);

/// <summary>Pathways under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Cards">The pathways.</param>
internal sealed record PathwayGroup(string Title, IReadOnlyList<PathwayCard> Cards)
{
    /// <summary>
    /// Groups pathways by the role that they lead to, the role with most ways in first; roles with a single way in share the
    /// last group.
    /// </summary>
    public static IReadOnlyList<PathwayGroup> ByRole(IEnumerable<PathwayCard> cards)
    {
        var roles = cards.GroupBy(card => card.ToTitle).OrderByDescending(role => role.Count()).ToList();
        var several = roles.Where(role => role.Count() > 1).Select(role => new PathwayGroup($"To become a {role.Key.ToLowerInvariant()}", [.. role]));
        var single = roles.Where(role => role.Count() == 1).SelectMany(role => role).ToList();
        return single.Count == 0 ? [.. several] : [.. several, new PathwayGroup("To other roles", single)];
    }
}

/// <summary>A pathway as it stands in a list.</summary>
internal sealed record PathwayCard
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What sort of route it is.</summary>
    public required PathwayRoute Route { get; init; }

    /// <summary>Who it is for.</summary>
    public required string From { get; init; }

    /// <summary>Name of the role that it leads to.</summary>
    public required string ToTitle { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>Length, or the shortest, in months.</summary>
    public required int? MonthsFrom { get; init; }

    /// <summary>The longest, in months.</summary>
    public required int? MonthsTo { get; init; }

    /// <summary>When it closed.</summary>
    public required PartialDate? Closed { get; init; }

    /// <summary>The length in words; null when no source gives it.</summary>
    public string? Length => MonthsFrom is { } from ? Words.Months(from, MonthsTo) : null;
}

/// <summary>The typed facts of a pathway.</summary>
internal sealed record PathwayFacts
{
    /// <summary>What sort of route it is.</summary>
    public required PathwayRoute Route { get; init; }

    /// <summary>Who it is for.</summary>
    public required string From { get; init; }

    /// <summary>The roles that people come from.</summary>
    public required IReadOnlyList<FrameLink> Origins { get; init; }

    /// <summary>The role that it leads to.</summary>
    public required FrameLink To { get; init; }

    /// <summary>What that role is, in one sentence.</summary>
    public required string ToSummary { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>What is not certain, or why it closed.</summary>
    public required string? StatusNote { get; init; }

    /// <summary>When it closed.</summary>
    public required PartialDate? Closed { get; init; }

    /// <summary>The pathways that took its place.</summary>
    public required IReadOnlyList<FrameLink> Successors { get; init; }

    /// <summary>Length, or the shortest, in months.</summary>
    public required int? MonthsFrom { get; init; }

    /// <summary>The longest, in months.</summary>
    public required int? MonthsTo { get; init; }

    /// <summary>What the length covers.</summary>
    public required string LengthNote { get; init; }

    /// <summary>Who employs people on it.</summary>
    public required string Employer { get; init; }

    /// <summary>The page of the pay band during it.</summary>
    public required FrameLink? Band { get; init; }

    /// <summary>The amounts of that band.</summary>
    public required IReadOnlyList<PayPoint> PayPoints { get; init; }

    /// <summary>How pay works during it.</summary>
    public required string PayNote { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<StepPart> Steps { get; init; }

    /// <summary>The length in words; null when no source gives it.</summary>
    public string? Length => MonthsFrom is { } from ? Words.Months(from, MonthsTo) : null;

    /// <summary>What the band pays; null when no amount is known.</summary>
    public PayRange? Pay => PayRange.Of(PayPoints);
}

/// <summary>A step of a pathway.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What happens.</param>
/// <param name="MonthsFrom">Length, or the shortest, in months.</param>
/// <param name="MonthsTo">The longest, in months.</param>
/// <param name="SourceKey">The source that describes it.</param>
/// <param name="IsUnconfirmed">Whether only a weak or old source describes it.</param>
internal sealed record StepPart(string Title, string Text, int? MonthsFrom, int? MonthsTo, string? SourceKey, bool IsUnconfirmed)
{
    /// <summary>The length in words; null when no source gives it.</summary>
    public string? Length => MonthsFrom is { } from ? Words.Months(from, MonthsTo) : null;
}
