using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>A page about pay.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">Its typed facts.</param>
internal sealed record PayDetailPage(PageMeta Meta, PageBody Body, PayFacts Facts) : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "Pay";

    /// <inheritdoc />
    public override string Caption => Facts.Topic == PayTopic.Band ? "Pay band" : "Pay and benefits";

    /// <summary>The newest value of each figure.</summary>
    public IReadOnlyList<PayRow> Newest { get; } = [.. Facts.Figures.Select(PayRow.Newest)];

    /// <summary>Every value with its date, newest first.</summary>
    public IReadOnlyList<PayRow> History { get; } =
    [
        .. Facts
            .Figures.SelectMany(PayRow.All)
            .OrderByDescending(row => row.Value.Until)
            .ThenBy(row => row.Figure.Label, AlphabeticalOrder.ForReaders),
    ];

    /// <summary>A drawing of the history; null when there is none.</summary>
    public PayChart? Chart { get; } = PayChart.Of(Facts.Figures);
}
