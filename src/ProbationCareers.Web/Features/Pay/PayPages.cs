using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>A page about pay.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">Its typed facts.</param>
internal sealed record PayDetailPage(PageMeta Meta, PageBody Body, PayFacts Facts) : ViewPage(Meta)
{
    /// <summary>The newest amount of each label.</summary>
    public IReadOnlyList<PayPoint> Newest { get; } =
        [.. Facts.Points.GroupBy(point => (point.Label, point.Unit)).Select(label => label.MaxBy(point => point.AsAt)!)];

    /// <summary>All amounts, newest first.</summary>
    public IReadOnlyList<PayPoint> History { get; } = [.. Facts.Points.OrderByDescending(point => point.AsAt)];

    /// <summary>A drawing of the history; null when there is none.</summary>
    public PayChart? Chart { get; } = PayChart.Of(Facts.Points);
}

/// <summary>The list of all pay pages.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="Others">Allowances and benefits.</param>
internal sealed record PayIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<PayCard> Bands, IReadOnlyList<PayCard> Others) : ViewPage(Meta);

/// <summary>The typed facts of a page about pay.</summary>
internal sealed record PayFacts
{
    /// <summary>What it is about.</summary>
    public required PayTopic Topic { get; init; }

    /// <summary>What it comes to, in a few words.</summary>
    public required string InShort { get; init; }

    /// <summary>The amounts.</summary>
    public required IReadOnlyList<PayPoint> Points { get; init; }

    /// <summary>What there is, for benefits.</summary>
    public required IReadOnlyList<BenefitPart> Benefits { get; init; }

    /// <summary>The roles that are paid in the band.</summary>
    public IReadOnlyList<RoleCard> Roles { get; init; } = [];

    /// <summary>What the band pays; null when no amount is known.</summary>
    public PayRange? Range => Topic == PayTopic.Band ? PayRange.Of(Points) : null;
}

/// <summary>Something that comes with the job.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What it gives you.</param>
/// <param name="SourceKey">The source that lists it.</param>
/// <param name="IsUnconfirmed">Whether the source is too old to rely on.</param>
internal sealed record BenefitPart(string Title, string Text, string SourceKey, bool IsUnconfirmed);

/// <summary>A page about pay as it stands in the list.</summary>
internal sealed record PayCard
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it comes to, in a few words.</summary>
    public required string InShort { get; init; }

    /// <summary>What it is about.</summary>
    public required PayTopic Topic { get; init; }

    /// <summary>The band's number.</summary>
    public required int? Band { get; init; }

    /// <summary>The amounts.</summary>
    public required IReadOnlyList<PayPoint> Points { get; init; }

    /// <summary>The roles that are paid in the band.</summary>
    public required IReadOnlyList<FrameLink> Roles { get; init; }

    /// <summary>What the band pays; null when no amount is known.</summary>
    public PayRange? Range => Topic == PayTopic.Band ? PayRange.Of(Points) : null;

    /// <summary>The newest confirmed amounts, for a card.</summary>
    public IEnumerable<PayPoint> Newest => Points.Where(point => !point.IsUnconfirmed).GroupBy(point => point.Label, StringComparer.Ordinal).Select(label => label.MaxBy(point => point.AsAt)!).Take(3);
}
