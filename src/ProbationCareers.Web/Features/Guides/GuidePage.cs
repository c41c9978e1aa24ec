using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Guides;

/// <summary>The page of a guide.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">Its typed facts.</param>
internal sealed record GuidePage(PageMeta Meta, PageBody Body, GuideFacts Facts) : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "Guides";

    /// <inheritdoc />
    public override string Caption => $"Guide: {Labels.Of(Facts.Topic).ToLowerInvariant()}";

    /// <inheritdoc />
    public override string Lead => Facts.Question;
}
